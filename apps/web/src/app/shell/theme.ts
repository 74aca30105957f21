import { remembered } from '../../ui/remembered.js';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const theme = remembered<Theme>('theme', 'system', (value): value is Theme =>
  themes.includes(value as Theme),
);

/** Sets the colours now and whenever another theme is chosen; `system` leaves it to the browser. */
export function applyTheme(): void {
  const set = () => {
    const chosen = theme.get();
    const root = document.documentElement;
    if (chosen === 'system') delete root.dataset['kernTheme'];
    else root.dataset['kernTheme'] = chosen;
  };
  theme.subscribe(set);
  set();
}
