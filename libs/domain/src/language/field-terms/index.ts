import type { TermRule } from '../term-rule.js';
import { asylum } from './asylum.js';
import { authorities } from './authorities.js';
import { detention } from './detention.js';
import { documents } from './documents.js';
import { entry } from './entry.js';
import { family } from './family.js';
import { fees } from './fees.js';
import { freeMovement } from './free-movement.js';
import { humanitarian } from './humanitarian.js';
import { identity } from './identity.js';
import { integration } from './integration.js';
import { laws } from './laws.js';
import { leaving } from './leaving.js';
import { livelihood } from './livelihood.js';
import { nationality } from './nationality.js';
import { occupations } from './occupations.js';
import { offences } from './offences.js';
import { procedure } from './procedure.js';
import { registers } from './registers.js';
import { residenceObligation } from './residence-obligation.js';
import { settlement } from './settlement.js';
import { skilledWork } from './skilled-work.js';
import { study } from './study.js';
import { titles } from './titles.js';
import { toleration } from './toleration.js';
import { wordFamilies } from './word-families.js';
import { workAccess } from './work-access.js';

/**
 * The reviewed vocabulary of residence law: what caseworkers, clients, lawyers and counsellors type, and
 * how statutes and pages say it. Each office adds its own words in the browser; these come with the
 * application.
 */
export const fieldTerms: readonly TermRule[] = [
  ...asylum,
  ...authorities,
  ...detention,
  ...documents,
  ...entry,
  ...family,
  ...fees,
  ...freeMovement,
  ...humanitarian,
  ...identity,
  ...integration,
  ...laws,
  ...leaving,
  ...livelihood,
  ...nationality,
  ...occupations,
  ...offences,
  ...procedure,
  ...registers,
  ...residenceObligation,
  ...settlement,
  ...skilledWork,
  ...study,
  ...titles,
  ...toleration,
  ...wordFamilies,
  ...workAccess,
];
