/** How the parts of a transitional provision read in English. */
export const english = {
  title: 'Transitional provision',
  conditions: 'Conditions',
  'rests-on': 'Rests on',
  runs: 'Applied without an end date.',
  'runs-until': 'Applied up to and including {{day}}.',
  ended: 'Was applied up to and including {{day}}.',
  join: {
    all: 'All conditions must be met:',
    any: 'One of the conditions is enough:',
  },
  'join-within': {
    all: 'all of these:',
    any: 'one of these:',
  },
  outcome: {
    met: 'If they are met:',
    'not-met': 'Otherwise:',
  },
  result: {
    this: 'This version governs',
    named: 'Version {{number}} governs',
    other: 'Another version governs',
    none: 'This page does not concern the case',
  },
  event: {
    application: 'Application',
    'title-issued': 'Issue of the title',
    entry: 'Entry into the country',
    decision: 'Decision',
    birth: 'Birth',
  },
  stay: {
    visa: 'visa',
    'residence-permit': 'residence permit or another temporary title',
    'permanent-title': 'permanent settlement permit or EU long-term residence',
    'fictional-effect': 'certificate of fictional effect',
    'asylum-procedure': 'permission to remain pending the asylum decision',
    toleration: 'tolerated stay (Duldung)',
    none: 'none of these',
  },
  condition: {
    before: '{{name}}: before {{on}}',
    until: '{{name}}: until {{on}}',
    on: '{{name}}: on {{on}}',
    from: '{{name}}: from {{on}}',
    after: '{{name}}: after {{on}}',
    stay: 'Status at the decision: {{stays}}',
    'stay-on': 'Status on {{on}}: {{stays}}',
    years_one: 'On {{on}}, in Germany for at least one year without a break with: {{stays}}',
    years_other:
      'On {{on}}, in Germany for at least {{count}} years without a break with: {{stays}}',
    months_one: 'On {{on}}, in Germany for at least one month without a break with: {{stays}}',
    months_other:
      'On {{on}}, in Germany for at least {{count}} months without a break with: {{stays}}',
  },
};
