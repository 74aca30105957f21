export {
  askingFault,
  COSIGNATURE_QUESTION_LENGTH,
  type CosignatureAnswer,
  type CosignatureOutcome,
  cosignatureOutcomes,
  type CosignatureStanding,
  cosignatureStanding,
  cosignatureStandings,
  parseQuestion,
} from './cosignature.js';
export {
  type OverriddenPublication,
  parseSecondLookNote,
  secondLookFault,
  type SecondLookOutcome,
  secondLookOutcomes,
} from './second-look.js';
