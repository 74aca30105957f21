import { compareProvisions, provisionChanges } from '@rechtsstand/domain/law';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { provisionAddress } from '../../../app/addresses.js';
import { AppLink } from '../../../app/as-of/AppLink.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { Page } from '../../../app/page/Page.js';
import type { ProvisionComparisonQuery } from '../../../gql/graphql.js';
import { IconButton } from '../../../ui/IconButton.js';
import { NumberingContext } from '../compared/marks.js';
import { numberChanges } from '../compared/numbering.js';
import { lawRows } from '../law/law-rows.js';
import { Choice } from '../view/Choice.js';
import { ComparedRows } from '../view/ComparedRows.js';
import '../view/comparison.css';
import { ComparisonBar } from '../view/ComparisonBar.js';
import { useAddressedView } from '../view/useViewState.js';

type Provision = NonNullable<ProvisionComparisonQuery['provision']>;
type Version = Provision['versions'][number];

interface ProvisionComparisonViewProps {
  provision: Provision;
  before: Version;
  after: Version;
}

/** Two texts of a provision by Absatz, Satz and Nummer. */
export function ProvisionComparisonView(props: ProvisionComparisonViewProps) {
  const { provision, before, after } = props;
  const { t } = useTranslation(['comparison', 'reading']);
  const format = useFormat();
  const navigate = useNavigate();
  const { search } = useLocation();
  const view = useAddressedView();
  const { rows, numbering, total } = useMemo(() => {
    const comparison = compareProvisions(before, after);
    const changes = provisionChanges(comparison);
    const ofText = numberChanges(changes);
    return { rows: lawRows(comparison, ofText), numbering: ofText, total: changes.length };
  }, [before, after]);
  const { law, label, labelKey, versions } = provision;
  const nameOf = ({ validFrom }: Version) =>
    validFrom
      ? t('comparison:provision.from', { day: format.day(validFrom) })
      : t('comparison:provision.first');
  const page = provisionAddress(law.key, labelKey);
  const go = (a: string, b: string) =>
    void navigate({ pathname: `${page}/vergleich/${a}/${b}`, search });
  const options = versions.map((version) => ({ value: version.id, name: nameOf(version) }));
  return (
    <Page
      title={t('comparison:title', { title: `${label} ${law.abbreviation} ${after.title}`.trim() })}
      kicker={
        <span className="kicker">
          <AppLink to={page}>{`${label} ${law.abbreviation}`}</AppLink>
        </span>
      }
      actions={
        <IconButton icon="print" label={t('reading:action.print')} onClick={() => print()} />
      }
      width="wide"
      intro={
        <div className="fields version-choice">
          <Choice
            label={t('comparison:choice.before')}
            value={before.id}
            options={options}
            onChoose={(id) => go(id, after.id)}
          />
          <Choice
            label={t('comparison:choice.after')}
            value={after.id}
            options={options}
            onChoose={(id) => go(before.id, id)}
          />
        </div>
      }
    >
      <ComparisonBar view={view} total={total} />
      <NumberingContext value={numbering}>
        <ComparedRows
          rows={rows}
          layout={view.layout}
          onlyChanges={view.onlyChanges}
          before={nameOf(before)}
          after={nameOf(after)}
          caption={t('comparison:section.document')}
        />
      </NumberingContext>
    </Page>
  );
}
