/** What somebody types, and the provisions of which one is wanted. */
export interface Judgement {
  readonly query: string;
  /** As `AufenthG 18b`: any of them will do. */
  readonly expected: readonly string[];
  readonly class: string;
}

/** A judgement with what the search answered, best first. */
export interface Answer extends Judgement {
  readonly found: readonly string[];
  /** Place of the first that is wanted, from 1; `null` if it is not among the first ten. */
  readonly rank: number | null;
}

export interface Measures {
  readonly queries: number;
  /** Share of the queries whose first answer is wanted. */
  readonly 'success@1': number;
  /** Share of those with a wanted one among the first three. */
  readonly 'success@3': number;
  /** Mean of 1 / rank; 0 where nothing wanted is among the first ten. */
  readonly 'mrr@10': number;
}

const DEPTH = 10;

export function answerOf(judgement: Judgement, found: readonly string[]): Answer {
  const first = found.slice(0, DEPTH);
  const wanted = new Set(judgement.expected.map(asKey));
  const place = first.findIndex((name) => wanted.has(asKey(name)));
  return { ...judgement, found: first, rank: place < 0 ? null : place + 1 };
}

/** However it is spelled: `AsylG Anlage II` is `AsylG anlage-ii`. */
const asKey = (name: string) => name.toLowerCase().replace(/[\s.]+/g, '-');

export function measuresOf(answers: readonly Answer[]): Measures {
  const mean = (value: (rank: number) => number) =>
    answers.reduce((sum, { rank }) => sum + (rank === null ? 0 : value(rank)), 0) /
    Math.max(1, answers.length);
  return {
    queries: answers.length,
    'success@1': mean((rank) => (rank <= 1 ? 1 : 0)),
    'success@3': mean((rank) => (rank <= 3 ? 1 : 0)),
    'mrr@10': mean((rank) => 1 / rank),
  };
}

/** The measures of each class, in the order in which the classes first occur. */
export function measuresByClass(answers: readonly Answer[]): Record<string, Measures> {
  const classes = [...new Set(answers.map((answer) => answer.class))];
  return Object.fromEntries(
    classes.map((name) => [name, measuresOf(answers.filter((answer) => answer.class === name))]),
  );
}
