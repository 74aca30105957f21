import { useTranslation } from 'react-i18next';
import { lawAddress } from '../../../app/addresses.js';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { graphql } from '../../../app/client/graphql.js';
import { type FragmentType, readFragment } from '../../../gql/fragment-masking.js';
import { Notice } from '../../../ui/Notice.js';

export const ImportResultImport = graphql(`
  fragment ImportResult_import on LawImport {
    isFirst
    added
    changed
    removed
    unchanged
    law {
      id
      key
      abbreviation
    }
  }
`);

/** What the new text added, changed and removed; the first text of a law adds all of it. */
export function ImportResult({
  result: masked,
}: {
  result: FragmentType<typeof ImportResultImport>;
}) {
  const { t } = useTranslation('law');
  const { law, isFirst, added, changed, removed, unchanged } = readFragment(
    ImportResultImport,
    masked,
  );
  const differences = isFirst
    ? []
    : (
        [
          ['added', added],
          ['changed', changed],
          ['removed', removed],
        ] as const
      ).filter(([, labels]) => labels.length > 0);
  const title = isFirst
    ? t('import.first', { law: law.abbreviation, count: added.length })
    : differences.length === 0
      ? t('import.nothing-new', { law: law.abbreviation })
      : t('import.done', { law: law.abbreviation, count: unchanged });
  return (
    <Notice tone="success" title={title} role="status">
      {differences.length > 0 && (
        <dl className="facts facts--compact">
          {differences.map(([name, labels]) => (
            <div key={name}>
              <dt>{t(`import.${name}`, { count: labels.length })}</dt>
              <dd>{labels.join(', ')}</dd>
            </div>
          ))}
        </dl>
      )}
      <p>
        <AppLink to={lawAddress(law.key)}>{t('import.open', { law: law.abbreviation })}</AppLink>
      </p>
    </Notice>
  );
}
