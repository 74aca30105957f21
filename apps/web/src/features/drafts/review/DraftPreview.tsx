import { parseCitations } from '@rechtsstand/domain/citation';
import { figuresOf, linksOf, stepProvisionsOf } from '@rechtsstand/domain/document';
import { factsCitations, factsEntryLinks } from '@rechtsstand/domain/entry';
import { useMemo } from 'react';
import { EntryRefsEntry } from '../../../app/entry-refs/EntryRefs.js';
import { makeFragmentData } from '../../../gql/fragment-masking.js';
import { useFiguresOf } from '../../figures/inline/useFiguresOf.js';
import { DocumentContext } from '../../reading/document/context.js';
import { InstructionBody } from '../../reading/bodies/InstructionBody.js';
import { NoticeBody } from '../../reading/bodies/NoticeBody.js';
import { BindingLine } from '../../reading/parts/BindingLine.js';
import { useTicks } from '../../reading/parts/useTicks.js';
import { TopicBody } from '../../reading/bodies/TopicBody.js';
import TransitionalSection from '../../reading/transitional/TransitionalSection.js';
import type { DraftValue } from '../model/draft.js';
import { type LinkedEntry, useLinkedEntries } from './useLinkedEntries.js';

interface DraftPreviewProps {
  value: DraftValue;
  /** Of the entry. */
  number: number;
}

/** The draft as everybody will read it, by the very components of the reading pages. */
export function DraftPreview({ value, number }: DraftPreviewProps) {
  const ticks = useTicks();
  const { facts, document, transitionalProvision, validFrom, validUntil } = value;
  const figures = useFiguresOf(figuresOf(document).map(({ key }) => key));
  const entries = useLinkedEntries([
    ...linksOf(document).entryLinks.map(({ entryId }) => entryId),
    ...factsEntryLinks(facts).map(({ entryId }) => entryId),
  ]);
  const citations = useMemo(() => {
    const texts = [
      ...factsCitations(facts),
      ...stepProvisionsOf(document),
      { text: transitionalProvision?.restsOn ?? '' },
    ];
    return new Map(
      texts.flatMap(({ text }) => {
        const [found] = parseCitations(text);
        return found ? [[text, found.canonical] as const] : [];
      }),
    );
  }, [facts, document, transitionalProvision]);
  const context = useMemo(
    () => ({
      ticks,
      entries,
      citations,
      figures: { byKey: figures, from: validFrom, until: validUntil },
    }),
    [ticks, entries, citations, figures, validFrom, validUntil],
  );
  return (
    <DocumentContext value={context}>
      <div className="stack draft-preview">
        <BindingLine binding={facts.binding} number={number} />
        {transitionalProvision && <TransitionalSection provision={transitionalProvision} />}
        <Body value={value} ticks={ticks} entries={entries} />
      </div>
    </DocumentContext>
  );
}

interface BodyProps {
  value: DraftValue;
  ticks: ReturnType<typeof useTicks>;
  entries: ReadonlyMap<string, LinkedEntry>;
}

function Body({ value: { facts, document }, ticks, entries }: BodyProps) {
  switch (facts.kind) {
    case 'legal-article':
      return <TopicBody facts={facts} document={document} ticks={ticks} />;
    case 'process-instruction':
      return <InstructionBody facts={facts} document={document} />;
    case 'change-notice': {
      const affected = facts.affectedEntryIds.flatMap((id) => {
        const entry = entries.get(id);
        return entry
          ? [{ id, ...makeFragmentData({ ...entry, __typename: undefined }, EntryRefsEntry) }]
          : [];
      });
      return <NoticeBody facts={facts} document={document} affected={affected} />;
    }
    default:
      return facts satisfies never;
  }
}
