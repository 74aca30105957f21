import type { DemoLogin } from './office.js';

/**
 * Who has confirmed which version of a notice before the demo starts; the others still have it in their
 * inbox, the new colleague all of them.
 */
export const acknowledgements: readonly {
  readonly notice: string;
  /** Which of its publications, counted from 1. */
  readonly sequence: number;
  readonly by: readonly DemoLogin[];
}[] = [
  {
    notice: 'ende-chancen-aufenthaltsrecht',
    sequence: 1,
    by: ['murat.aydin', 'katharina.vogel'],
  },
  { notice: 'mitteilung-nachzug-subsidiaer', sequence: 1, by: ['murat.aydin', 'sabine.brandt'] },
  {
    notice: 'mitteilung-voruebergehender-schutz',
    sequence: 1,
    by: ['murat.aydin', 'lena.hoffmann', 'thomas.reuter'],
  },
  { notice: 'mitteilung-voruebergehender-schutz', sequence: 2, by: ['thomas.reuter'] },
  { notice: 'gehaltsgrenzen-2027', sequence: 1, by: ['lena.hoffmann', 'sabine.brandt'] },
  {
    notice: 'jahreswechsel-fiktionsbescheinigungen',
    sequence: 1,
    by: ['thomas.reuter', 'birgit.neumann'],
  },
];
