import type { TermRule } from '../term-rule.js';
import { authorities } from './authorities.js';
import { documents } from './documents.js';
import { entry } from './entry.js';
import { laws } from './laws.js';
import { skilledWork } from './skilled-work.js';
import { study } from './study.js';
import { titles } from './titles.js';

/**
 * The reviewed vocabulary of residence law: what caseworkers, clients, lawyers and counsellors type, and
 * how statutes and pages say it. Each office adds its own words in the browser; these come with the
 * programme.
 */
export const fieldTerms: readonly TermRule[] = [
  ...authorities,
  ...documents,
  ...entry,
  ...laws,
  ...skilledWork,
  ...study,
  ...titles,
];
