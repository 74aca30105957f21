import { type Participation, participationKinds } from '@rechtsstand/domain/document';
import { mergeAttributes, Node, type NodeViewRenderer } from '@tiptap/core';

interface ProcessStepOptions {
  /** Shows the step with its form; without it, as in tests, only its text. */
  view: NodeViewRenderer | null;
}

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    processStep: {
      /** Adds an empty step behind the block or step in which the cursor stands. */
      insertProcessStep: () => ReturnType;
    };
  }
}

const texts = ['title', 'actor', 'deadline', 'decision', 'signingAuthority'] as const;

function readParticipation(json: string | undefined): Participation[] {
  try {
    const list = JSON.parse(json ?? '[]') as Participation[];
    return list.filter(({ kind }) => participationKinds.includes(kind));
  } catch {
    return [];
  }
}

/** Verfahrensschritt, directly below the document; its facts are attributes, its explanation content. */
export const ProcessStep = Node.create<ProcessStepOptions>({
  name: 'processStep',
  content: 'block+',
  defining: true,
  isolating: true,

  addOptions() {
    return { view: null };
  },

  addAttributes() {
    return {
      ...Object.fromEntries(
        texts.map((name) => [
          name,
          {
            default: '',
            parseHTML: (element: HTMLElement) => element.dataset[name] ?? '',
            renderHTML: (attributes: Record<string, unknown>) => ({
              [`data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`]:
                attributes[name],
            }),
          },
        ]),
      ),
      participation: {
        default: [],
        parseHTML: (element) => readParticipation(element.dataset['participation']),
        renderHTML: ({ participation }) => ({
          'data-participation': JSON.stringify(participation),
        }),
      },
    };
  },

  parseHTML() {
    return [{ tag: 'section[data-process-step]' }];
  },

  renderHTML({ HTMLAttributes }) {
    return ['section', mergeAttributes({ 'data-process-step': '' }, HTMLAttributes), 0];
  },

  addNodeView() {
    return this.options.view;
  },

  addCommands() {
    return {
      insertProcessStep:
        () =>
        ({ state, commands }) => {
          const { $to } = state.selection;
          const behind = $to.depth === 0 ? $to.pos : $to.after(1);
          return commands.insertContentAt(behind, {
            type: this.name,
            content: [{ type: 'paragraph' }],
          });
        },
    };
  },
});
