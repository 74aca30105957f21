import { createContext, use } from 'react';
import { useTranslation } from 'react-i18next';
import { type Failure, useFailureText } from '../../../app/failures/useFailureText.js';
import type de from '../../../i18n/de/drafts.json';

export type FieldName = keyof (typeof de)['field'];

/** What the API refused, for the fields it refused. */
export const FieldProblems = createContext<readonly Failure[]>([]);

/** The id of the control that edits what stands at this path of a draft. */
export function fieldId(path: string): string {
  return `feld-${path.replace(/[^A-Za-z0-9]+/g, '-')}`;
}

/** Conditions of a transitional provision, those in groups too. */
const CONDITION = /^transitionalProvision\.conditions(\.of\[\d+\])+/;

/** Attributes of a process step, by the API's place in the document or by our id of the step. */
const STEP = /^document\.(?:content\[\d+\]\.attrs|step\[[^\]]*\])/;

/** The name under which the catalogue knows the field: `facts.fees[0].legalBasis` is `fees-legalBasis`. */
export function fieldName(path: string): FieldName {
  return path
    .replace(STEP, 'step')
    .replace(CONDITION, 'transitionalCondition')
    .replace(/^document[.[].*/, 'document')
    .replace(/^facts\./, '')
    .replace(/\[\d+\]/g, '')
    .replaceAll('.', '-') as FieldName;
}

export interface FieldParts {
  id: string;
  label: string;
  hint: string | null;
  errors: string[];
  /** For the control itself. */
  control: { id: string; 'aria-invalid'?: true; 'aria-describedby'?: string };
}

/** Label, hint and errors of the field at a path, tied to its control. */
export function useField(path: string, ownErrors: readonly string[] = []): FieldParts {
  const { t, i18n } = useTranslation('drafts');
  const text = useFailureText();
  const refused = use(FieldProblems).filter((failure) => failure.path === path);
  const id = fieldId(path);
  const name = fieldName(path);
  // The rows of a list stand below the hint of the list.
  const isRow = path.endsWith(']');
  const hint = !isRow && i18n.exists(`drafts:hint.${name}`) ? t(`hint.${name as 'slug'}`) : null;
  const errors = [...ownErrors, ...refused.map(text)];
  const described = [hint && `${id}-hint`, errors.length > 0 && `${id}-error`].filter(Boolean);
  return {
    id,
    label: t(`field.${name}`),
    hint,
    errors,
    control: {
      id,
      ...(errors.length > 0 && { 'aria-invalid': true as const }),
      ...(described.length > 0 && { 'aria-describedby': described.join(' ') }),
    },
  };
}
