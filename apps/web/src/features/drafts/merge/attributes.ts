/** Particulars of a process step, in the order of its form. */
export const stepAttributes = [
  'title',
  'actor',
  'deadline',
  'decision',
  'signingAuthority',
  'participation',
] as const;
