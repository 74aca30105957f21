import type { DemoLogin } from './office.js';
import { ehegattennachzug } from './topics/ehegattennachzug.js';

/** What has been said about a draft that is in review when the demo starts. */
export interface DemoComment {
  readonly entry: string;
  readonly by: DemoLogin;
  /** The words it is about; `null` for the whole draft. */
  readonly quote: string | null;
  readonly body: string;
  readonly answer?: { readonly by: DemoLogin; readonly body: string };
  readonly settledBy?: DemoLogin;
}

/** Who has been asked to review which draft. */
export const askedReviewers: readonly { entry: string; by: DemoLogin; asked: DemoLogin[] }[] = [
  { entry: ehegattennachzug.slug, by: 'sabine.brandt', asked: ['katharina.vogel'] },
];

export const comments: readonly DemoComment[] = [
  {
    entry: ehegattennachzug.slug,
    by: 'katharina.vogel',
    quote: 'Die Bemühungen sind zu belegen.',
    body: 'Womit? Am Schalter wird danach regelmäßig gefragt.',
    answer: {
      by: 'sabine.brandt',
      body: 'Kursbestätigungen oder Prüfungsergebnisse. Ich nehme das in die nächste Fassung auf.',
    },
  },
  {
    entry: ehegattennachzug.slug,
    by: 'katharina.vogel',
    quote: null,
    body: 'Gilt der neue Sonderfall auch für Lebenspartner?',
    answer: { by: 'sabine.brandt', body: 'Ja, die Voraussetzungen nennen beide.' },
    settledBy: 'katharina.vogel',
  },
];
