import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { doc, figure, p } from '@rechtsstand/domain/document';
import { localDate } from '@rechtsstand/domain/time';
import type { TransitionalProvision } from '@rechtsstand/domain/transitional';
import { Desk } from '../../../../../test/factories/index.js';
import { readPdf } from '../../../../../test/support/read-pdf.js';
import { TestApplication } from '../../../../../test/support/test-application.js';

let app: TestApplication;
let desk: Desk;
let team: string;

beforeAll(async () => {
  app = await TestApplication.start();
  desk = await Desk.open(app, app.office);
  team = await app.office.newTeam();
});
afterAll(() => app.stop());

async function copyAt(address: string) {
  const headers = { cookie: await app.cookieOf(desk.approver) };
  const bytes = new Uint8Array(await (await app.fetch(address, { headers })).arrayBuffer());
  return { bytes, text: (await readPdf(bytes)).text.replaceAll(/\s+/g, ' ') };
}

describe('A transitional provision in a copy', () => {
  it('is printed with its conditions and the version that governs', async () => {
    const { entryId, publicationId } = await desk.published(team, { validFrom: '2010-01-01' });
    const until = {
      kind: 'day',
      relation: 'until',
      what: '',
      on: localDate('2018-07-31'),
    } as const;
    const transitionalProvision: TransitionalProvision = {
      restsOn: '§ 104 Abs. 13 AufenthG',
      text: 'Das frühere Recht gilt für rechtzeitige Anträge weiter.',
      conditions: {
        join: 'all',
        of: [
          { ...until, event: 'application' },
          {
            kind: 'group',
            join: 'any',
            of: [
              { kind: 'stay', anyOf: ['toleration', 'visa'], on: null },
              { kind: 'judged', text: 'Die Lebensgemeinschaft besteht.' },
            ],
          },
        ],
      },
      governs: { version: 'named', publicationId },
      otherwise: { version: 'this' },
      until: localDate('2027-01-01'),
    };
    const change = { validFrom: '2018-08-01', transitionalProvision };
    const { id } = await desk.publish(
      await desk.approvedFrom(await desk.newDraft(entryId), change),
    );
    const { text } = await copyAt(`/fassungen/${id}.pdf`);
    expect(text).toContain('Wird bis einschließlich 31. Dezember 2026 angewandt.');
    expect(text.replaceAll(/ ?[•‣] ?/g, ' ')).toContain(
      [
        'Alle Voraussetzungen müssen vorliegen:',
        'Antrag: bis zum 31. Juli 2018',
        'eines davon:',
        'Status bei der Entscheidung: Duldung oder Visum',
        'Die Lebensgemeinschaft besteht.',
        'Liegen sie vor: Es gilt Fassung 1.',
        'Sonst: Es gilt diese Fassung.',
      ].join(' '),
    );
  });
});

describe('The figures in a copy', () => {
  const confirm = async (key: string, amount: number) => {
    const value = { amount, validFrom: '2026-01-01', source: '§ 45 Nr. 1 AufenthV' };
    const proposed = await app.graphql(
      `mutation ($key: ID!, $input: FigureValueInput!) {
         proposed: proposeFigureValue(key: $key, input: $input) {
           ... on Figure { openProposals { id } } } }`,
      { key, input: value },
      { as: desk.publisher },
    );
    const [{ id }] = proposed.data.proposed.openProposals;
    const { data } = await app.graphql(
      `mutation ($id: ID!) { confirmed: confirmFigureValue(proposalId: $id) { __typename } }`,
      { id },
      { as: desk.approver },
    );
    expect(data.confirmed.__typename).toBe('ConfirmedFigureValue');
  };

  it('are those of the day, with their date, their source, and an address that keeps them', async () => {
    const key = await app.office.newFigure();
    const { publicationId } = await desk.published(team, {
      validFrom: '2025-01-01',
      document: doc(p('Zu zahlen sind ', figure(key, 'Gebühr'), ' vorab.')),
    });
    await confirm(key, 100_00);
    const address = `/fassungen/${publicationId}.pdf?stand=2026-02-28`;
    const first = await copyAt(address);
    expect(first.text).toContain('Zu zahlen sind 100 Euro vorab.');
    expect(first.text).toMatch(
      /Stand der Rechengrößen: Werte für den 28\.02\.2026, wie sie bis [\d.]+, [\d:]+ Uhr \(\w+\)/,
    );
    expect(first.text).toContain('Gebühr: 100 Euro, seit 01.01.2026 (§ 45 Nr. 1 AufenthV)');
    expect((await copyAt(address)).bytes).toEqual(first.bytes);
    const written = /\/fassungen\/[\w-]+\.pdf\?stand=[\d-]+&bekannt=[\dT:-]+Z/;
    const [lasting = ''] = written.exec(first.text.replaceAll(' ', '')) ?? [];
    expect(lasting).toContain(publicationId);

    // The moment is that of a full second.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await confirm(key, 120_00);
    expect((await copyAt(lasting)).bytes).toEqual(first.bytes);
    const corrected = await copyAt(address);
    expect(corrected.text).toContain('Zu zahlen sind 120 Euro vorab.');
    const standOf = (text: string) => /wie sie bis (.*?\))/.exec(text)?.[1];
    expect(standOf(corrected.text)).not.toBe(standOf(first.text));
  });

  it('without a value on the day are named, and said to have none', async () => {
    const key = await app.office.newFigure();
    const { publicationId } = await desk.published(team, {
      validFrom: '2025-01-01',
      document: doc(p('Zu zahlen sind ', figure(key, 'Gebühr'), ' vorab.')),
    });
    await confirm(key, 100_00);
    const { text } = await copyAt(`/fassungen/${publicationId}.pdf?stand=2025-06-30`);
    expect(text).toContain('Zu zahlen sind Gebühr vorab.');
    expect(text).toContain('Gebühr: kein Wert am 30.06.2025');
  });
});
