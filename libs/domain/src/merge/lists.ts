/** Merges lists whose order says nothing: without what either took out, with what either added. */
export function mergeLists<T>(base: readonly T[], mine: readonly T[], theirs: readonly T[]): T[] {
  const isKept = (item: T) =>
    base.includes(item) ? mine.includes(item) && theirs.includes(item) : true;
  return [...new Set([...mine, ...theirs])].filter(isKept);
}
