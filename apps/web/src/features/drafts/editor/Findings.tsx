import { useTranslation } from 'react-i18next';
import { type Failure, useFailureText } from '../../../app/failures/useFailureText.js';
import { Icon } from '../../../ui/Icon.js';
import { fieldName } from '../fields/field.js';
import { focusBlock, focusField } from '../fields/places.js';
import type { Warning } from './text/warnings.js';

/** What is still missing before somebody else should spend time on the draft, each leading to its field. */
export function Missing({ faults }: { faults: readonly Failure[] }) {
  const { t } = useTranslation('drafts');
  const text = useFailureText();
  return (
    <section>
      <h2>{t('missing.title')}</h2>
      {faults.length === 0 ? (
        <p className="findings__none">
          <Icon name="check" /> {t('missing.nothing')}
        </p>
      ) : (
        <ul className="findings">
          {faults.map((fault) => (
            <li key={`${fault.path} ${fault.code}`}>
              <button type="button" className="link-button" onClick={() => focusField(fault.path)}>
                {t(`field.${fieldName(fault.path)}`)}
              </button>
              <span className="muted">{text(fault)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What readers would stumble over in the text. */
export function Warnings({ warnings }: { warnings: readonly Warning[] }) {
  const { t } = useTranslation('drafts');
  if (warnings.length === 0) return null;
  return (
    <section>
      <h2>{t('warning.title')}</h2>
      <ul className="findings">
        {warnings.map(({ code, blockId }, index) => (
          <li key={`${blockId} ${code} ${index}`}>
            <button type="button" className="link-button" onClick={() => focusBlock(blockId)}>
              {t(`warning.${code}`)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
