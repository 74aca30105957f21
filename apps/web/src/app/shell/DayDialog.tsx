import { addDays, type LocalDate, parseDay } from '@rechtsstand/domain/time';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.js';
import { Dialog } from '../../ui/Dialog.js';
import { today } from '../as-of/as-of.js';
import { useAsOf } from '../as-of/useAsOf.js';
import { useFormat } from '../i18n/useFormat.js';
import { DayInput } from './DayInput.js';
import { KnownChoice } from './KnownChoice.js';
import { knownOf, knownShown } from './known.js';
import { typedDay } from './typed-day.js';

/** The date control: any day, those that are asked for most, and what was known when. */
export default function DayDialog({ close }: { close: () => void }) {
  const { t } = useTranslation('shell');
  const chosen = useAsOf();
  const format = useFormat();
  const now = today();
  const [text, setText] = useState(typedDay(chosen.day));
  const [known, setKnown] = useState(() => knownShown(chosen));
  const [isRefused, setRefused] = useState(false);
  const day = parseDay(text, now);
  const year = Number(now.slice(0, 4));
  const near = [
    { name: t('day.today'), day: now },
    { name: t('day.yesterday'), day: addDays(now, -1) },
    { name: t('day.last-year-end'), day: `${year - 1}-12-31` as LocalDate },
    { name: t('day.next-year'), day: `${year + 1}-01-01` as LocalDate },
  ];
  const take = (next: LocalDate | null) => {
    const moment = next && knownOf(known, next);
    setRefused(true);
    if (next === null || moment === undefined) return;
    chosen.choose(next, moment);
    close();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    take(day);
  };
  return (
    <Dialog title={t('day.dialog')} close={close}>
      <form className="stack" onSubmit={submit} noValidate>
        <DayInput
          label={t('day.field')}
          text={text}
          onType={setText}
          day={day}
          understood={day && format.fullDay(day)}
          isRefused={isRefused}
          autoFocus
        />
        <ul className="choices" aria-label={t('day.near')}>
          {near.map(({ name, day: near }) => (
            <li key={near}>
              <Button size="small" onClick={() => take(near)}>
                {name} <span className="muted">{format.day(near)}</span>
              </Button>
            </li>
          ))}
        </ul>
        <KnownChoice known={known} onChoose={setKnown} isRefused={isRefused} />
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
