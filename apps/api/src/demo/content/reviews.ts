import type { DemoLogin } from './office.js';

export interface DemoReview {
  /** The slug of the entry. */
  readonly entry: string;
  readonly everyMonths: number;
  readonly responsible: DemoLogin;
  /** Counted from the day of loading, so that something is due whenever the demo is started. */
  readonly dueInDays: number;
}

/** What is to be looked at again, and by whom. */
export const reviews: readonly DemoReview[] = [
  { entry: 'westbalkanregelung', everyMonths: 12, responsible: 'sabine.brandt', dueInDays: -53 },
  { entry: 'gebuehren', everyMonths: 6, responsible: 'katharina.vogel', dueInDays: -12 },
  { entry: 'visum-zustimmung', everyMonths: 12, responsible: 'sabine.brandt', dueInDays: -3 },
  { entry: 'studium', everyMonths: 12, responsible: 'thomas.reuter', dueInDays: 11 },
  { entry: 'chancenkarte', everyMonths: 6, responsible: 'sabine.brandt', dueInDays: 24 },
];
