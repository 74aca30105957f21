import { addDays, clockAt, type LocalDate } from '@rechtsstand/domain/time';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../../app/as-of/as-of.js';
import { FailureList } from '../../../app/failures/FailureList.js';
import { FormField } from '../../../app/failures/FormField.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { FailedQuery } from '../../../app/page/QueryState.js';
import { Button } from '../../../ui/Button.js';
import { Dialog } from '../../../ui/Dialog.js';
import { readSchedule } from './schedule-input.js';
import { TwoReadings } from './TwoReadings.js';
import { useSchedule } from './useScheduling.js';

interface ScheduleDialogProps {
  draftId: string;
  /** The time that is set now. */
  at: string | null;
  close: () => void;
}

/** Asks for the day and the time, as the clock of the office shows it. */
export default function ScheduleDialog({ draftId, at, close }: ScheduleDialogProps) {
  const { t } = useTranslation(['publishing', 'common']);
  const { instant } = useFormat();
  const set = at === null ? { day: addDays(today(), 1), time: '08:00' } : clockAt(new Date(at));
  const [day, setDay] = useState(typed(set.day));
  const [time, setTime] = useState(set.time);
  const [offset, setOffset] = useState<number | null>(null);
  const [isTried, setTried] = useState(false);
  const schedule = useSchedule();
  const read = readSchedule({ day, time, offset });
  const failures = read.at === null && isTried ? read.failures : [];
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (read.at === null || schedule.isBusy) return;
    if (await schedule.change({ draftId, at: read.at.toISOString() })) close();
  };
  return (
    <Dialog title={t('publishing:schedule.title')} close={close}>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <p>{t('publishing:schedule.explanation')}</p>
        <FailureList failures={schedule.failures} />
        {schedule.error && <FailedQuery error={schedule.error} />}
        <FormField
          name="day"
          label={t('publishing:schedule.day')}
          hint={t('publishing:schedule.day-hint')}
          failures={failures}
        >
          {(control) => (
            <input
              {...control}
              autoFocus
              autoComplete="off"
              value={day}
              onChange={({ target }) => setDay(target.value)}
            />
          )}
        </FormField>
        <FormField name="time" label={t('publishing:schedule.time')} failures={failures}>
          {(control) => (
            <input
              {...control}
              autoComplete="off"
              value={time}
              onChange={({ target }) => setTime(target.value)}
            />
          )}
        </FormField>
        {read.readings.length > 1 && (
          <TwoReadings
            readings={read.readings}
            chosen={offset}
            failures={failures}
            onChoose={setOffset}
          />
        )}
        <p role="status">
          {read.at &&
            t('publishing:schedule.understood', { instant: instant(read.at.toISOString()) })}
        </p>
        <div className="form-actions">
          <Button type="submit" variant="primary" aria-disabled={schedule.isBusy}>
            {t('publishing:schedule.action')}
          </Button>
          <Button variant="quiet" onClick={close}>
            {t('common:cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function typed(date: LocalDate): string {
  const [year, month, day] = date.split('-');
  return `${day}.${month}.${year}`;
}
