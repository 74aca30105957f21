import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectAccessible } from './support/accessible.js';
import { addressesOf } from './support/addresses.js';
import { useOffice } from './support/office.js';
import { expectNoSidewaysScrolling, expectOrientation, open } from './support/pages.js';

const office = useOffice();
const people = [
  'Lena Hoffmann',
  'Sabine Brandt',
  'Thomas Reuter',
  'Dr. Katharina Vogel',
  'Birgit Neumann',
  'Stefan Lorenz',
] as const;
type Colleague = (typeof people)[number];
type Addresses = Awaited<ReturnType<typeof addressesOf>>;

let windows: Record<Colleague, Page>;
let addresses: Addresses;
beforeAll(async () => {
  const opened: [Colleague, Page][] = [];
  for (const person of people) opened.push([person, await office.at(person)]);
  windows = Object.fromEntries(opened) as typeof windows;
  addresses = await addressesOf(windows['Dr. Katharina Vogel']);
});

const reading = [
  'start',
  'coming',
  'search',
  'results',
  'topics',
  'topic',
  'topic on another day',
  'history',
  'instructions',
  'instruction',
  'notices',
  'notice',
  'inbox',
  'open notice',
  'version',
  'comparison',
  'transitional provisions',
  'laws',
  'law',
  'provision',
  'figures',
  'figure',
] as const satisfies (keyof Addresses)[];
const coordinating = [
  'second looks',
  'term rules',
  'missing searches',
] as const satisfies (keyof Addresses)[];
const writing = [
  'editing',
  'approvals',
  'reviews',
  'draft',
  'review',
] as const satisfies (keyof Addresses)[];

/** Who sees which pages; all others are told that they may not. The legal coordinator looks at every page. */
const pagesOf: Record<string, { person: Colleague; sees: readonly (keyof Addresses)[] }> = {
  caseworker: { person: 'Lena Hoffmann', sees: [...reading, 'editing'] },
  editor: { person: 'Sabine Brandt', sees: [...reading, ...writing, 'new entry'] },
  'team lead': {
    person: 'Thomas Reuter',
    sees: [...reading, ...writing, 'second looks', 'new entry', 'board'],
  },
  head: {
    person: 'Birgit Neumann',
    sees: [...reading, ...writing, ...coordinating, 'new entry', 'board', 'audit log'],
  },
  administrator: { person: 'Stefan Lorenz', sees: [...reading, 'people', 'audit log'] },
};

describe.each(Object.entries(pagesOf))('As %s', (_, { person, sees }) => {
  it('every page of the role has its title, its heading and its landmarks', async () => {
    const page = windows[person];
    for (const name of sees) {
      await open(page, addresses[name]);
      await expectOrientation(page);
      await expectNoRefusal(page);
    }
  });
});

async function expectNoRefusal(page: Page): Promise<void> {
  const refused = await page.getByRole('alert').allInnerTexts();
  expect({ address: page.url(), refused }).toEqual({ address: page.url(), refused: [] });
}

describe('Every page', () => {
  const everyPage: [keyof Addresses, Colleague][] = [
    ...[...reading, ...writing, ...coordinating, 'new entry' as const, 'board' as const].map(
      (name): [keyof Addresses, Colleague] => [name, 'Dr. Katharina Vogel'],
    ),
    ['people', 'Stefan Lorenz'],
    ['audit log', 'Stefan Lorenz'],
    ['editing', 'Lena Hoffmann'],
    ['nowhere', 'Lena Hoffmann'],
  ];

  it.each(everyPage)('%s is whole, accessible and fits 320 px, as %s', async (name, person) => {
    const page = windows[person];
    await open(page, addresses[name]);
    await expectOrientation(page);
    if (name !== 'nowhere') await expectNoRefusal(page);
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
  });

  it('sign-in is accessible and fits 320 px', async () => {
    const page = await office.newPage();
    await open(page, '/anmelden?grund=abgelaufen');
    expect(await page.title()).toBe('Anmelden · Rechtsstand');
    await page.getByRole('button', { name: 'Lena Hoffmann' }).waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
  });
});

describe('What a role may not see', () => {
  it.each<[Colleague, keyof Addresses]>([
    ['Lena Hoffmann', 'board'],
    ['Lena Hoffmann', 'people'],
    ['Lena Hoffmann', 'audit log'],
    ['Lena Hoffmann', 'new entry'],
    ['Lena Hoffmann', 'second looks'],
    ['Dr. Katharina Vogel', 'people'],
    ['Dr. Katharina Vogel', 'audit log'],
    ['Stefan Lorenz', 'editing'],
    ['Stefan Lorenz', 'new entry'],
  ])('%s is told so kindly at the %s', async (person, name) => {
    const page = windows[person];
    office.watchOf(page).expect(/graphql: forbidden/);
    await open(page, addresses[name]);
    await page.getByText('Dafür fehlt Ihnen die Berechtigung.').waitFor();
    await expectOrientation(page);
    await expectAccessible(page);
  });

  it('answers for a draft of others as for one that does not exist', async () => {
    const page = windows['Lena Hoffmann'];
    await open(page, addresses.draft);
    await page.getByRole('heading', { level: 1, name: 'Hier ist nichts' }).waitFor();
  });
});
