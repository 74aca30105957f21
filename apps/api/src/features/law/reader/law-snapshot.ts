import type { OutlineHeading, ProvisionText } from '@rechtsstand/domain/law';
import type { LocalDate } from '@rechtsstand/domain/time';

/** Stand eines Gesetzes: a law as one file has it. */
export interface LawSnapshot {
  /** Identity of the law at its source: the file name without its ending (`aufenthg_2004`). */
  readonly slug: string;
  /** The abbreviation in official use where there is one, else that of the database (*jurabk*). */
  readonly abbreviation: string;
  readonly aliases: readonly string[];
  readonly title: string;
  /** Day on which the publisher built the file; a new one often changes nothing. */
  readonly builtOn: LocalDate | null;
  /** *Standangaben*: "zuletzt geändert durch ...", "... noch nicht berücksichtigt". */
  readonly remarks: readonly string[];
  readonly provisions: readonly SnapshotProvision[];
}

export interface SnapshotProvision {
  readonly label: string;
  readonly title: string;
  readonly outline: readonly OutlineHeading[];
  readonly text: ProvisionText;
  readonly isRepealed: boolean;
  /** Place within the law, from 0. */
  readonly position: number;
  /** Number of the norm at its source; it is no identity. */
  readonly sourceNumber: string;
}
