import { useTranslation } from 'react-i18next';
import { lawAddress, provisionAddress } from '../../../app/addresses.js';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { EntryRefs } from '../../../app/entry-refs/EntryRefs.js';
import { Page } from '../../../app/page/Page.js';
import { ProvisionTextView } from '../../../app/provision-text/ProvisionTextView.js';
import { PinButton } from '../../../app/recent/PinButton.js';
import { useRememberVisit } from '../../../app/recent/useRememberVisit.js';
import { StatusBadge } from '../../../app/status/StatusBadge.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { CopyButton } from '../../../ui/CopyButton.js';
import { Empty } from '../../../ui/Empty.js';
import { Neighbours } from './Neighbours.js';
import { PartMark } from './PartMark.js';
import { ProvisionVersions } from './ProvisionVersions.js';

export const ProvisionViewProvision = graphql(`
  fragment ProvisionView_provision on Provision {
    id
    label
    labelKey
    title
    headingPath
    text
    isRepealed
    status {
      kind
      from
      until
    }
    law {
      id
      key
      abbreviation
      isExample
    }
    citedBy {
      id
      ...EntryRefs_entry
    }
    ...ProvisionVersions_provision
    ...Neighbours_provision
  }
`);

/** The text with the path to it; each Absatz and Satz has an address and can be copied as a citation. */
export function ProvisionView({
  provision: masked,
}: {
  provision: FragmentType<typeof ProvisionViewProvision>;
}) {
  const { t } = useTranslation('law');
  const provision = readFragment(ProvisionViewProvision, masked);
  const { law, label, labelKey, title, headingPath, text, isRepealed, status, citedBy } = provision;
  const name = `${label} ${law.abbreviation}`;
  const page = {
    to: provisionAddress(law.key, labelKey),
    title: `${name} ${title}`,
    kind: 'PROVISION',
  } as const;
  useRememberVisit(page);
  return (
    <Page
      title={`${name} ${title}`.trim()}
      kicker={
        <span className="kicker">
          <AppLink to={lawAddress(law.key)}>{law.abbreviation}</AppLink>
          {headingPath.map((heading) => (
            <span key={heading}>{heading}</span>
          ))}
        </span>
      }
      actions={
        <>
          <CopyButton text={name} label={t('copy-citation')} />
          <PinButton page={page} />
        </>
      }
      intro={
        <div className="standing">
          <StatusBadge status={status} />
          {law.isExample && <span className="muted">{t('laws.example-explained')}</span>}
        </div>
      }
      aside={
        <>
          <ProvisionVersions provision={provision} />
          <section>
            <h2>{t('cited-by.title')}</h2>
            {citedBy.length > 0 ? (
              <EntryRefs entries={citedBy} />
            ) : (
              <p className="muted">{t('cited-by.nobody')}</p>
            )}
          </section>
        </>
      }
    >
      {isRepealed && text.absaetze.length === 0 ? (
        <Empty title={t('repealed-text')} />
      ) : (
        <ProvisionTextView
          text={text}
          mark={(part) => <PartMark part={part} label={label} law={law.abbreviation} />}
        />
      )}
      <Neighbours provision={provision} />
    </Page>
  );
}
