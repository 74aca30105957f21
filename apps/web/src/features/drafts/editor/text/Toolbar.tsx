import type { Editor } from '@tiptap/react';
import { useEditorState } from '@tiptap/react';
import { lazy, Suspense, useState } from 'react';
import { Button, Group, ToggleButton, Toolbar as AriaToolbar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { CalloutMenu, HeadingMenu, TableMenu } from './ToolbarMenus.js';
import { ToolbarIcon, type ToolbarIconName } from './ToolbarIcon.js';

const LinkDialog = lazy(() => import('./LinkDialog.js'));

const marks = ['bold', 'italic'] as const;
const lists = [
  { name: 'bullets', type: 'bulletList', toggle: 'toggleBulletList' },
  { name: 'numbers', type: 'orderedList', toggle: 'toggleOrderedList' },
  { name: 'checklist', type: 'taskList', toggle: 'toggleTaskList' },
] as const;

/** One stop of the Tab key; the arrow keys go from button to button. */
export function Toolbar({ editor, withSteps }: { editor: Editor; withSteps: boolean }) {
  const { t } = useTranslation('drafts');
  const [isLinking, setLinking] = useState(false);
  const state = useEditorState({
    editor,
    selector: ({ editor: current }) => ({
      isActive: Object.fromEntries(
        [...marks, 'link', ...lists.map(({ type }) => type)].map((name) => [
          name,
          current.isActive(name),
        ]),
      ),
      canUndo: current.can().undo(),
      canRedo: current.can().redo(),
      hasSelection: !current.state.selection.empty,
    }),
  });
  const toggle = (
    name: ToolbarIconName,
    isSelected: boolean,
    run: () => void,
    isDisabled = false,
  ) => (
    <ToggleButton
      key={name}
      aria-label={t(`toolbar.${name as 'bold'}`)}
      className="icon-button"
      isSelected={isSelected}
      isDisabled={isDisabled}
      onChange={run}
    >
      <ToolbarIcon name={name} />
    </ToggleButton>
  );
  const chain = () => editor.chain().focus();
  return (
    <AriaToolbar aria-label={t('toolbar.label')} className="toolbar">
      <HeadingMenu editor={editor} />
      <Group aria-label={t('toolbar.marks')}>
        {toggle('bold', state.isActive['bold'] ?? false, () => chain().toggleBold().run())}
        {toggle('italic', state.isActive['italic'] ?? false, () => chain().toggleItalic().run())}
        {toggle(
          'link',
          state.isActive['link'] ?? false,
          () => setLinking(true),
          !state.hasSelection && !state.isActive['link'],
        )}
      </Group>
      <Group aria-label={t('toolbar.lists')}>
        {lists.map(({ name, type, toggle: command }) =>
          toggle(name, state.isActive[type] ?? false, () => chain()[command]().run()),
        )}
      </Group>
      <TableMenu editor={editor} />
      <CalloutMenu editor={editor} />
      {withSteps && (
        <Button
          aria-label={t('toolbar.step')}
          className="icon-button"
          onPress={() => chain().insertProcessStep().run()}
        >
          <ToolbarIcon name="step" />
        </Button>
      )}
      <Group aria-label={t('toolbar.history')}>
        <Button
          aria-label={t('toolbar.undo')}
          className="icon-button"
          isDisabled={!state.canUndo}
          onPress={() => chain().undo().run()}
        >
          <ToolbarIcon name="undo" />
        </Button>
        <Button
          aria-label={t('toolbar.redo')}
          className="icon-button"
          isDisabled={!state.canRedo}
          onPress={() => chain().redo().run()}
        >
          <ToolbarIcon name="redo" />
        </Button>
      </Group>
      {isLinking && (
        <Suspense fallback={null}>
          <LinkDialog editor={editor} close={() => setLinking(false)} />
        </Suspense>
      )}
    </AriaToolbar>
  );
}
