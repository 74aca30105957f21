/**
 * After a navigation the focus goes to the heading of the new page, so that screen readers read it and
 * the next Tab starts there. The first page after loading keeps the browser's own start.
 */
let wanted = false;

export function wantPageFocus(): void {
  wanted = true;
}

/** Focuses the heading if a navigation is waiting for one. */
export function takePageFocus(heading: HTMLElement): void {
  if (!wanted) return;
  wanted = false;
  heading.focus({ preventScroll: true });
}
