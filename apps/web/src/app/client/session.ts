type Listener = () => void;
let listener: Listener = () => {};

/** Says what happens when the API answers that nobody is signed in (any more). */
export function onSessionEnded(next: Listener): void {
  listener = next;
}

export function sessionEnded(): void {
  listener();
}
