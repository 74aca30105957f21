import { useTranslation } from 'react-i18next';
import { graphql } from '../../../app/client/graphql.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { useViewer } from '../../../app/viewer/viewer.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { Icon } from '../../../ui/Icon.js';
import './presence.css';

const WritersDraft = graphql(`
  fragment Writers_draft on Draft {
    id
    beingWrittenBy {
      id
      displayName
    }
  }
`);

/** Who else has the draft open for writing just now. */
export function Writers({ draft }: { draft: FragmentType<typeof WritersDraft> }) {
  const { t } = useTranslation('drafts');
  const { list } = useFormat();
  const { id: self } = useViewer();
  const { beingWrittenBy } = readFragment(WritersDraft, draft);
  const others = beingWrittenBy.filter(({ id }) => id !== self);
  const names = others.flatMap(({ displayName }) => displayName ?? []);
  if (names.length === 0) return null;
  return (
    <span className="presence">
      <Icon name="edit" /> {t('presence.writing', { names: list(names) })}
    </span>
  );
}
