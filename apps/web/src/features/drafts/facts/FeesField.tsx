import type { Fee } from '@rechtsstand/domain/entry';
import { CitationField } from '../fields/CitationField.js';
import { ListField } from '../fields/ListField.js';
import { MoneyField } from '../fields/MoneyField.js';
import { TextField } from '../fields/TextField.js';

interface FeesFieldProps {
  fees: readonly Fee[];
  onChange: (fees: Fee[]) => void;
}

/** Fees with their reductions (§§ 44 ff. AufenthV). */
export function FeesField({ fees, onChange }: FeesFieldProps) {
  return (
    <ListField<Fee>
      path="facts.fees"
      items={fees}
      create={() => ({ occasion: '', amountCents: 0, legalBasis: '', reductions: [] })}
      onChange={onChange}
    >
      {(fee, change, path) => (
        <>
          <TextField
            path={`${path}.occasion`}
            value={fee.occasion}
            onChange={(occasion) => change({ ...fee, occasion })}
          />
          <MoneyField
            path={`${path}.amountCents`}
            cents={fee.amountCents}
            onChange={(amountCents) => change({ ...fee, amountCents })}
          />
          <CitationField
            path={`${path}.legalBasis`}
            value={fee.legalBasis}
            onChange={(legalBasis) => change({ ...fee, legalBasis })}
          />
          <ListField
            path={`${path}.reductions`}
            items={fee.reductions}
            create={() => ({ who: '', amountCents: 0, legalBasis: '' })}
            onChange={(reductions) => change({ ...fee, reductions })}
          >
            {(reduction, set, at) => (
              <>
                <TextField
                  path={`${at}.who`}
                  value={reduction.who}
                  onChange={(who) => set({ ...reduction, who })}
                />
                <MoneyField
                  path={`${at}.amountCents`}
                  cents={reduction.amountCents}
                  onChange={(amountCents) => set({ ...reduction, amountCents })}
                />
                <CitationField
                  path={`${at}.legalBasis`}
                  value={reduction.legalBasis}
                  onChange={(legalBasis) => set({ ...reduction, legalBasis })}
                />
              </>
            )}
          </ListField>
        </>
      )}
    </ListField>
  );
}
