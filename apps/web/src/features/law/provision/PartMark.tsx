import { partAddress } from '@rechtsstand/domain/law';
import { useTranslation } from 'react-i18next';
import { useCopy } from '../../../ui/useCopy.js';

interface PartMarkProps {
  part: { absatz: string | null; satz?: number };
  label: string;
  law: string;
}

/** The number of an Absatz or Satz: it copies the citation of that part and puts its address in the bar. */
export function PartMark({ part: { absatz, satz }, label, law }: PartMarkProps) {
  const { t } = useTranslation(['law', 'common']);
  const { isCopied, copy } = useCopy();
  const path = [absatz === null ? '' : `Abs. ${absatz}`, satz === undefined ? '' : `Satz ${satz}`];
  const citation = [label, ...path, law].filter(Boolean).join(' ');
  const take = () => {
    history.replaceState(history.state, '', `#${partAddress(absatz, satz)}`);
    void copy(citation);
  };
  return (
    <button
      type="button"
      className={`part-mark${satz === undefined ? '' : ' part-mark--satz'}`}
      aria-label={isCopied ? t('common:copied') : t('copy-part', { citation })}
      title={t('copy-part', { citation })}
      onClick={take}
    >
      {isCopied ? '✓' : (satz ?? `(${absatz})`)}
    </button>
  );
}
