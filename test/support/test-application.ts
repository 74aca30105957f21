import { DataSource } from 'typeorm';
import { createApplication } from '../../apps/api/src/application.js';
import { SessionCookie } from '../../apps/api/src/platform/auth/session-cookie.js';
import { type Account, SessionStore } from '../../apps/api/src/platform/auth/session-store.js';
import { Contexts } from '../../apps/api/src/platform/context/contexts.js';
import { type Environment } from '../../apps/api/src/platform/environment/environment.js';
import { JobWorker } from '../../apps/api/src/platform/jobs/index.js';
import { LiveDocuments } from '../../apps/api/src/platform/live/live-documents.js';
import { eventually } from '../e2e/support/eventually.js';
import { TestLedger, TestOffice, type TestPerson } from '../factories/index.js';
import { testDatabase } from '../setup/database.js';
import { attempt, type Connecting, LiveWindow } from './live-client.js';
import { type EndedRun, runJobs, type RunJobsOptions, silent } from './run-jobs.js';

export interface GraphqlAnswer {
  status: number;
  // Tests read what they asked for; a wrong path fails them.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  data: any;
  /** The codes of errors, in order. */
  errors: string[];
  headers: Headers;
}

interface Answer {
  data: unknown;
  errors?: { extensions: { code: string } }[];
}

interface Asking {
  /** Who asks; signed out without. */
  as?: TestPerson;
  headers?: Record<string, string>;
}

/** The whole application on a database of its own, with people and entries made as needed. */
export class TestApplication {
  readonly office: TestOffice;
  readonly ledger: TestLedger;
  private readonly cookies = new Map<string, string>();

  private constructor(
    readonly app: Awaited<ReturnType<typeof createApplication>>,
    private readonly url: string,
    readonly database: Awaited<ReturnType<typeof testDatabase>>,
    /** As the role that owns the tables. */
    readonly owner: DataSource,
  ) {
    this.office = new TestOffice(owner.manager);
    this.ledger = new TestLedger(this.office);
  }

  /** Without `settings`, as on a developer's machine: plain HTTP, no demo. */
  static async start(settings: Partial<Environment> = {}): Promise<TestApplication> {
    const database = await testDatabase();
    const environment: Environment = {
      port: 3000,
      host: '127.0.0.1',
      publicUrl: new URL('http://localhost:3000'),
      trustProxy: [],
      databaseUrl: database.apiUrl,
      auditKey: Buffer.alloc(32, 7),
      meilisearch: null,
      demo: false,
      isProduction: false,
      ...settings,
    };
    const app = await createApplication(environment, { logLevel: 'silent' });
    const owner = await new DataSource({ type: 'postgres', url: database.ownerUrl }).initialize();
    await app.listen(0, '127.0.0.1');
    return new TestApplication(app, await app.getUrl(), database, owner);
  }

  get<T>(token: new (...args: never[]) => T): T {
    return this.app.get(token);
  }

  /** A request over HTTP, to a path of the application. */
  fetch(path: string, options: RequestInit = {}): Promise<Response> {
    return fetch(new URL(path, this.url), { redirect: 'manual', ...options });
  }

  /** Asks as a page of ours would. */
  async graphql(
    query: string,
    variables: Record<string, unknown> = {},
    { as, headers = {} }: Asking = {},
  ): Promise<GraphqlAnswer> {
    const cookie: Record<string, string> = as ? { cookie: await this.cookieOf(as) } : {};
    const response = await this.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...cookie, ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors = [] } = (await response.json()) as Answer;
    return {
      status: response.status,
      data,
      errors: errors.map(({ extensions }) => extensions.code),
      headers: response.headers,
    };
  }

  /** How a page of ours connects to the live port. */
  async connecting(person: TestPerson | null): Promise<Connecting> {
    const url = new URL('/graphql', this.url.replace(/^http/, 'ws')).href;
    const cookie: Record<string, string> = person ? { cookie: await this.cookieOf(person) } : {};
    return { url, headers: { origin: 'http://localhost:3000', ...cookie } };
  }

  /** A window in which this person is signed in. Close it before the application stops. */
  async openWindow(person: TestPerson): Promise<LiveWindow> {
    return new LiveWindow(await this.connecting(person));
  }

  /** The first event of a subscription, or why there is none. */
  async subscribeOnce(
    field: string,
    variables: Record<string, unknown> = {},
    as: TestPerson | null = null,
  ): Promise<Pick<GraphqlAnswer, 'data' | 'errors'>> {
    if (!as) {
      const status = await attempt(await this.connecting(null));
      return { data: null, errors: [status === 401 ? 'unauthenticated' : String(status)] };
    }
    const window = await this.openWindow(as);
    const isOfField = new RegExp(`^  ${field}\\b`, 'm');
    const documents = this.get(LiveDocuments).all();
    const query = documents.find((document) => isOfField.test(document)) ?? '';
    const heard = window.subscribe(query, variables);
    await eventually(() => {
      if (heard.events.length === 0 && heard.error === null) throw new Error('Nothing was heard');
    });
    await window.close();
    return {
      data: { [field]: heard.events[0] },
      errors: heard.error === null ? [] : [heard.error],
    };
  }

  /** The cookie of a session of this person, opened when first asked for. */
  async cookieOf({ personId }: TestPerson): Promise<string> {
    const known = this.cookies.get(personId);
    if (known) return known;
    const { manager, now } = this.get(Contexts).create(null);
    const [account]: Account[] = await manager.query(
      'SELECT id, password_hash AS "passwordHash" FROM people WHERE id = $1',
      [personId],
    );
    const token = account && (await this.get(SessionStore).open(manager, account, now));
    if (!token) throw new Error(`Nobody can sign in as ${personId}`);
    const cookie = `${this.get(SessionCookie).name}=${token}`;
    this.cookies.set(personId, cookie);
    return cookie;
  }

  /**
   * Does what a worker would, here and now: runs every job that is due, and those that these enqueue,
   * until none is left. Tells what ran; throws the error of a job that fails.
   */
  runJobs(options?: RunJobsOptions): Promise<EndedRun[]> {
    return runJobs(this.app, options);
  }

  /** Lets jobs run by themselves from now on, as beside `npm start`; ends with the application. */
  startWorker(): Promise<void> {
    return this.get(JobWorker).start(silent);
  }

  async stop(): Promise<void> {
    await this.owner.destroy();
    await this.app.close();
  }
}
