import { addDays, isLocalDate, type LocalDate } from '@rechtsstand/domain/time';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { today } from '../as-of/as-of.js';
import { useAsOf } from '../as-of/useAsOf.js';
import { useFormat } from '../i18n/useFormat.js';

/** The date control: any day, and those that are asked for most. */
export default function DayDialog({ close }: { close: () => void }) {
  const { t } = useTranslation('shell');
  const { day, choose } = useAsOf();
  const format = useFormat();
  const [typed, setTyped] = useState<string>(day);
  const [isRefused, setRefused] = useState(false);
  const now = today();
  const year = Number(now.slice(0, 4));
  const near = [
    { name: t('day.today'), day: now },
    { name: t('day.yesterday'), day: addDays(now, -1) },
    { name: t('day.last-year-end'), day: `${year - 1}-12-31` as LocalDate },
    { name: t('day.next-year'), day: `${year + 1}-01-01` as LocalDate },
  ];
  const take = (chosen: LocalDate) => {
    choose(chosen);
    close();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isLocalDate(typed)) take(typed);
    else setRefused(true);
  };
  return (
    <Dialog title={t('day.dialog')} close={close}>
      <form className="stack" onSubmit={submit} noValidate>
        <div className="field">
          <label htmlFor="stand">{t('day.field')}</label>
          <input
            id="stand"
            type="date"
            autoFocus
            value={typed}
            min="1000-01-01"
            max="9999-12-30"
            aria-invalid={isRefused}
            aria-describedby={isRefused ? 'stand-refused' : undefined}
            onChange={(event) => setTyped(event.target.value)}
          />
          {isRefused && (
            <p id="stand-refused" className="field__error" role="alert">
              {t('day.refused')}
            </p>
          )}
        </div>
        <ul className="choices" aria-label={t('day.near')}>
          {near.map(({ name, day: near }) => (
            <li key={near}>
              <Button size="small" onClick={() => take(near)}>
                {name} <span className="muted">{format.day(near)}</span>
              </Button>
            </li>
          ))}
        </ul>
        <p className="muted">{t('day.decisive')}</p>
        <div className="form-actions">
          <Button variant="primary" type="submit">
            {t('day.show')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
