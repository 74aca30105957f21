import { useMutation } from '@apollo/client/react';
import { entryPath, slugify } from '@rechtsstand/domain/entry';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { graphql } from '../../../app/client/graphql.js';
import { FailureList } from '../../../app/failures/FailureList.js';
import { FailuresDocument } from '../../../app/failures/failures.js';
import { ForbiddenPage } from '../../../app/page/ForbiddenPage.js';
import { Page } from '../../../app/page/Page.js';
import { FailedQuery } from '../../../app/page/QueryState.js';
import { useMay, useViewer } from '../../../app/viewer/viewer.js';
import { readFragment } from '../../../gql/fragment-masking.js';
import type { EntryKind } from '../../../gql/graphql.js';
import { Button } from '../../../ui/Button.js';
import { ChoiceField } from '../fields/ChoiceField.js';
import { FieldProblems } from '../fields/field.js';
import { TextField } from '../fields/TextField.js';
import { EntryFields, type EntryFieldValues, filled } from '../settings/EntryFields.js';
import '../drafts.css';

const CreateEntryDocument = graphql(`
  mutation CreateEntry($input: CreateEntryInput!) {
    result: createEntry(input: $input) {
      __typename
      ... on Draft {
        id
      }
      ...Failures_result
    }
  }
`);

const kinds = ['LEGAL_ARTICLE', 'PROCESS_INSTRUCTION', 'CHANGE_NOTICE'] as const;
const domainKind = {
  LEGAL_ARTICLE: 'legal-article',
  PROCESS_INSTRUCTION: 'process-instruction',
  CHANGE_NOTICE: 'change-notice',
} as const;

/** Begins an entry: what it is, what it is called, whose it is. Writing it comes next. */
export default function NewEntryPage() {
  return useMay('DRAFT_WRITE') ? <NewEntryForm /> : <ForbiddenPage />;
}

function NewEntryForm() {
  const { t } = useTranslation('drafts');
  const navigate = useNavigate();
  const { teams } = useViewer();
  const [kind, setKind] = useState<EntryKind>('LEGAL_ARTICLE');
  const [title, setTitle] = useState('');
  const [slug, setSlug] = useState<string | null>(null);
  const [value, setValue] = useState<EntryFieldValues>({
    ownerTeamId: teams[0]?.id ?? '',
    visibility: 'EVERYONE',
    visibleTeamIds: [],
    topicIds: [],
    aliases: [],
  });
  const [create, { data, error, loading }] = useMutation(CreateEntryDocument, {
    errorPolicy: 'all',
  });
  const result = data?.result;
  const failures =
    result?.__typename === 'Failures' ? readFragment(FailuresDocument, result).failures : [];
  const proposal = title.trim() === '' ? '' : slugify(title);
  const address = slug ?? proposal;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = {
      ...value,
      kind,
      title: title.trim(),
      aliases: filled(value.aliases),
      // Left as proposed, the API finds one that is free.
      ...(slug?.trim() && slug !== proposal && { slug: slug.trim() }),
    };
    const created = await create({ variables: { input } });
    const draft = created.data?.result;
    if (draft?.__typename === 'Draft') await navigate(`/entwuerfe/${draft.id}`);
  };

  return (
    <Page title={t('create.title')} intro={<p>{t('create.lead')}</p>}>
      <form className="form" onSubmit={(event) => void submit(event)} noValidate>
        <FieldProblems value={failures}>
          <FailureList failures={failures} />
          {error && <FailedQuery error={error} />}
          <ChoiceField
            path="kind"
            value={kind}
            options={kinds}
            nameOf={(each) => t(`kind.${each}`)}
            onChange={setKind}
          />
          <TextField path="title" value={title} onChange={setTitle} maxLength={200} />
          <TextField path="slug" value={address} onChange={setSlug} maxLength={80} />
          {address && (
            <p className="muted small">
              {t('create.address', { address: entryPath(domainKind[kind], address) })}
            </p>
          )}
          <EntryFields value={value} onChange={setValue} />
        </FieldProblems>
        <div className="form-actions">
          <Button
            type="submit"
            variant="primary"
            disabled={loading || title.trim() === '' || value.ownerTeamId === ''}
          >
            {t('create.button')}
          </Button>
        </div>
      </form>
    </Page>
  );
}
