/** Progress goes to standard error, so that standard output stays free for results. */

/** @param {string} text what happens now, in a few words */
export function step(text) {
  process.stderr.write(`  ${text} ...\n`);
}

/** @param {string} text */
export function say(text) {
  process.stderr.write(`${text}\n`);
}
