import { describe, expect, it } from '@jest/globals';
import { readPdf } from '../../../../../../test/support/read-pdf.js';
import { bullets, type CourtDocument, heading, paragraph, term } from '../court-document.js';
import { Typesetter } from './typesetter.js';

const typesetter = new Typesetter();
const pdf = (document: CourtDocument, by = typesetter) =>
  by.pdf(document, 'somebody', new AbortController().signal);
const cell = (text: string, isHeader = false) => ({
  isHeader,
  colspan: 1,
  rowspan: 1,
  parts: [paragraph(text)],
});

const page: CourtDocument = {
  title: 'Blaue Karte EU',
  recordedAt: 1_764_000_000,
  kicker: 'Thema',
  record: term('Fassung', '3'),
  parts: [
    heading(2, 'Voraussetzungen'),
    bullets(['Ein Hochschulabschluss', 'Ein Arbeitsplatz']),
    { type: 'numbers', start: 3, items: [[paragraph('Der dritte Schritt')]] },
    { type: 'box', label: 'Achtung', parts: [paragraph('Das Gehalt ist zu prüfen.')] },
    {
      type: 'table',
      columns: 2,
      rows: [
        [cell('Fall', true), cell('Gebühr', true)],
        [cell('Erteilung'), cell('100,00 Euro')],
      ],
    },
    heading(3, 'Im Einzelnen'),
    { type: 'paragraph', runs: [{ text: 'fett', bold: true }, { text: ' und\nnoch eine Zeile' }] },
  ],
  footer: 'Blaue Karte EU, Fassung 3',
};

/** Thirty thousand paragraphs take seconds and 600 MB, nearly all of it in native code. */
const long = (length: number): CourtDocument => ({
  ...page,
  parts: Array.from({ length }, (_, index) => paragraph(`Absatz ${index}.`)),
});

describe('A court copy', () => {
  it('is tagged for assistive technology, with its title and language', async () => {
    const read = await readPdf(await pdf(page));
    expect(read).toMatchObject({ title: 'Blaue Karte EU', language: 'de', isTagged: true });
    expect(read.roles.filter((role) => /^H\d$|^L$|^Table$|^TH$|^TD$/.test(role))).toEqual([
      ...['H1', 'L', 'H2', 'L', 'L', 'Table', 'TH', 'TH', 'TD', 'TD', 'H3'],
    ]);
  });

  it('says every word, in reading order', async () => {
    const { text } = await readPdf(await pdf(page));
    const words = ['Fassung', 'Voraussetzungen', 'Arbeitsplatz', 'Achtung', 'Gebühr', 'noch eine'];
    const places = words.map((word) => text.indexOf(word));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('takes words as words, whatever they would mean to the typesetter', async () => {
    const markup = '#read("/etc/passwd") *a* _b_ $x$ <c> @d = e - f // g \\ `h` #{1 + 1} https://i';
    const parts = [heading(2, markup), paragraph(markup)];
    const { text } = await readPdf(await pdf({ ...page, title: markup, footer: markup, parts }));
    const shown = text.replaceAll(/\s+/g, ' ');
    expect(shown.split(markup.replaceAll(/\s+/g, ' '))).toHaveLength(5);
  });

  it('is the same file for the same document, and another one for another', async () => {
    const [once, again] = await Promise.all([pdf(page), pdf(page)]);
    const other = await pdf({ ...page, footer: 'Blaue Karte EU, Fassung 4' });
    expect(Buffer.from(once).equals(again)).toBe(true);
    expect(Buffer.from(once).equals(other)).toBe(false);
  });

  it('lets everything else go on while it is being set', async () => {
    let isSet = false;
    const setting = pdf(long(3000)).finally(() => (isSet = true));
    let ticks = 0;
    while (!isSet) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      ticks += 1;
    }
    expect(ticks).toBeGreaterThan(5);
    expect((await readPdf(await setting)).pages).toBeGreaterThan(20);
  });

  it('that cannot be set says so, and the next one is set', async () => {
    const broken = { ...page, parts: [{ type: 'table', columns: 0, rows: [] }] } as CourtDocument;
    await expect(pdf(broken)).rejects.toThrow('could not be set');
    expect((await readPdf(await pdf(page))).pages).toBe(1);
  });
});

describe('The process of a copy', () => {
  it('is ended when it takes too long, whatever it is doing', async () => {
    const hasty = new Typesetter({ limits: { milliseconds: 1000, bytes: Infinity } });
    await expect(pdf(long(30_000), hasty)).rejects.toMatchObject({ reason: 'too-much' });
  });

  it('is ended when it takes too much memory', async () => {
    const poor = new Typesetter({ limits: { milliseconds: 60_000, bytes: 150 * 1024 ** 2 } });
    expect((await readPdf(await pdf(page, poor))).pages).toBe(1);
    await expect(pdf(long(30_000), poor)).rejects.toMatchObject({ reason: 'too-much' });
    expect((await readPdf(await pdf(page, poor))).pages).toBe(1);
  });

  it('is ended when nobody waits for it any more', async () => {
    const leaving = new AbortController();
    const copy = typesetter.pdf(long(30_000), 'somebody', leaving.signal);
    setTimeout(() => leaving.abort(), 400);
    await expect(copy).rejects.toMatchObject({ name: 'AbortError' });
    expect((await readPdf(await pdf(page))).pages).toBe(1);
  });

  it('says so where there is no compiler for the machine', async () => {
    const without = new Typesetter({ nodeOptions: ['--no-addons'] });
    await expect(pdf(page, without)).rejects.toMatchObject({
      reason: 'unavailable',
      message: expect.stringContaining('optional package'),
    });
  });
});
