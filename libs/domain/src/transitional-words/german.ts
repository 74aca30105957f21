/** How the parts of a transitional provision read in German; the other languages have the same keys. */
export const german = {
  title: 'Übergangsregelung',
  conditions: 'Voraussetzungen',
  'rests-on': 'Beruht auf',
  runs: 'Wird ohne Endtag angewandt.',
  'runs-until': 'Wird bis einschließlich {{day}} angewandt.',
  ended: 'Wurde bis einschließlich {{day}} angewandt.',
  join: {
    all: 'Alle Voraussetzungen müssen vorliegen:',
    any: 'Eine der Voraussetzungen genügt:',
  },
  'join-within': {
    all: 'zugleich:',
    any: 'eines davon:',
  },
  outcome: {
    met: 'Liegen sie vor:',
    'not-met': 'Sonst:',
  },
  result: {
    this: 'Es gilt diese Fassung',
    named: 'Es gilt Fassung {{number}}',
    other: 'Es gilt eine andere Fassung',
    none: 'Diese Seite betrifft den Fall nicht',
  },
  event: {
    application: 'Antrag',
    'title-issued': 'Erteilung des Titels',
    entry: 'Einreise',
    decision: 'Entscheidung',
    birth: 'Geburt',
  },
  stay: {
    visa: 'Visum',
    'residence-permit': 'Aufenthaltserlaubnis oder anderer befristeter Titel',
    'permanent-title': 'Niederlassungserlaubnis oder Daueraufenthalt-EU',
    'fictional-effect': 'Fiktionsbescheinigung',
    'asylum-procedure': 'Aufenthaltsgestattung',
    toleration: 'Duldung',
    none: 'keiner davon',
  },
  condition: {
    before: '{{name}}: vor dem {{on}}',
    until: '{{name}}: bis zum {{on}}',
    on: '{{name}}: am {{on}}',
    from: '{{name}}: ab dem {{on}}',
    after: '{{name}}: nach dem {{on}}',
    stay: 'Status bei der Entscheidung: {{stays}}',
    'stay-on': 'Status am {{on}}: {{stays}}',
    years_one: 'Am {{on}} seit mindestens einem Jahr ununterbrochen im Bundesgebiet mit: {{stays}}',
    years_other:
      'Am {{on}} seit mindestens {{count}} Jahren ununterbrochen im Bundesgebiet mit: {{stays}}',
    months_one:
      'Am {{on}} seit mindestens einem Monat ununterbrochen im Bundesgebiet mit: {{stays}}',
    months_other:
      'Am {{on}} seit mindestens {{count}} Monaten ununterbrochen im Bundesgebiet mit: {{stays}}',
  },
};
