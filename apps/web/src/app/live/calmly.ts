/**
 * Does what it is given at once, and then no more often than every so many milliseconds: of all that it
 * is given meanwhile, the last is done.
 */
export function calmly(milliseconds: number): (run: () => void) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let next: (() => void) | null = null;
  const call = (run: () => void) => {
    if (timer !== undefined) {
      next = run;
      return;
    }
    timer = setTimeout(rest, milliseconds);
    run();
  };
  const rest = () => {
    timer = undefined;
    const run = next;
    next = null;
    if (run) call(run);
  };
  return call;
}
