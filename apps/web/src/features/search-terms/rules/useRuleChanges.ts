import { useChange } from '../parts/useChange.js';
import { RemoveTermRule, RestoreTermRule, SaveTermRule, SwitchTermRule } from './term-rule.js';

/** All that can be done to a rule, with what was refused of it. */
export function useRuleChanges() {
  const save = useChange(SaveTermRule);
  const steps = [
    useChange(SwitchTermRule),
    useChange(RestoreTermRule),
    useChange(RemoveTermRule),
  ] as const;
  const [turn, restore, remove] = steps;
  return {
    save: save.change,
    turn: turn.change,
    restore: restore.change,
    remove: remove.change,
    saveFailures: save.failures,
    stepFailures: steps.flatMap(({ failures }) => failures),
    error: [save, ...steps].find(({ error }) => error)?.error,
    isBusy: [save, ...steps].some(({ isBusy }) => isBusy),
  };
}

export type RuleChanges = ReturnType<typeof useRuleChanges>;
