/** The taxonomy of the invented office: slug and name. */
export const topicNames = {
  erwerbstaetigkeit: 'Erwerbstätigkeit',
  'studium-und-ausbildung': 'Studium und Ausbildung',
  familie: 'Familie',
  'humanitaere-gruende': 'Humanitäre Gründe',
  daueraufenthalt: 'Daueraufenthalt',
  freizuegigkeit: 'Freizügigkeit',
  aufenthaltsbeendigung: 'Aufenthaltsbeendigung',
  verfahren: 'Verfahren',
  gebuehren: 'Gebühren',
} as const;

export type TopicSlug = keyof typeof topicNames;
