import type { RichDocument } from '@rechtsstand/domain/document';
import { withBlockIds } from '@rechtsstand/domain/document';
import type { LocalDate } from '@rechtsstand/domain/time';
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
import { ReferenceHover } from './ReferenceHover.js';
import { StepNode } from './StepNode.js';
import './text-editor.css';
import { Toolbar } from './Toolbar.js';
import { useDraftFigures } from './useDraftFigures.js';

interface TextEditorProps {
  document: RichDocument;
  /** The day for which its figures are shown. */
  validFrom: LocalDate | null;
  isEditable: boolean;
  withSteps: boolean;
  onChange: (document: RichDocument) => void;
}

/** The text of an entry, written as it will look. The document given first is where it starts from. */
export function TextEditor(props: TextEditorProps) {
  const { document, validFrom, isEditable, withSteps, onChange } = props;
  const { t } = useTranslation(['drafts', 'reading']);
  const find = useFinders();
  const figures = useDraftFigures(document, validFrom);
  const [store] = useState(() => new SuggestionStore());
  const editor = useEditor({
    extensions: [
      ...richDocumentExtensions({
        calloutName: (tone) => t(`reading:callout.${tone}`),
        figureWords: figures.words,
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
      <ReferenceHover editor={editor} figures={figures} />
      <SuggestionList store={store} editor={editor} />
    </div>
  );
}
