import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseCitations, provisionKey } from '@rechtsstand/domain/citation';
import { labelKey } from '@rechtsstand/domain/law';
import { readLaw } from '../../features/law/reader/index.js';
import { entries } from '../content/entries.js';
import { amended, amendments } from './amendments.js';

const folder = import.meta.dirname;
const files = readdirSync(folder).filter((name) => name.endsWith('.xml'));

async function read(name: string) {
  const result = await readLaw(readFileSync(join(folder, name), 'utf8'), name);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('the laws of the demo', () => {
  it.each(files)('%s says in its title that it is no official text', async (name) => {
    const law = await read(name);
    expect(law.title).toMatch(/Beispiel, kein amtlicher Text/u);
    expect(law.slug).toMatch(/^demo-/u);
  });

  it('hold every provision of theirs that an entry of the demo cites', async () => {
    const laws = await Promise.all(files.map(read));
    const held = new Map(
      laws.map((law) => [
        law.abbreviation,
        new Set(law.provisions.map(({ label }) => labelKey(label))),
      ]),
    );
    const missing = parseCitations(JSON.stringify(entries))
      .filter(({ citation: { law } }) => law !== null && held.has(law))
      .filter(({ citation }) => !held.get(citation.law!)!.has(provisionKey(citation)))
      .map(({ citation }) => `§ ${citation.label} ${citation.law}`);
    expect([...new Set(missing)].sort()).toEqual([]);
  });

  it.each(amendments)(
    'read differently at $label from $inForceOn, and nowhere else',
    async (one) => {
      const xml = readFileSync(join(folder, one.fileName), 'utf8');
      const [before, after] = await Promise.all(
        [xml, amended(xml, one)].map((text) => readLaw(text, one.fileName)),
      );
      if (!before?.ok || !after?.ok) throw new Error('Neither text may be refused');
      const changed = after.value.provisions.filter(
        (provision, index) =>
          JSON.stringify(provision) !== JSON.stringify(before.value.provisions[index]),
      );
      expect(changed.map(({ label }) => label)).toEqual([one.label]);
    },
  );
});
