import { useTranslation } from 'react-i18next';
import { entryAddress } from '../../../app/addresses.js';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import type { FigureUnit, UsesList_UsesFragment } from '../../../gql/graphql.js';
import { PeriodText } from '../parts/PeriodText.js';
import { wordsOf } from '../inline/figures-of-text.js';

const UsesListUses = graphql(`
  fragment UsesList_uses on FigureUses {
    otherEntries
    items {
      from
      until
      amount
      publication {
        id
        sequence
        title
        entry {
          id
          kind
          slug
        }
      }
      passages {
        blockId
        lead
        tail
      }
    }
  }
`);

type Use = UsesList_UsesFragment['items'][number];

interface UsesListProps {
  uses: FragmentType<typeof UsesListUses>;
  unit: FigureUnit;
  /** What they would say instead; left out, they say what they say. `null`: nothing. */
  next?: number | null;
  /** What there is to say where nothing is found. */
  none: string;
}

/** Every page that a figure touches, with the sentences in which it stands. */
export function UsesList({ uses, unit, next, none }: UsesListProps) {
  const { t } = useTranslation('figures');
  const { items, otherEntries } = readFragment(UsesListUses, uses);
  return (
    <>
      {items.length === 0 && otherEntries === 0 && <p className="muted">{none}</p>}
      {items.length > 0 && (
        <ul className="rows">
          {items.map((use) => (
            <li key={`${use.publication.id} ${use.from}`}>
              <AppLink className="rows__title" to={entryAddress(use.publication.entry)}>
                {use.publication.title}
              </AppLink>
              <p className="rows__meta">
                <span>{t('uses.version', { number: use.publication.sequence })}</span>
                <span>
                  <PeriodText from={use.from} until={use.until ?? null} />
                </span>
              </p>
              <Passages use={use} unit={unit} next={next} />
            </li>
          ))}
        </ul>
      )}
      {otherEntries > 0 && <p className="muted">{t('uses.others', { count: otherEntries })}</p>}
    </>
  );
}

/** The sentences, with what they say before and after as words and not only by colour. */
function Passages({ use, unit, next }: { use: Use; unit: FigureUnit; next?: number | null }) {
  const { t } = useTranslation('figures');
  const words = (amount: number | null | undefined) =>
    amount === null || amount === undefined ? t('uses.nothing') : wordsOf(amount, unit);
  return use.passages.map(({ blockId, lead, tail }, index) => (
    <p key={`${blockId} ${index}`} className="figure-passage" lang="de">
      {lead}
      {next === undefined ? (
        <strong>{words(use.amount)}</strong>
      ) : (
        <>
          <del>
            <span className="kern-sr-only">{t('uses.before')}: </span>
            {words(use.amount)}
          </del>{' '}
          <ins>
            <span className="kern-sr-only">{t('uses.after')}: </span>
            {words(next)}
          </ins>
        </>
      )}
      {tail}
    </p>
  ));
}
