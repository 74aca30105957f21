import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { hashInput, labelKey, type ProvisionText } from '@rechtsstand/domain/law';
import { readLaw, type LawSnapshot } from './index.js';

const shared = process.env.RECHTSSTAND_SHARED ?? join(process.cwd(), '..', 'shared');
const folder = join(shared, 'data', 'gii');
const present = existsSync(folder);
if (!present)
  console.warn(`Not checked: ${folder} is not there (RECHTSSTAND_SHARED names its folder).`);

const on = (stand: string, slug: string) => join(folder, stand, `${slug}.xml`);

async function read(path: string): Promise<LawSnapshot> {
  const result = await readLaw(createReadStream(path), path);
  if (!result.ok) throw new Error(`${path}: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The text of each label; a label that stands twice is one unit. */
function texts(snapshot: LawSnapshot, titleOf: (title: string) => string): Map<string, string> {
  const units = new Map<string, string>();
  for (const { label, title, text } of snapshot.provisions) {
    units.set(label, (units.get(label) ?? '') + hashInput(titleOf(title), text));
  }
  return units;
}

function differing(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...before.keys()].filter(
    (label) => after.has(label) && after.get(label) !== before.get(label),
  );
}

(present ? describe : describe.skip)('official texts', () => {
  const files = present
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.xml'),
      )
    : [];

  it.each(files)('%s is read whole: every label of the file is a provision', async (name) => {
    const labels = readFileSync(join(folder, name), 'utf8').match(/<enbez>/gu)!.length;
    const { provisions } = await read(join(folder, name));
    expect(provisions).toHaveLength(labels);
    for (const provision of provisions) expect(labelKey(provision.label)).toMatch(/^[a-z0-9-]+$/u);
  });

  it('know their numbered parts', async () => {
    const law = await read(on('2021-12', 'aufenthg_2004'));
    const residence = law.provisions.find((one) => one.label === '§ 25')!;
    expect(
      residence.text.absaetze.map((absatz: ProvisionText['absaetze'][number]) => absatz.number),
    ).toEqual(['1', '2', '3', '4', '4a', '4b', '5']);
    expect(residence.outline.map((heading) => heading.label)).toEqual(['Kapitel 2', 'Abschnitt 5']);
  });

  const comparisons = present ? readdirSync(join(folder, 'expected')) : [];

  it.each(comparisons)('differ as %s says', async (name) => {
    const [, slug, before, after] = /^(.+)_(\d{4}-\d{2})_(\d{4}-\d{2})\.json$/u.exec(name)!;
    const expected = JSON.parse(readFileSync(join(folder, 'expected', name), 'utf8')) as Record<
      'added' | 'removed' | 'modified',
      string[]
    >;
    const [older, newer] = [await read(on(before!, slug!)), await read(on(after!, slug!))];
    const [was, is] = [texts(older, () => ''), texts(newer, () => '')];
    expect(differing(was, is).sort()).toEqual([...expected.modified].sort());
    expect([...is.keys()].filter((label) => !was.has(label)).sort()).toEqual(
      [...expected.added].sort(),
    );
    expect([...was.keys()].filter((label) => !is.has(label)).sort()).toEqual(
      [...expected.removed].sort(),
    );
  });
});
