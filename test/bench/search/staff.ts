import type { Asker, TestOffice, TestPerson } from '../../factories/index.js';
import { signIn } from '../sign-in.js';
import { Visitor } from './visitor.js';

/** Whoever works at a desk, signed in at the API over HTTP. */
export class Staff implements Asker {
  private readonly visitors = new Map<string, Promise<Visitor>>();

  constructor(
    private readonly url: string,
    private readonly office: TestOffice,
  ) {}

  async graphql(query: string, variables: Record<string, unknown>, { as }: { as: TestPerson }) {
    let visitor = this.visitors.get(as.personId);
    visitor ??= signIn(this.office, as).then((session) => new Visitor(this.url, session));
    this.visitors.set(as.personId, visitor);
    const { data } = JSON.parse(await (await visitor).ask(query, variables)) as { data: unknown };
    return { data, errors: [] };
  }

  async leave(): Promise<void> {
    for (const visitor of this.visitors.values()) (await visitor).leave();
  }
}
