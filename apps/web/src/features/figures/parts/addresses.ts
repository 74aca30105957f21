/** Where a figure is shown with all its values. */
export function figureAddress(key: string): string {
  return `/rechengroessen/${key}`;
}
