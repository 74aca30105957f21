import { parseCitations } from '@rechtsstand/domain/citation';
import { Fragment } from 'react';
import { CitationLink } from '../../reading/document/CitationLink.js';

/** Where a value comes from; provisions in it are links. */
export function SourceText({ source }: { source: string }) {
  const cited = parseCitations(source).filter(({ citation }) => citation.law !== null);
  const end = cited.at(-1)?.end ?? 0;
  return (
    <span lang="de">
      {cited.map(({ start, text, canonical }, index) => (
        <Fragment key={start}>
          {source.slice(cited[index - 1]?.end ?? 0, start)}
          <CitationLink text={text} canonical={canonical} />
        </Fragment>
      ))}
      {source.slice(end)}
    </span>
  );
}
