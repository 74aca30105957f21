import type { DatedFigure, ProposedValue } from '@rechtsstand/domain/figure';
import { localDate } from '@rechtsstand/domain/time';

export interface DemoFigure extends DatedFigure {
  /** Confirmed one after the other. */
  readonly values: readonly ProposedValue[];
  /** Left to be confirmed by somebody who tries it out. */
  readonly proposed?: ProposedValue;
}

const from = (day: string, amount: number, source: string): ProposedValue => ({
  amount,
  validFrom: localDate(day),
  validUntil: null,
  source,
});

const announcedBy = (provision: string) => `${provision}, Bekanntmachung im Bundesanzeiger`;
const regular = announcedBy('§ 18g Abs. 1 Satz 1 und Abs. 7 AufenthG');
const reduced = announcedBy('§ 18g Abs. 1 Satz 2 und Abs. 7 AufenthG');
const studies = announcedBy('§ 2 Abs. 3 AufenthG');

/** Figures that texts of the demo refer to. */
export const figures: readonly DemoFigure[] = [
  {
    key: 'mindestgehalt-blaue-karte',
    name: 'Mindestgehalt der Blauen Karte EU im Regelfall',
    unit: 'euro-per-year',
    values: [
      from('2023-11-18', 43_800_00, regular),
      from('2024-01-01', 45_300_00, regular),
      from('2025-01-01', 48_300_00, regular),
      from('2026-01-01', 50_700_00, regular),
    ],
    proposed: from('2027-01-01', 52_800_00, 'Angenommener Beispielwert zu § 18g Abs. 7 AufenthG'),
  },
  {
    key: 'mindestgehalt-blaue-karte-engpass',
    name: 'Mindestgehalt der Blauen Karte EU in Engpassberufen und beim Berufseinstieg',
    unit: 'euro-per-year',
    values: [
      from('2023-11-18', 39_682_80, reduced),
      from('2024-01-01', 41_041_80, reduced),
      from('2025-01-01', 43_759_80, reduced),
      from('2026-01-01', 45_934_20, reduced),
    ],
  },
  {
    key: 'lebensunterhalt-studium',
    name: 'Lebensunterhalt im Studium',
    unit: 'euro-per-month',
    values: [from('2023-01-01', 934_00, studies), from('2024-09-01', 992_00, studies)],
  },
  {
    key: 'gebuehr-karte-neu',
    name: 'Gebühr für die Neuausstellung der Karte',
    unit: 'euro',
    values: [from('2017-09-01', 67_00, '§ 45c Abs. 1 AufenthV')],
  },
];
