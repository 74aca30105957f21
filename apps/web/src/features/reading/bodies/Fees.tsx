import type { Fee } from '@rechtsstand/domain/entry';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { CitationText } from '../document/CitationText.js';

/** What is charged on which occasion, and who pays less. */
export function Fees({ fees }: { fees: readonly Fee[] }) {
  const { t } = useTranslation('reading');
  const { money } = useFormat();
  return (
    <ul className="fact-list">
      {fees.map(({ occasion, amountCents, legalBasis, reductions }) => (
        <li key={occasion}>
          {occasion}: <strong className="nowrap">{money(amountCents)}</strong>
          <Basis text={legalBasis} />
          {reductions.map((reduction) => (
            <span key={reduction.who} className="fact-list__more">
              {t('profile.reduction', { who: reduction.who })}{' '}
              <span className="nowrap">{money(reduction.amountCents)}</span>
              <Basis text={reduction.legalBasis} />
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Basis({ text }: { text: string }) {
  return (
    text && (
      <>
        {' '}
        (<CitationText text={text} />)
      </>
    )
  );
}
