import { calloutTones } from '@rechtsstand/domain/document';
import type { Editor } from '@tiptap/react';
import { useEditorState } from '@tiptap/react';
import type { ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ToolbarIcon } from './ToolbarIcon.js';

interface Choice {
  key: string;
  name: string;
  run: () => void;
}

interface ToolbarMenuProps {
  label: string;
  choices: readonly Choice[];
  children: ReactNode;
}

function ToolbarMenu({ label, choices, children }: ToolbarMenuProps) {
  return (
    <MenuTrigger>
      <Button aria-label={label} className="toolbar__menu">
        {children}
      </Button>
      <Popover className="popover">
        <Menu
          className="menu"
          aria-label={label}
          onAction={(key) => choices.find((choice) => choice.key === key)?.run()}
        >
          {choices.map(({ key, name }) => (
            <MenuItem key={key} id={key}>
              {name}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

const levels = [2, 3, 4] as const;

/** Paragraph or heading; the button shows which it is. */
export function HeadingMenu({ editor }: { editor: Editor }) {
  const { t } = useTranslation('drafts');
  const level = useEditorState({
    editor,
    selector: ({ editor: current }) =>
      levels.find((each) => current.isActive('heading', { level: each })) ?? null,
  });
  const current = level === null ? t('block.paragraph') : t(`block.heading-${level}`);
  return (
    <ToolbarMenu
      label={t('toolbar.style', { current })}
      choices={[
        {
          key: 'paragraph',
          name: t('block.paragraph'),
          run: () => editor.chain().focus().setNode('paragraph').run(),
        },
        ...levels.map((each) => ({
          key: `heading-${each}`,
          name: t(`block.heading-${each}`),
          run: () => editor.chain().focus().setNode('heading', { level: each }).run(),
        })),
      ]}
    >
      {current}
    </ToolbarMenu>
  );
}

const tableCommands = [
  'addRowBefore',
  'addRowAfter',
  'deleteRow',
  'addColumnBefore',
  'addColumnAfter',
  'deleteColumn',
  'toggleHeaderRow',
  'toggleHeaderColumn',
  'mergeOrSplit',
  'deleteTable',
] as const;

/** Outside of a table it inserts one; within, it changes that. */
export function TableMenu({ editor }: { editor: Editor }) {
  const { t } = useTranslation('drafts');
  const isInTable = useEditorState({ editor, selector: (state) => state.editor.isActive('table') });
  const insert: Choice = {
    key: 'insert',
    name: t('table.insert'),
    run: () => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
  };
  const change = tableCommands.map((command) => ({
    key: command,
    name: t(`table.${command}`),
    run: () => editor.chain().focus()[command]().run(),
  }));
  return (
    <ToolbarMenu label={t('toolbar.table')} choices={isInTable ? change : [insert]}>
      <ToolbarIcon name="table" />
    </ToolbarMenu>
  );
}

export function CalloutMenu({ editor }: { editor: Editor }) {
  const { t } = useTranslation(['drafts', 'reading']);
  const isInCallout = useEditorState({
    editor,
    selector: (state) => state.editor.isActive('callout'),
  });
  return (
    <ToolbarMenu
      label={t('drafts:toolbar.callout')}
      choices={[
        ...calloutTones.map((tone) => ({
          key: tone,
          name: t(`reading:callout.${tone}`),
          run: () => editor.chain().focus().setCallout(tone).run(),
        })),
        ...(isInCallout
          ? [
              {
                key: 'none',
                name: t('drafts:toolbar.no-callout'),
                run: () => editor.chain().focus().unsetCallout().run(),
              },
            ]
          : []),
      ]}
    >
      <ToolbarIcon name="callout" />
    </ToolbarMenu>
  );
}
