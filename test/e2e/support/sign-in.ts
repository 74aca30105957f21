import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { applicationUrl } from '../../setup/browser.js';

/** People of the demo by the name on their button, with their logins. */
const logins = {
  'Lena Hoffmann': 'lena.hoffmann',
  'Murat Aydın': 'murat.aydin',
  'Jonas Krüger': 'jonas.krueger',
  'Sabine Brandt': 'sabine.brandt',
  'Thomas Reuter': 'thomas.reuter',
  'Dr. Katharina Vogel': 'katharina.vogel',
  'Birgit Neumann': 'birgit.neumann',
  'Stefan Lorenz': 'stefan.lorenz',
} as const;

export type Person = keyof typeof logins;

/** Signs in as the sign-in page does, without drawing it. */
export async function signIn(page: Page, person: Person): Promise<void> {
  const answer = await page.request.post('/graphql', {
    headers: { origin: applicationUrl() },
    data: {
      query: `mutation { signInAsDemoPerson(login: "${logins[person]}") { __typename } }`,
    },
  });
  expect(await answer.json()).toEqual({ data: { signInAsDemoPerson: { __typename: 'SignedIn' } } });
}
