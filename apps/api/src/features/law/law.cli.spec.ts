import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { err, type Fault, ok, type Result } from '@rechtsstand/domain/result';
import { Contexts } from '../../platform/context/contexts.js';
import type { ImportedLaw, LawFile } from './import/law-import.service.js';
import { lawImport } from './law.cli.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'law-cli-'));
  for (const name of ['b.xml', 'a.xml', 'notes.txt']) writeFileSync(join(folder, name), '<x/>');
});
afterAll(() => rmSync(folder, { recursive: true }));

const law: ImportedLaw = {
  lawId: '1',
  slug: 'leihg_2020',
  abbreviation: 'LeihG',
  isFirst: false,
  added: [],
  changed: ['§ 4'],
  removed: [],
  unchanged: 7,
};
const fault: Fault = { code: 'law-xml-malformed', path: 'xml:7:3', args: { line: 7, column: 3 } };

/** Runs the command beside a service that refuses b.xml. */
async function run(...args: string[]) {
  const asked: LawFile[] = [];
  const importing = (_: unknown, file: LawFile): Promise<Result<ImportedLaw, Fault>> => {
    asked.push(file);
    return Promise.resolve(file.fileName === 'b.xml' ? err(fault) : ok(law));
  };
  const get = (token: unknown) =>
    token === Contexts ? { create: () => ({}) } : { import: importing };
  const lines: string[] = [];
  const app = { get } as unknown as INestApplicationContext;
  const code = await lawImport(app, args, (line) => lines.push(line));
  return { code, lines, asked };
}

describe('law import', () => {
  it('says what changed', async () => {
    const { code, lines } = await run(join(folder, 'a.xml'));
    expect({ code, lines }).toEqual({
      code: 0,
      lines: ['LeihG (leihg_2020): 1 changed (§ 4); 7 unchanged'],
    });
  });

  it('takes every .xml of a folder, and names line and column of what it refuses', async () => {
    const { code, lines, asked } = await run(folder, '--in-force', '2024-03-01');
    expect(code).toBe(1);
    expect(lines[1]).toBe(`${join(folder, 'b.xml')}:7:3: refused (law-xml-malformed)`);
    expect(asked.map(({ fileName, inForceOn }) => [fileName, inForceOn])).toEqual([
      ['a.xml', '2024-03-01'],
      ['b.xml', '2024-03-01'],
    ]);
  });

  it('answers machines with one array', async () => {
    const { lines } = await run(folder, '--json');
    expect(JSON.parse(lines.join('\n'))).toEqual([
      { file: join(folder, 'a.xml'), ok: true, ...law },
      { file: join(folder, 'b.xml'), ok: false, error: fault },
    ]);
  });

  it.each([[[]], [['--in-force', '2024-02-30', 'a.xml']]])(
    'explains itself for %j',
    async (args) => {
      const { code, lines, asked } = await run(...args);
      expect([code, asked.length]).toEqual([2, 0]);
      expect(lines[0]).toMatch(/^Usage: law import/);
    },
  );
});
