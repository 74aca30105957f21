import { formatCitation, parseCitations } from '@rechtsstand/domain/citation';
import { useTranslation } from 'react-i18next';
import { Field } from './Field.js';
import { useField } from './field.js';

interface CitationFieldProps {
  path: string;
  value: string;
  onChange: (value: string) => void;
  labelHidden?: boolean;
  /** Whether something else than a provision (a decree, a ruling) may stand here too. */
  isFree?: boolean;
}

/** A provision as one types it; says at once how it was understood. */
export function CitationField({
  path,
  value,
  onChange,
  labelHidden,
  isFree = false,
}: CitationFieldProps) {
  const { t } = useTranslation('drafts');
  const found = parseCitations(value);
  const isLost = value.trim() !== '' && found.length === 0 && !isFree;
  const parts = useField(path, isLost ? [t('citation.lost')] : []);
  const withoutLaw = found.some(({ citation }) => citation.law === null);
  return (
    <Field
      parts={parts}
      labelHidden={labelHidden}
      understood={
        found.length > 0 &&
        (withoutLaw
          ? t('citation.without-law')
          : t('citation.understood', {
              citations: found.map(({ citation }) => formatCitation(citation)).join('; '),
            }))
      }
    >
      <input {...parts.control} value={value} onChange={(event) => onChange(event.target.value)} />
    </Field>
  );
}
