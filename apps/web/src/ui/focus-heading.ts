/** For a step that takes the button away with which it was made: the focus must go on from somewhere. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
}
