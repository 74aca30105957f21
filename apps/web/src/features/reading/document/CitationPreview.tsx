import { useQuery } from '@apollo/client/react';
import { type Citation, formatCitation, lawKey, provisionKey } from '@rechtsstand/domain/citation';
import type { RefObject } from 'react';
import { Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useAsOf } from '../../../app/as-of/useAsOf.js';
import { graphql } from '../../../app/client/graphql.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { ProvisionTextView } from '../../../app/provision-text/ProvisionTextView.js';
import { Skeleton } from '../../../ui/Skeleton.js';

const CitationPreviewDocument = graphql(`
  query CitationPreview($law: String!, $label: String!, $asOf: AsOf) {
    provision(law: $law, label: $label, asOf: $asOf) {
      id
      label
      title
      text
      isRepealed
      law {
        id
        abbreviation
      }
    }
  }
`);

interface CitationPreviewProps {
  id: string;
  anchor: RefObject<HTMLElement | null>;
  citation: Citation;
  close: () => void;
  onPointerEnter: () => void;
  onPointerLeave: () => void;
}

/** The cited text beside the citation: the Absatz it names, else the provision from its start. */
export default function CitationPreview({
  id,
  anchor,
  citation,
  close,
  ...pointer
}: CitationPreviewProps) {
  const { t } = useTranslation('reading');
  const { asOf, day } = useAsOf();
  const format = useFormat();
  const { data, loading } = useQuery(CitationPreviewDocument, {
    variables: { law: lawKey(citation.law ?? ''), label: provisionKey(citation), asOf },
  });
  const provision = data?.provision;
  const absatz = citation.path.find(({ kind }) => kind === 'Abs')?.value;
  const cited = provision?.text.absaetze.filter(({ number }) => number === absatz) ?? [];
  return (
    <Popover
      className="popover preview"
      triggerRef={anchor}
      isOpen
      isNonModal
      placement="bottom start"
      onOpenChange={(isOpen) => !isOpen && close()}
    >
      <div id={id} role="region" aria-labelledby={`${id}-title`} {...pointer}>
        <p id={`${id}-title`} className="preview__title">
          {formatCitation(citation)}
        </p>
        {provision ? (
          <>
            <p className="muted small">
              {provision.title} · {t('preview.as-on', { day: format.day(day) })}
            </p>
            <div className="preview__text">
              <ProvisionTextView
                text={cited.length > 0 ? { absaetze: cited, footnotes: [] } : provision.text}
              />
            </div>
          </>
        ) : loading ? (
          <Skeleton lines={3} />
        ) : (
          <p className="muted">{t('preview.unknown')}</p>
        )}
      </div>
    </Popover>
  );
}
