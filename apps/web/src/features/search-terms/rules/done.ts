/** What has just been done to a rule; said once, also when the address of the rule changes with it. */
export type Done = 'saved' | 'saved-and-settled' | 'switched-on' | 'switched-off' | 'restored';

/** What a navigation hands on to the panel that it opens. */
export function doneIn(state: unknown): Done | null {
  return (state as { done?: Done } | null)?.done ?? null;
}
