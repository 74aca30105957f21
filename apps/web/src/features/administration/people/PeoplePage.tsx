import { useQuery } from '@apollo/client/react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { graphql } from '../../../app/client/graphql.js';
import { FailedPage } from '../../../app/page/FailedPage.js';
import { LoadingPage } from '../../../app/page/LoadingPage.js';
import { Page } from '../../../app/page/Page.js';
import { Paging, usePaging } from '../../../app/page/Paging.js';
import { readFragment } from '../../../gql/fragment-masking.js';
import { Button } from '../../../ui/Button.js';
import { Icon } from '../../../ui/Icon.js';
import { AdministrationNav } from '../parts/AdministrationNav.js';
import '../parts/administration.css';
import { PeopleTable } from './PeopleTable.js';
import { PersonPanel } from './PersonPanel.js';
import { PersonFields } from './person.js';
import { Teams } from './Teams.js';

const NewPersonDialog = lazy(() => import('./NewPersonDialog.js'));

const PeopleDocument = graphql(`
  query People($offset: Int!) {
    people(limit: 100, offset: $offset) {
      totalItems
      items {
        id
        ...Person_fields
      }
    }
    deputies: people(limit: 200) {
      items {
        id
        displayName
        disabled
      }
    }
    teams {
      id
      name
    }
  }
`);

/** As `limit` below: a literal there lets the API see what the query costs. */
const PAGE_SIZE = 100;

/** Who works here, with what roles, and who stands in for whom. The chosen person is in the address. */
export default function PeoplePage() {
  const { t } = useTranslation('people');
  const [params, setParams] = useSearchParams();
  const { offset } = usePaging(PAGE_SIZE);
  const [isCreating, setCreating] = useState(false);
  const { data, error, refetch } = useQuery(PeopleDocument, { variables: { offset } });
  if (error && !data) return <FailedPage error={error} retry={() => void refetch()} />;
  if (!data) return <LoadingPage width="wide" />;
  const people = readFragment(PersonFields, data.people.items);
  const chosen = people.find(({ id }) => id === params.get('person'));
  const choose = (id: string | null) =>
    setParams((previous) => {
      const next = new URLSearchParams(previous);
      if (id === null) next.delete('person');
      else next.set('person', id);
      return next;
    });
  return (
    <Page
      title={t('title')}
      width="wide"
      intro={<AdministrationNav />}
      actions={
        <Button variant="primary" onClick={() => setCreating(true)}>
          <Icon name="plus" />
          {t('create.button')}
        </Button>
      }
    >
      <div className="staff">
        <div className="stack">
          <PeopleTable people={people} chosenId={chosen?.id ?? null} choose={choose} />
          <Paging pageSize={PAGE_SIZE} totalItems={data.people.totalItems} />
          <Teams teams={data.teams} />
        </div>
        {chosen && (
          <PersonPanel
            key={chosen.id}
            person={chosen}
            deputies={data.deputies.items}
            teams={data.teams}
            close={() => choose(null)}
          />
        )}
      </div>
      {isCreating && (
        <Suspense fallback={null}>
          <NewPersonDialog close={() => setCreating(false)} onCreated={choose} />
        </Suspense>
      )}
    </Page>
  );
}
