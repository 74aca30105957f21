import { list, matching, object, text } from '../decode/index.js';

/** Provisions as they were typed ("§ 18g Abs. 1 AufenthG"); the citation area says whether they parse. */
export const provisions = list(text(300, 1), 40);

/** Names of documents or registers, each with a remark that may be empty. */
export const notes = list(object({ name: text(200, 1), note: text(500) }), 60);

export const entryId = matching(/^[A-Za-z0-9_-]{1,64}$/, 'entry-id-invalid');
