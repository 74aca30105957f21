import { fold } from './fold.js';

/** Words that say nothing about what is sought: articles, pronouns, prepositions, auxiliaries. */
const stopWords = new Set(
  `aber alle allem allen aller alles als also am an auch auf aus bei beim bin bis bist dabei damit
  dann das dass dazu dem den denn der deren des dessen die dies diese diesem diesen dieser dieses doch
  dort du durch ein eine einem einen einer eines er es etwa euch für gegen hab habe haben hat hatte hatten
  ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im in ins ist ja jede jedem jeden jeder jedes kann
  können man mein meine mich mir mit muss müssen nach nicht noch nun nur ob oder ohne sehr sein seine
  seinem seinen seiner seines sich sie sind so soll sollen sowie über um und uns unter vom von vor wann
  war waren warum was welche welchem welchen welcher welches wenn wer werden weil wie wird wir wo würde
  zu zum zur zwischen will willst wollen möchte möchten darf darfst dürfen brauche brauchen braucht
  bekomme bekommt bekommen kriegt kriegen macht machen tun gibt geben geht gehen hier schon immer bitte
  seit wegen`
    .split(/\s+/)
    .map(fold),
);

/** Stoppwort: whether a folded word is left out of the index and of queries. */
export function isStopWord(folded: string): boolean {
  return stopWords.has(folded);
}
