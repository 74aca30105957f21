import { doc, entryLink, figure, p } from '@rechtsstand/domain/document';
import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import {
  type Asker,
  Desk,
  type DraftAtHand,
  TestOffice,
  type TestPerson,
} from '../factories/index.js';
import type { Connecting } from '../support/live-client.js';
import { ApiProcess } from './api-process.js';
import { publicationOf, type PublicationState } from './publication-state.js';

interface Addresses {
  ownerUrl: string;
  apiUrl: string;
  /** Of the server: whoever watches what others wait for has to be its superuser. */
  superuserUrl: string;
}

/** An office on a scratch database whose API is killed and started again. */
export class Scene implements Asker {
  private readonly tokens = new Map<string, string>();
  private readonly office: TestOffice;

  private constructor(
    readonly owner: DataSource,
    readonly watcher: DataSource,
    private readonly addresses: Addresses,
    private api: ApiProcess,
  ) {
    this.office = new TestOffice(owner.manager);
  }

  static async open(addresses: Addresses): Promise<Scene> {
    const { ownerUrl, apiUrl, superuserUrl } = addresses;
    const watched = new URL(superuserUrl);
    watched.pathname = new URL(ownerUrl).pathname;
    return new Scene(
      await new DataSource({ type: 'postgres', url: ownerUrl, poolSize: 5 }).initialize(),
      await new DataSource({ type: 'postgres', url: watched.href, poolSize: 2 }).initialize(),
      addresses,
      await ApiProcess.start(apiUrl),
    );
  }

  async close(): Promise<void> {
    await this.api.kill();
    await this.owner.destroy();
    await this.watcher.destroy();
  }

  /** A draft ready to be published, which touches every table there is to touch. */
  async approvedDraft(): Promise<{ desk: Desk; draft: DraftAtHand }> {
    const desk = await Desk.open(this, this.office);
    const team = await this.office.newTeam();
    const { entryId } = await desk.published(team);
    const fee = figure(await this.office.newFigure(), 'Gebühr');
    const document = doc(p('Siehe ', entryLink(entryId, 'Blaue Karte EU'), ': ', fee, '.'));
    return { desk, draft: await desk.approved(team, { document, audience: { everyone: true } }) };
  }

  /** Kills the API and waits until the database has ended what that had begun. */
  async killApi(release: () => Promise<void>): Promise<void> {
    await this.api.kill();
    // What still waits has nobody to answer to; it goes on, and ends when it finds that out.
    await release();
    while ((await this.apiConnections()) > 0) await sleep(20);
  }

  async restartApi(): Promise<void> {
    this.api = await ApiProcess.start(this.addresses.apiUrl);
  }

  stateOf({ id }: DraftAtHand): Promise<PublicationState> {
    return publicationOf(this.owner.manager, id);
  }

  async graphql(query: string, variables: Record<string, unknown>, { as }: { as: TestPerson }) {
    const response = await fetch(`${this.api.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        cookie: `rechtsstand=${await this.tokenOf(as)}`,
      },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors = [] } = (await response.json()) as Answer;
    return { data, errors: errors.map(({ message }) => message) };
  }

  /** How a browser window of this person connects to the live port. */
  async connecting(person: TestPerson): Promise<Connecting> {
    const cookie = `rechtsstand=${await this.tokenOf(person)}`;
    const url = `${this.api.url.replace(/^http/, 'ws')}/graphql`;
    return { url, headers: { origin: this.api.url, cookie } };
  }

  private async apiConnections(): Promise<number> {
    const [row]: { count: number }[] = await this.watcher.query(
      `SELECT count(*)::integer AS count FROM pg_stat_activity
       WHERE application_name = 'rechtsstand-api' AND datname = current_database()`,
    );
    return row?.count ?? 0;
  }

  private async tokenOf({ personId }: TestPerson): Promise<string> {
    const known = this.tokens.get(personId);
    if (known) return known;
    const token = randomBytes(32).toString('base64url');
    await this.owner.query(
      `INSERT INTO sessions (token_hash, person_id, expires_at)
       VALUES ($1, $2, now() + interval '8 hours')`,
      [createHash('sha256').update(token).digest(), personId],
    );
    this.tokens.set(personId, token);
    return token;
  }
}

interface Answer {
  data: unknown;
  errors?: { message: string }[];
}
