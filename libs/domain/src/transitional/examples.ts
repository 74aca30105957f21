import { localDate } from '../time/index.js';
import type { TransitionalProvision } from './provision.js';

/** For tests: § 104 Abs. 13 AufenthG, with its two dates. */
export const familyReunification: TransitionalProvision = {
  restsOn: '§ 104 Abs. 13 AufenthG',
  text: 'Kapitel 2 Abschnitt 6 gilt in der bis zum 31. Juli 2018 geltenden Fassung weiter.',
  conditions: {
    join: 'all',
    of: [
      {
        kind: 'day',
        event: 'title-issued',
        what: 'nach § 25 Abs. 2 Satz 1 Alt. 2 AufenthG an die stammberechtigte Person',
        relation: 'until',
        on: localDate('2016-03-17'),
      },
      {
        kind: 'day',
        event: 'application',
        what: 'auf erstmalige Erteilung eines Titels zum Familiennachzug',
        relation: 'until',
        on: localDate('2018-07-31'),
      },
    ],
  },
  governs: { version: 'named', publicationId: 'former' },
  otherwise: { version: 'this' },
  until: null,
};

/** For tests: § 104c Abs. 1 AufenthG, a status, a period on a cut-off day, and what has to be judged. */
export const opportunityToStay: TransitionalProvision = {
  restsOn: '§ 104c Abs. 1 AufenthG',
  text: 'Geduldete mit fünf Jahren Aufenthalt am Stichtag sollen eine Aufenthaltserlaubnis erhalten.',
  conditions: {
    join: 'all',
    of: [
      { kind: 'stay', anyOf: ['toleration'], on: null },
      {
        kind: 'residence',
        length: { count: 5, unit: 'years' },
        anyOf: ['toleration', 'asylum-procedure', 'residence-permit'],
        on: localDate('2022-10-31'),
      },
      { kind: 'judged', text: 'Bekenntnis zur freiheitlichen demokratischen Grundordnung' },
    ],
  },
  governs: { version: 'this' },
  otherwise: { version: 'none' },
  until: localDate('2025-12-31'),
};

/** For tests: § 104a Abs. 1 Satz 1 AufenthG, eight years, or six and a child at home. */
export const formerCases: TransitionalProvision = {
  ...opportunityToStay,
  restsOn: '§ 104a Abs. 1 AufenthG',
  conditions: {
    join: 'any',
    of: [
      {
        kind: 'residence',
        length: { count: 8, unit: 'years' },
        anyOf: ['toleration'],
        on: localDate('2007-07-01'),
      },
      {
        kind: 'group',
        join: 'all',
        of: [
          {
            kind: 'residence',
            length: { count: 6, unit: 'years' },
            anyOf: ['toleration'],
            on: localDate('2007-07-01'),
          },
          { kind: 'judged', text: 'Häusliche Gemeinschaft mit minderjährigen ledigen Kindern' },
        ],
      },
    ],
  },
};
