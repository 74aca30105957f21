import type { Binding } from '@rechtsstand/domain/entry';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { CitationText } from '../document/CitationText.js';

interface BindingLineProps {
  binding: Binding;
  /** Of the entry. */
  number: number;
}

/** How far the page binds and under which number, who issued it, and what it rests on. */
export function BindingLine({ binding, number }: BindingLineProps) {
  const { t } = useTranslation('reading');
  const { force, issuedBy, restsOn } = binding;
  return (
    <p className="binding">
      <strong title={t(`binding.explained.${force}`)}>
        {t(`binding.numbered.${force}`, { number })}
      </strong>
      {issuedBy && <span>{t('binding.issued-by', { issuedBy })}</span>}
      {restsOn.length > 0 && (
        <span>
          {t('binding.rests-on')}{' '}
          {restsOn.map((source, index) => (
            <Fragment key={source}>
              {index > 0 && '; '}
              <CitationText text={source} />
            </Fragment>
          ))}
        </span>
      )}
    </p>
  );
}
