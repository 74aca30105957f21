import { useTranslation } from 'react-i18next';
import { fieldName } from '../fields/field.js';
import { focusBlock, focusField } from '../fields/places.js';
import type { PublishingWarning } from './PublishingWarnings.js';

/** To the field, to the block as it will read, or nowhere. */
export type LeadsTo = 'field' | 'text' | 'nowhere';

interface WarningPlaceProps {
  warning: PublishingWarning;
  leadsTo: LeadsTo;
}

/** The name of the place a warning is about; it leads there where the page has it. */
export function WarningPlace({ warning, leadsTo }: WarningPlaceProps) {
  const { t } = useTranslation('drafts');
  const { path, blockId } = warning;
  const name = t(`field.${fieldName(path)}`);
  if (leadsTo === 'field') {
    return (
      <button type="button" className="link-button" onClick={() => goToField(warning)}>
        {name}
      </button>
    );
  }
  if (leadsTo === 'text' && blockId) return <a href={`#${blockId}`}>{name}</a>;
  return <strong>{name}</strong>;
}

/** The editor knows a step by its id, and the text by its blocks. */
function goToField({ path, blockId }: PublishingWarning): void {
  const [, attribute] = /^document\.content\[\d+\]\.attrs\.(.+)$/.exec(path) ?? [];
  if (blockId && attribute) focusField(`document.step[${blockId}].${attribute}`);
  else if (blockId) focusBlock(blockId);
  else focusField(path);
}
