import { addDays, clockAt, type LocalDate } from '@rechtsstand/domain/time';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../../app/as-of/as-of.js';
import { FormDialog } from '../../../app/failures/FormDialog.js';
import { FormInput } from '../../../app/failures/FormInput.js';
import { useFormat } from '../../../app/i18n/useFormat.js';
import { ResumptionFields } from '../steps/ResumptionFields.js';
import type { Resumption } from '../steps/useResumption.js';
import { readSchedule } from './schedule-input.js';
import { TwoReadings } from './TwoReadings.js';
import { useSchedule } from './useScheduling.js';

interface ScheduleDialogProps {
  draftId: string;
  /** The time that is set now. */
  at: string | null;
  /** What is confirmed with the time. */
  resumption: Resumption;
  /** The revision for which it is set; `null` if that cannot be saved, which the page says. */
  settle: () => Promise<number | null>;
  close: () => void;
}

/** Asks for the day and the time, as the clock of the office shows it. */
export default function ScheduleDialog({
  draftId,
  at,
  resumption,
  settle,
  close,
}: ScheduleDialogProps) {
  const { t } = useTranslation('publishing');
  const { instant } = useFormat();
  const set = at === null ? { day: addDays(today(), 1), time: '08:00' } : clockAt(new Date(at));
  const [day, setDay] = useState(typed(set.day));
  const [time, setTime] = useState(set.time);
  const [offset, setOffset] = useState<number | null>(null);
  const [isTried, setTried] = useState(false);
  const schedule = useSchedule();
  const read = readSchedule({ day, time, offset });
  const failures = read.at === null && isTried ? read.failures : [];
  const submit = async () => {
    setTried(true);
    const isConfirmed = resumption.check();
    if (read.at === null || !isConfirmed) return;
    const revision = await settle();
    if (revision === null) return close();
    const resumes = [...resumption.confirmed];
    if (await schedule.change({ draftId, revision, at: read.at.toISOString(), resumes })) close();
  };
  return (
    <FormDialog
      title={t('schedule.title')}
      action={t('schedule.action')}
      {...{ close, failures: schedule.failures, error: schedule.error, isBusy: schedule.isBusy }}
      onSubmit={submit}
    >
      <p>{t('schedule.explanation')}</p>
      <FormInput
        name="day"
        label={t('schedule.day')}
        hint={t('schedule.day-hint')}
        failures={failures}
        autoFocus
        value={day}
        onChange={setDay}
      />
      <FormInput
        name="time"
        label={t('schedule.time')}
        failures={failures}
        value={time}
        onChange={setTime}
      />
      {read.readings.length > 1 && (
        <TwoReadings
          readings={read.readings}
          chosen={offset}
          failures={failures}
          onChoose={setOffset}
        />
      )}
      <ResumptionFields resumption={resumption} />
      <p role="status">
        {read.at && t('schedule.understood', { instant: instant(read.at.toISOString()) })}
      </p>
    </FormDialog>
  );
}

function typed(date: LocalDate): string {
  const [year, month, day] = date.split('-');
  return `${day}.${month}.${year}`;
}
