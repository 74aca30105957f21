import { describe, expect, it } from '@jest/globals';
import { doc, DOCUMENT_SCHEMA_VERSION, p, upgradeDocument } from './index.js';
import { type UpgradeStep, upgradeSteps, upgradeThrough } from './upgrade.js';

const renameBox: UpgradeStep = (json) => ({ ...(json as object), box: undefined, callout: true });
const addTone: UpgradeStep = (json) => ({ ...(json as object), tone: 'note' });

describe('upgrading a stored document', () => {
  it('runs every step after the version it was written with, in order', () => {
    const steps = [renameBox, addTone];
    expect(upgradeThrough(steps, { box: true }, 1)).toEqual({ callout: true, tone: 'note' });
    expect(upgradeThrough(steps, { callout: true }, 2)).toEqual({ callout: true, tone: 'note' });
    expect(upgradeThrough(steps, { callout: true }, 3)).toEqual({ callout: true });
  });

  it.each([0, 4, 1.5, NaN])('refuses the version %p, which no step knows', (version) => {
    expect(() => upgradeThrough([renameBox, addTone], {}, version)).toThrow(RangeError);
  });

  it('leaves a document of the present version as it is', () => {
    const document = doc(p('a'));
    expect(upgradeDocument(document, DOCUMENT_SCHEMA_VERSION)).toBe(document);
  });

  it('refuses a document that a newer program wrote', () => {
    expect(() => upgradeDocument({}, DOCUMENT_SCHEMA_VERSION + 1)).toThrow(RangeError);
  });

  it('has a step for every version of the schema after the first', () => {
    expect(upgradeSteps).toHaveLength(DOCUMENT_SCHEMA_VERSION - 1);
  });
});
