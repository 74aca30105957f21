export {
  type CommentAnchor,
  CONTEXT,
  MAX_QUOTE,
  parseAnchor,
  type Passage,
  passageOf,
} from './anchor.js';
export { MAX_COMMENT, parseComment } from './body.js';
export { findPassage, type Span } from './find-passage.js';
export { type CommentableBlock, commentableBlocks, type CommentPlace, placeOf } from './places.js';
