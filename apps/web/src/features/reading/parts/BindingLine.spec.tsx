import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type BindingForce, bindingForces } from '@rechtsstand/domain/entry';
import { cleanup, render } from '@testing-library/react';
import { loadCatalogues, startI18n } from '../../../app/i18n/i18n.js';
import { BindingLine } from './BindingLine.js';

beforeAll(async () => {
  await startI18n('de');
  await loadCatalogues(['reading']);
});
afterEach(cleanup);

function lineOf(force: BindingForce): string | null {
  const binding = { force, issuedBy: '', restsOn: [] };
  return render(<BindingLine binding={binding} number={12} />).container.textContent;
}

describe('The line that tells the binding force', () => {
  it('names the entry by its number, whatever its force', () => {
    expect(bindingForces.map(lineOf)).toEqual([
      'Weisung 12',
      'Ermessenslenkende Vorgabe 12',
      'Auslegungshinweis 12',
      'Arbeitshilfe 12',
    ]);
  });
});
