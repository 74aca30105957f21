import type { Page } from 'playwright-core';
import { Desk, type TestPerson } from '../../factories/index.js';

/** The windows of whoever writes, publishes and approves. */
interface DeskPages {
  editor: Page;
  coordinator: Page;
  head: Page;
}

/** Does what need not be looked at on the way, as the people in these windows. */
export function deskOf(pages: DeskPages): Desk {
  const person = (name: keyof DeskPages): TestPerson => ({
    ...{ personId: name, subjectId: name, login: name },
  });
  const asker = {
    graphql: async (query: string, variables: object, { as }: { as: TestPerson }) => {
      const page = pages[as.personId as keyof DeskPages];
      const answer = await page.evaluate(async (body) => {
        const headers = { 'content-type': 'application/json' };
        const response = await fetch('/graphql', { method: 'POST', headers, body });
        return (await response.json()) as { data: unknown; errors?: { message: string }[] };
      }, JSON.stringify({ query, variables }));
      return { data: answer.data, errors: (answer.errors ?? []).map(({ message }) => message) };
    },
  };
  return new Desk(asker, person('editor'), person('head'), person('coordinator'));
}
