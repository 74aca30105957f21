import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { parseCitations } from '@rechtsstand/domain/citation';
import { b, callout, cite, doc, h2, h4, p, table, ul } from '@rechtsstand/domain/document';
import { completeFacts, Desk, type TestPerson } from '../../../../../test/factories/index.js';
import { eventually } from '../../../../../test/e2e/support/eventually.js';
import { readPdf } from '../../../../../test/support/read-pdf.js';
import { TestApplication } from '../../../../../test/support/test-application.js';
import { type CourtDocument, paragraph } from './court-document.js';
import { Typesetter } from './typesetting/typesetter.js';
import { type RefusalReason, TypesettingRefusal } from './typesetting/typesetting-refusal.js';

let app: TestApplication;
let desk: Desk;
let reader: TestPerson;
let publicationId: string;

const CITED = '§ 18g Abs. 1 AufenthG';
const document = doc(
  h2('Voraussetzungen'),
  p('Nach ', cite(CITED, parseCitations(CITED)[0]!.canonical), ' ist ', b('stets'), ' zu prüfen:'),
  ul('ein Hochschulabschluss', 'ein Arbeitsvertrag'),
  h4('Eine Überschrift, die Ebenen überspringt'),
  callout('warning', 'Der Stichtag ist der Tag der Entscheidung.'),
  table(['Fall', 'Gebühr'], ['Erteilung', '100 Euro']),
);

beforeAll(async () => {
  app = await TestApplication.start({ publicUrl: new URL('http://localhost:3000') });
  desk = await Desk.open(app, app.office);
  const team = await app.office.newTeam('blaue-karte');
  reader = await app.office.newPerson('caseworker', await app.office.newTeam('andere'));
  const facts = completeFacts({
    shortAnswer: 'Die Blaue Karte wird erteilt.',
    conditions: ['Hochschulabschluss', 'Mindestgehalt'],
    fees: [
      { occasion: 'Erteilung', amountCents: 10000, legalBasis: '§ 45 AufenthV', reductions: [] },
    ],
  });
  const published = await desk.published(team, {
    title: 'Blaue Karte EU',
    validFrom: '2024-02-29',
    validUntil: '2027-01-01',
    document,
    facts,
  });
  ({ publicationId } = published);
});
afterAll(() => app.stop());

const address = () => `/fassungen/${publicationId}.pdf`;
const get = async (path: string, as: TestPerson, signal?: AbortSignal) =>
  app.fetch(path, { headers: { cookie: await app.cookieOf(as) }, signal });
const bytes = async (response: Response) => new Uint8Array(await response.arrayBuffer());

describe('The copy of a publication for a court', () => {
  it('is a tagged PDF with the text, the days, the permanent address and the hash', async () => {
    const response = await get(address(), reader);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.get('content-disposition')).toMatch(/-fassung-1\.pdf"$/);
    const { title, language, isTagged, roles, text } = await readPdf(await bytes(response));
    expect({ title, language, isTagged }).toEqual({
      title: 'Blaue Karte EU',
      language: 'de',
      isTagged: true,
    });
    expect(roles).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'L', 'Table', 'TH', 'TD']));
    expect(roles).not.toContain('H4');
    const [{ hash, number }] = await app.owner.query(
      `SELECT content_hash AS hash, number FROM publications p JOIN entries e ON e.id = p.entry_id
       WHERE p.id = $1`,
      [publicationId],
    );
    const words = text.replaceAll(/\s+/g, ' ');
    for (const said of [
      'vom 29.02.2024 bis einschließlich 31.12.2026',
      `http://localhost:3000/fassungen/${publicationId}`,
      hash,
      `Auslegungshinweis ${number}, Rechtskoordination`,
      'Die Blaue Karte wird erteilt.',
      'Nach § 18g Abs. 1 AufenthG ist stets zu prüfen:',
      'Erteilung: 100,00 Euro (§ 45 AufenthV)',
      'Achtung',
    ]) {
      expect(words).toContain(said);
    }
  });

  it('names nobody who works here', async () => {
    const { text } = await readPdf(await bytes(await get(address(), reader)));
    const names: { name: string; login: string }[] = await app.owner.query(
      'SELECT display_name AS name, login FROM people',
    );
    expect(names.length).toBeGreaterThan(3);
    for (const { name, login } of names) {
      expect(text).not.toContain(name);
      expect(text).not.toContain(login);
    }
  });

  it('is the same file whoever asks for it, and whenever', async () => {
    const first = await bytes(await get(address(), reader));
    await desk.publish(
      await desk.approvedFrom(await desk.newDraft(await entryOf(publicationId)), {
        validFrom: '2026-03-01',
      }),
    );
    const second = await bytes(await get(`${address()}?stand=2025-01-01`, desk.publisher));
    expect(Buffer.from(first).equals(second)).toBe(true);
  });

  it('leads whoever is signed out to the page, which asks who is there', async () => {
    const response = await app.fetch(address());
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(`/fassungen/${publicationId}`);
  });

  it('does not exist for those who may not see the entry', async () => {
    const [north, south] = [await app.office.newTeam(), await app.office.newTeam()];
    const hidden = await app.ledger.newEntry({ ownerTeamId: north, visibility: 'teams' });
    const { id } = await app.ledger.publish(hidden);
    const [member, stranger] = [
      await app.office.newPerson('caseworker', north),
      await app.office.newPerson('caseworker', south),
    ];
    expect((await get(`/fassungen/${id}.pdf`, member)).status).toBe(200);
    expect((await get(`/fassungen/${id}.pdf`, stranger)).status).toBe(404);
    expect((await get(`/fassungen/${crypto.randomUUID()}.pdf`, stranger)).status).toBe(404);
    expect((await get(`/fassungen/${'-'.repeat(36)}.pdf`, stranger)).status).toBe(404);
  });

  it('of a repeal says what it does, and repeats no text that it ended', async () => {
    const entryId = await entryOf(publicationId);
    const draft = await desk.newDraft(entryId, {
      kind: 'REPEAL',
      start: { validFrom: '2030-01-01', changeSummary: 'Die Vorschrift entfällt.' },
    });
    const { id } = await desk.publish(await desk.approve(await desk.requestReview(draft)));
    const { text } = await readPdf(await bytes(await get(`/fassungen/${id}.pdf`, reader)));
    expect(text).toContain('Aufhebung mit Wirkung ab 01.01.2030');
    expect(text).toContain('Die Vorschrift entfällt.');
    expect(text).not.toContain('Hochschulabschluss');
  });
});

describe('A copy that does not come', () => {
  /** Takes seconds to set, unless it is given up. */
  const long: CourtDocument = {
    title: 'Lang',
    recordedAt: 1_764_000_000,
    kicker: 'Thema',
    record: [],
    parts: Array.from({ length: 30_000 }, (_, index) => paragraph(`Absatz ${index}.`)),
    footer: 'Lang',
  };

  it('says that others of the same person are under way, and keeps nobody else waiting', async () => {
    const held = new AbortController();
    const typesetter = app.get(Typesetter);
    const own = [1, 2].map(() => typesetter.pdf(long, reader.personId, held.signal));
    const refused = await get(address(), reader);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('5');
    expect(await refused.text()).toContain('<h1>Ihre PDF-Dateien werden noch erstellt</h1>');
    const other = get(address(), desk.publisher);
    held.abort();
    await Promise.allSettled(own);
    expect((await other).status).toBe(200);
    expect((await get(address(), reader)).status).toBe(200);
  });

  it('leaves its place when nobody waits for it any more', async () => {
    const [held, leaving] = [new AbortController(), new AbortController()];
    const typesetter = app.get(Typesetter);
    const own = typesetter.pdf(long, reader.personId, held.signal);
    const asked = [1, 2].map(() => get(address(), reader, leaving.signal));
    expect((await Promise.race(asked)).status).toBe(429);
    leaving.abort();
    await Promise.allSettled(asked);
    await eventually(async () => {
      const waiting = typesetter.pdf(long, reader.personId, AbortSignal.timeout(50));
      await expect(waiting).rejects.toMatchObject({ name: 'TimeoutError' });
    });
    held.abort();
    await Promise.allSettled([own]);
  });

  it.each<[RefusalReason, number, string]>([
    ['busy', 503, 'Gerade werden zu viele PDF-Dateien verlangt'],
    ['unavailable', 503, 'Das Satzprogramm fehlt.'],
    ['too-much', 503, 'mehr Zeit oder Speicher'],
  ])('says why: %s', async (reason, status, sentence) => {
    const pdf = jest.spyOn(app.get(Typesetter), 'pdf');
    pdf.mockRejectedValueOnce(new TypesettingRefusal(reason));
    const response = await get(address(), reader);
    pdf.mockRestore();
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const page = await response.text();
    expect(page).toContain(sentence);
    expect(page).toContain(`href="/fassungen/${publicationId}"`);
  });
});

async function entryOf(id: string): Promise<string> {
  const [row]: { entryId: string }[] = await app.owner.query(
    'SELECT entry_id AS "entryId" FROM publications WHERE id = $1',
    [id],
  );
  return row!.entryId;
}
