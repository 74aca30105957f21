import { useSearchParams } from 'react-router';
import type { TermRuleOrigin } from '../../../gql/graphql.js';

/** What the list can be narrowed down to, by the word in the address. */
export const selections = {
  alle: { origin: null, isOn: null },
  eigene: { origin: 'OWN', isOn: null },
  geaendert: { origin: 'CHANGED', isOn: null },
  mitgeliefert: { origin: 'DEFAULT', isOn: null },
  abgeschaltet: { origin: null, isOn: false },
} as const satisfies Record<string, { origin: TermRuleOrigin | null; isOn: boolean | null }>;

export type SelectionName = keyof typeof selections;
export const selectionNames = Object.keys(selections) as SelectionName[];

/** Which rules are shown and which one is open; `neu` is one that is about to be written. */
export function useRulesAddress() {
  const [params, setParams] = useSearchParams();
  const named = params.get('auswahl') as SelectionName | null;
  const selection: SelectionName = named !== null && named in selections ? named : 'alle';
  const chosen = params.get('regel');
  const changed = (values: Record<string, string | null>) => {
    const next = new URLSearchParams(params);
    for (const [name, value] of Object.entries(values)) {
      if (value === null) next.delete(name);
      else next.set(name, value);
    }
    return next;
  };
  return {
    selection,
    isNew: chosen === 'neu',
    chosenId: chosen === 'neu' ? null : chosen,
    /** For a new rule from a search without result: what was searched for, and which one it is. */
    typed: params.get('eingabe') ?? '',
    missingId: params.get('suche'),
    select: (to: SelectionName) =>
      setParams(changed({ auswahl: to === 'alle' ? null : to, seite: null })),
    /** The address at which a rule is open, or none. */
    addressOf: (rule: string | null) =>
      `/redaktion/sprachregeln?${changed({ regel: rule, eingabe: null, suche: null })}`,
  };
}
