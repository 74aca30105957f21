import { Heading } from '@tiptap/extension-heading';

/** Levels 2 to 4: the title of the page is its only first heading. Pasted headings beyond become those. */
export const SectionHeading = Heading.extend({
  addOptions() {
    return { levels: [2, 3, 4], HTMLAttributes: {} };
  },

  addAttributes() {
    return { level: { default: 2, rendered: false } };
  },

  parseHTML() {
    return [
      { tag: 'h1', attrs: { level: 2 } },
      ...this.options.levels.map((level) => ({ tag: `h${level}`, attrs: { level } })),
      { tag: 'h5', attrs: { level: 4 } },
      { tag: 'h6', attrs: { level: 4 } },
    ];
  },
});
