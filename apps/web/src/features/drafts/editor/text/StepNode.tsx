import type { ProcessStepAttrs } from '@rechtsstand/domain/document';
import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../../ui/IconButton.js';
import { ParticipationField } from '../../fields/ParticipationField.js';
import { TextField } from '../../fields/TextField.js';

const details = ['actor', 'deadline', 'decision', 'signingAuthority'] as const;

/** A step while it is written: its title and facts as fields, its explanation as text. */
export function StepNode({ node, updateAttributes, deleteNode, editor }: NodeViewProps) {
  const { t } = useTranslation('drafts');
  const attrs = node.attrs as ProcessStepAttrs;
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
            onChange={(title) => updateAttributes({ title })}
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
                onChange={(value) => updateAttributes({ [name]: value })}
              />
            ))}
            <ParticipationField
              path={`${path}.participation`}
              items={attrs.participation}
              onChange={(participation) => updateAttributes({ participation })}
            />
          </div>
        </details>
      </fieldset>
      <NodeViewContent className="step-form__text" />
    </NodeViewWrapper>
  );
}
