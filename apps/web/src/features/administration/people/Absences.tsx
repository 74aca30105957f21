import type { LocalDate } from '@rechtsstand/domain/time';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../../app/as-of/as-of.js';
import { FormField } from '../../../app/failures/FormField.js';
import { FailedQuery } from '../../../app/page/QueryState.js';
import type { Person_FieldsFragment } from '../../../gql/graphql.js';
import { Button } from '../../../ui/Button.js';
import { afterLast, holds, usePeriod } from './period.js';
import { SetAbsence, useChange } from './person.js';

export interface Deputy {
  id: string;
  displayName: string;
  disabled: boolean;
}

interface AbsencesProps {
  person: Person_FieldsFragment;
  deputies: readonly Deputy[];
}

/** When somebody is away, and who acts with their roles meanwhile. */
export function Absences({ person, deputies: all }: AbsencesProps) {
  const { t } = useTranslation('people');
  const period = usePeriod();
  const { change, failures, error, isBusy } = useChange(SetAbsence);
  const deputies = all.filter(({ id, disabled }) => id !== person.id && !disabled);
  const [deputyId, setDeputyId] = useState(deputies[0]?.id ?? '');
  const [validFrom, setValidFrom] = useState<string>(today());
  const [lastDay, setLastDay] = useState<string>(today());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const validUntil = afterLast(lastDay);
    if (!validUntil) return;
    void change({
      input: { personId: person.id, deputyId, validFrom: validFrom as LocalDate, validUntil },
    });
  };
  return (
    <section className="stack">
      <h3>{t('absences.title')}</h3>
      {person.absences.length === 0 && <p className="muted">{t('absences.none')}</p>}
      <ul className="rows">
        {person.absences.map((absence) => (
          <li key={absence.id} className={holds(absence, today()) ? undefined : 'muted'}>
            {t('absences.row', {
              period: period(absence),
              name: absence.deputy.displayName ?? t('former-person'),
            })}
          </li>
        ))}
      </ul>
      <form className="fields" onSubmit={submit}>
        <FormField label={t('absences.deputy')} name="deputyId" failures={failures}>
          {(control) => (
            <select
              {...control}
              value={deputyId}
              onChange={(event) => setDeputyId(event.target.value)}
            >
              {deputies.map(({ id, displayName }) => (
                <option key={id} value={id}>
                  {displayName}
                </option>
              ))}
            </select>
          )}
        </FormField>
        <FormField label={t('from')} name="validFrom" failures={failures}>
          {(control) => (
            <input
              {...control}
              type="date"
              required
              value={validFrom}
              onChange={(event) => setValidFrom(event.target.value)}
            />
          )}
        </FormField>
        <FormField label={t('last-day')} name="validUntil" failures={failures}>
          {(control) => (
            <input
              {...control}
              type="date"
              required
              value={lastDay}
              onChange={(event) => setLastDay(event.target.value)}
            />
          )}
        </FormField>
        <Button type="submit" disabled={isBusy || deputyId === ''}>
          {t('absences.set')}
        </Button>
        {error && <FailedQuery error={error} />}
      </form>
    </section>
  );
}
