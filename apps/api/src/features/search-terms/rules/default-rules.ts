import type { TermRule } from '@rechtsstand/domain/language';
import { fieldTerms } from '@rechtsstand/domain/language/field-terms';

/** The rules that come with this version of the application. */
export const defaultRules: readonly TermRule[] = fieldTerms;
