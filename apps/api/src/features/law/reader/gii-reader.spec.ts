import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { labelKey, provisionPlainText } from '@rechtsstand/domain/law';
import { readLaw, type LawSnapshot } from './index.js';

const file = join(process.cwd(), 'test/fixtures/law/leihg_2020.xml');
const xml = readFileSync(file, 'utf8');

async function read(
  source: string = xml,
  name: string | null = 'leihg_2020.xml',
): Promise<LawSnapshot> {
  const result = await readLaw(source, name);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function faultOf(source: string | AsyncIterable<Uint8Array | string>) {
  const result = await readLaw(source, 'leihg_2020.xml');
  return result.ok ? null : result.error;
}

function plain(snapshot: LawSnapshot, label: string): string {
  return provisionPlainText(snapshot.provisions.find((one) => one.label === label)!.text);
}

describe('a law in gii-norm', () => {
  it('is identified by its file, and known by its abbreviations', async () => {
    expect(await read()).toMatchObject({
      slug: 'leihg_2020',
      abbreviation: 'LeihG',
      aliases: ['LeihG', 'LeihG 2020'],
      title: 'Gesetz über das Leihen von Werkzeug',
      builtOn: '2024-01-15',
      remarks: ['Erfundenes Gesetz für Tests'],
    });
  });

  it.each([
    [null, 'leihg-2020'],
    ['upload.txt', 'leihg-2020'],
    ['/texte/AufenthG_2004.xml', 'aufenthg_2004'],
    ['_lg_2009.xml', 'p_lg_2009'],
  ])('read from %s has the slug %s', async (name, slug) => {
    expect((await read(xml, name)).slug).toBe(slug);
  });

  it('keeps every norm with a label, in order, each once more where a label repeats', async () => {
    const { provisions } = await read();
    expect(provisions.map((one) => one.label)).toEqual([
      'Inhaltsübersicht',
      '§ 1',
      '§ 2a',
      '§ 3',
      '§ 4',
      '(XXXX) §§ 5 und 6',
      'Anlage',
      'Anlage',
    ]);
    expect(provisions.map((one) => one.position)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(labelKey(provisions[5]!.label)).toBe('5-und-6');
  });

  it('places each provision below its headings', async () => {
    const { provisions } = await read();
    const codes = provisions.map((one) => one.outline.map(({ code }) => code).join(' '));
    expect(codes).toEqual(['', '010', '010 010010', '010 010010', '020', '020', '020', '020']);
  });

  it('knows Absätze, nested lists and what goes on behind them', async () => {
    expect(plain(await read(), '§ 2a')).toBe(
      [
        '(1) Werkzeug wird ausgegeben, wenn das Mitglied',
        '1. das 16. Lebensjahr vollendet hat und',
        '2. eine Einweisung nachweist, die',
        'a) vollständig und',
        'b) nicht älter als zwei Jahre ist.',
        'Die Ausgabe wird eingetragen.',
        '(1a) Die Werkbank misst höchstens 4 m². Sie bleibt im Haus.',
        'Das gilt auch nachts.',
      ].join('\n'),
    );
  });

  it('keeps tables as rows and folds titles', async () => {
    const { provisions } = await read();
    expect(provisions[4]!.text.absaetze[0]!.content[1]).toEqual({
      type: 'table',
      rows: [
        { header: true, cells: ['Gerät', 'Euro'] },
        { header: false, cells: ['Bohrer', '5'] },
      ],
    });
    expect(provisions[2]!.title).toBe('Ausgabe an Mitglieder');
  });

  it('keeps notes apart from the text', async () => {
    const { provisions } = await read();
    expect(provisions[2]!.text.footnotes).toEqual(['(+++ § 2a: Zur Anwendung vgl. § 9 +++)']);
  });

  it('sees which places are empty', async () => {
    const { provisions } = await read();
    const repealed = provisions.filter((one) => one.isRepealed).map((one) => one.label);
    expect(repealed).toEqual(['§ 3', '(XXXX) §§ 5 und 6']);
  });

  it('is the same however the bytes are cut', async () => {
    const whole = await read();
    const bytes = Buffer.from(xml);
    for (const size of [7, 100, 4096]) {
      const cuts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
        bytes.subarray(at * size, (at + 1) * size),
      );
      const result = await readLaw(Readable.from(cuts), 'leihg_2020.xml');
      expect(result).toEqual({ ok: true, value: whole });
    }
  });
});

describe('a file that cannot be read', () => {
  const lines = xml.split('\n');

  it('is refused where it breaks off, wherever that is', async () => {
    for (let end = 0; end < xml.trimEnd().length; end += 97) {
      expect(await faultOf(xml.slice(0, end))).not.toBeNull();
    }
  });

  it('names the line and column of the fault', async () => {
    const broken = lines.with(6, lines[6]!.replace('</titel>', '</title>')).join('\n');
    const fault = await faultOf(broken);
    expect(fault).toMatchObject({ code: 'law-xml-malformed', args: { line: 7 } });
    expect(fault!.path).toMatch(/^xml:7:\d+$/);
  });

  it.each([
    ['an entity of its own', 'law-xml-malformed', xml.replace('Bohrer', '&boese;')],
    [
      'a DTD within',
      'law-xml-has-dtd',
      xml.replace(
        /<!DOCTYPE.*>/u,
        '<!DOCTYPE dokumente [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
      ),
    ],
    ['another root', 'law-xml-not-gii-norm', '<html><norm/></html>'],
    ['no norm', 'law-xml-not-gii-norm', '<dokumente/>'],
    ['no abbreviation', 'law-xml-without-abbreviation', '<dokumente><norm/></dokumente>'],
    ['another encoding', 'law-xml-not-utf8', xml.replace('UTF-8', 'ISO-8859-1')],
    [
      'bottomless nesting',
      'law-xml-too-deep',
      `<dokumente><norm>${'<DL>'.repeat(10_000)}${'</DL>'.repeat(10_000)}</norm></dokumente>`,
    ],
  ])('is refused for %s', async (_, code, source) => {
    expect(await faultOf(source)).toMatchObject({ code });
  });

  it('is refused for bytes that are not UTF-8', async () => {
    const bytes = Buffer.from(xml, 'latin1');
    expect(await faultOf(Readable.from([bytes]))).toMatchObject({ code: 'law-xml-not-utf8' });
  });
});
