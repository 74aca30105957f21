import type { RichDocument } from '@rechtsstand/domain/document';
import { withBlockIds } from '@rechtsstand/domain/document';
import { Placeholder } from '@tiptap/extensions';
import { EditorContent, ReactNodeViewRenderer, useEditor } from '@tiptap/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newBlockId } from '../extensions/block-ids.js';
import { richDocumentExtensions } from '../extensions/index.js';
import { SuggestionList } from '../suggestions/SuggestionList.js';
import { SuggestionStore } from '../suggestions/suggestion-store.js';
import { Suggestions } from '../suggestions/suggestions.js';
import { useFinders } from '../suggestions/useFinders.js';
import { CitationHover } from './CitationHover.js';
import { StepNode } from './StepNode.js';
import './text-editor.css';
import { Toolbar } from './Toolbar.js';

interface TextEditorProps {
  document: RichDocument;
  isEditable: boolean;
  withSteps: boolean;
  onChange: (document: RichDocument) => void;
}

/** The text of an entry, written as it will look. The document given first is where it starts from. */
export function TextEditor({ document, isEditable, withSteps, onChange }: TextEditorProps) {
  const { t } = useTranslation(['drafts', 'reading']);
  const find = useFinders();
  const [store] = useState(() => new SuggestionStore());
  const editor = useEditor({
    extensions: [
      ...richDocumentExtensions({
        calloutName: (tone) => t(`reading:callout.${tone}`),
        stepView: ReactNodeViewRenderer(StepNode),
      }),
      Suggestions.configure({ store, find }),
      Placeholder.configure({ placeholder: t('drafts:text.placeholder') }),
    ],
    content: withBlockIds(document, newBlockId),
    editable: isEditable,
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        id: 'feld-document',
        class: 'document document--editing',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': t('drafts:text.label'),
        lang: 'de',
      },
    },
    onUpdate: ({ editor: changed }) => onChange(changed.getJSON() as unknown as RichDocument),
  });
  return (
    <div className="text-editor">
      {isEditable && <Toolbar editor={editor} withSteps={withSteps} />}
      <EditorContent editor={editor} />
      <CitationHover editor={editor} />
      <SuggestionList store={store} editor={editor} />
    </div>
  );
}
