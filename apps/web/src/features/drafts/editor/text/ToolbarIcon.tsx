const paths = {
  bold: 'M7 5h6a3.5 3.5 0 0 1 0 7H7zM7 12h7a3.5 3.5 0 0 1 0 7H7z',
  italic: 'M11 5h7M6 19h7M14.5 5l-5 14',
  link: 'M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1',
  bullets: 'M9 6h11M9 12h11M9 18h11M4.5 6h.5M4.5 12h.5M4.5 18h.5',
  numbers: 'M10 6h10M10 12h10M10 18h10M4 4.5l1.5-.5v4M4 15.5c0-2 3-2 3 0 0 1.5-3 2-3 3.5h3',
  checklist: 'M11 6h9M11 12h9M11 18h9M3.5 6l1.5 1.5L8 4.5M3.5 15l1.5 1.5 3-3',
  table: 'M4 5h16v14H4zM4 10h16M4 14.5h16M10 5v14',
  callout: 'M4 5h16v11H10l-4 4v-4H4z',
  step: 'M5 5h3v3H5zM5 16h3v3H5zM12 6.5h8M12 17.5h8M6.5 8v8',
  undo: 'M9 14L4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3',
  redo: 'M15 14l5-5-5-5M20 9H10a6 6 0 0 0 0 12h3',
} as const;

export type ToolbarIconName = keyof typeof paths;

/** Signs of the toolbar; each button also has a name. */
export function ToolbarIcon({ name }: { name: ToolbarIconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
