export { formatAmount, formatNumber, MAX_FIGURE_AMOUNT, parseAmount } from './amount.js';
export { type FigurePassage, figurePassages } from './passages.js';
export {
  type DatedFigure,
  parseFigure,
  parseProposedValue,
  type ProposedValue,
} from './proposal.js';
export { figureDay, type FigureRecord, figureTimeline, type FigureValue } from './timeline.js';
export { type FigureUnit, figureUnits } from './unit.js';
