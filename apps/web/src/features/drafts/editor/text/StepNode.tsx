import type { ProcessStepAttrs } from '@rechtsstand/domain/document';
import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../../ui/IconButton.js';
import { ParticipationField } from '../../fields/ParticipationField.js';
import { TextField } from '../../fields/TextField.js';

const details = ['actor', 'deadline', 'decision', 'signingAuthority'] as const;

/** A step while it is written: its title and facts as fields, its explanation as text. */
export function StepNode({ node, updateAttributes, deleteNode, editor }: NodeViewProps) {
  const { t } = useTranslation('drafts');
  // The editor takes a moment to hand an edit back; the fields must show it at once, or the caret jumps.
  const [attrs, setAttrs] = useState(node.attrs as ProcessStepAttrs);
  const [handedBack, setHandedBack] = useState(node.attrs);
  if (node.attrs !== handedBack) {
    setHandedBack(node.attrs);
    setAttrs(node.attrs as ProcessStepAttrs);
  }
  const set = (part: Partial<ProcessStepAttrs>) => {
    setAttrs({ ...attrs, ...part });
    updateAttributes(part);
  };
  const path = `document.step[${attrs.id}]`;
  return (
    <NodeViewWrapper as="section" className="step-form">
      <fieldset
        contentEditable={false}
        className="step-form__head"
        disabled={!editor.isEditable}
        aria-label={t('step.label', { title: attrs.title })}
      >
        <div className="step-form__title">
          <TextField
            path={`${path}.title`}
            value={attrs.title}
            onChange={(title) => set({ title })}
          />
          <IconButton
            icon="close"
            label={t('step.remove', { title: attrs.title })}
            onClick={() => deleteNode()}
          />
        </div>
        <details>
          <summary>{t('step.details')}</summary>
          <div className="form">
            {details.map((name) => (
              <TextField
                key={name}
                path={`${path}.${name}`}
                value={attrs[name]}
                onChange={(value) => set({ [name]: value })}
              />
            ))}
            <ParticipationField
              path={`${path}.participation`}
              items={attrs.participation}
              onChange={(participation) => set({ participation })}
            />
          </div>
        </details>
      </fieldset>
      <NodeViewContent className="step-form__text" />
    </NodeViewWrapper>
  );
}
