import { canonicalJson } from '@rechtsstand/domain/document';
import type { Side } from '@rechtsstand/domain/merge';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { compareVersions } from '../../comparison/view/compare-versions.js';
import { ComparedVersions } from '../../comparison/view/ComparedVersions.js';
import { useLocalView } from '../../comparison/view/useViewState.js';
import type { DraftValue } from '../model/draft.js';
import type { SideNames } from './sides.js';
import { particulars, useParticularText } from './useParticularText.js';

interface OutcomeProps {
  mine: DraftValue;
  theirs: DraftValue;
  merged: DraftValue;
  names: SideNames;
}

/** What comes of the merge, beside what one of the two had. */
export function Outcome({ mine, theirs, merged, names }: OutcomeProps) {
  const { t } = useTranslation(['merge', 'drafts']);
  const [against, setAgainst] = useState<Side>('mine');
  const former = against === 'mine' ? mine : theirs;
  const view = useLocalView();
  const text = useParticularText();
  const comparison = useMemo(() => compareVersions(former, merged), [former, merged]);
  const differing = particulars.filter(
    (name) => canonicalJson(former[name]) !== canonicalJson(merged[name]),
  );
  return (
    <section className="merge__outcome">
      <h2>{t('merge:outcome')}</h2>
      <fieldset className="comparison-bar__choice">
        <legend>{t('merge:against')}</legend>
        {(['mine', 'theirs'] as const).map((side) => (
          <label key={side} className="check">
            <input
              type="radio"
              name="merge-against"
              checked={against === side}
              onChange={() => setAgainst(side)}
            />
            <span>{names[side]}</span>
          </label>
        ))}
      </fieldset>
      {differing.length > 0 && (
        <dl className="facts facts--compact">
          {differing.map((name) => (
            <div key={name}>
              <dt>{t(`drafts:field.${name}`)}</dt>
              <dd>
                {t('merge:from-to', {
                  former: text(name, former[name]),
                  latter: text(name, merged[name]),
                })}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {comparison.total > 0 ? (
        <div
          className="merge__comparison"
          tabIndex={0}
          role="group"
          aria-label={t('merge:comparison')}
        >
          <ComparedVersions
            comparison={comparison}
            before={names[against]}
            after={t('merge:merged')}
            view={view}
          />
        </div>
      ) : (
        <p className="muted">{t(differing.length > 0 ? 'merge:same-text' : 'merge:same')}</p>
      )}
    </section>
  );
}
