import { localDate, type LocalDate } from '@rechtsstand/domain/time';

/** A provision of an example law as it reads from a day on. */
export interface Amendment {
  fileName: string;
  label: string;
  inForceOn: LocalDate;
  title: string;
  /** What stands in `Content`. */
  content: string;
}

/** What has changed since the example laws were built, oldest first. */
export const amendments: readonly Amendment[] = [
  {
    fileName: 'demo-aufenthg.xml',
    label: '§ 104',
    inForceOn: localDate('2025-07-24'),
    title: 'Übergangsregelungen',
    content: `
  <P>(1) Über alte Anträge und Titel gelten eigene Übergangsvorschriften.</P>
  <P>(14) Familiennachzug nach § 36a wird bis zum Ablauf des 23. Juli 2027 nicht gewährt. In Härtefällen bleiben die §§ 22 und 23 anwendbar.</P>
`,
  },
  {
    fileName: 'demo-aufenthg.xml',
    label: '§ 104c',
    inForceOn: localDate('2025-12-31'),
    title: '(weggefallen)',
    content: '',
  },
];

/**
 * The law with this provision put differently and everything else as it was.
 * @throws Error where the law does not have the provision.
 */
export function amended(xml: string, { label, title, content }: Amendment): string {
  const head = `<enbez>${label}</enbez><titel format="XML">`;
  const start = xml.indexOf(head);
  if (start < 0) throw new Error(`No ${label} to amend`);
  const [, rest] = /^.*?<\/titel>(.*)$/s.exec(xml.slice(start))!;
  const text = rest!.replace(/<Content>.*?<\/Content>/s, () => `<Content>${content}</Content>`);
  return `${xml.slice(0, start)}${head}${title}</titel>${text}`;
}
