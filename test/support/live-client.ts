import { type Client, createClient } from 'graphql-ws';
import { once } from 'node:events';
import { WebSocket } from 'ws';

export interface Connecting {
  /** `ws://...` */
  url: string;
  headers: Record<string, string>;
}

/** How a socket ended, or why there was none: the code of its closing, or the status of the refusal. */
export async function attempt({ url, headers }: Connecting, protocol = PROTOCOL): Promise<number> {
  const socket = new WebSocket(url, protocol, { headers });
  return new Promise((resolve) => {
    socket.on('unexpected-response', (_request, response) => {
      resolve(response.statusCode ?? 0);
      response.destroy();
    });
    socket.on('close', (code) => resolve(code));
    socket.on('open', () => socket.close(1000));
    socket.on('error', () => {});
  });
}

const PROTOCOL = 'graphql-transport-ws';

/** A socket on which anything can be said, at any moment: no page of ours would. */
export class BareSocket {
  /** The code of its closing. */
  readonly closed: Promise<number>;
  private readonly heard: { type: string; id?: string }[] = [];

  private constructor(private readonly socket: WebSocket) {
    this.closed = new Promise((resolve) => socket.once('close', resolve));
    socket.on('message', (data: Buffer) =>
      this.heard.push(JSON.parse(data.toString()) as { type: string }),
    );
  }

  static async open({ url, headers }: Connecting): Promise<BareSocket> {
    const socket = new WebSocket(url, PROTOCOL, { headers });
    const bare = new BareSocket(socket);
    await once(socket, 'open');
    bare.say({ type: 'connection_init' });
    await once(socket, 'message');
    return bare;
  }

  /** In one go. */
  say(...messages: object[]): void {
    for (const message of messages) this.socket.send(JSON.stringify(message));
  }

  /** The kinds of what was answered under this id. */
  heardOf(id: string): string[] {
    return this.heard.filter((message) => message.id === id).map(({ type }) => type);
  }

  close(): void {
    this.socket.close();
  }
}

/** A browser window, as far as the live port is concerned. */
export class LiveWindow {
  /** How its sockets ended, in order. */
  readonly closings: number[] = [];
  private readonly client: Client;

  constructor({ url, headers }: Connecting) {
    class Socket extends WebSocket {
      constructor(address: string, protocol: string) {
        super(address, protocol, { headers });
      }
    }
    this.client = createClient({
      url,
      webSocketImpl: Socket,
      retryWait: () => new Promise((resolve) => setTimeout(resolve, 50)),
      on: { closed: (event) => this.closings.push((event as { code: number }).code) },
    });
  }

  /** What is sent from now on. An error ends it and is the last of what was sent. */
  subscribe(query: string, variables: Record<string, unknown> = {}): Heard {
    const heard: Heard = { events: [], error: null, end: () => {} };
    heard.end = this.client.subscribe<Record<string, unknown>>(
      { query, variables },
      {
        next: ({ data }) => void heard.events.push(...Object.values(data ?? {})),
        error: (error) => (heard.error = codeOf(error)),
        complete: () => {},
      },
    );
    return heard;
  }

  async close(): Promise<void> {
    try {
      await this.client.dispose();
    } catch {
      // It was just trying to connect to an API that is gone.
    }
  }
}

interface Heard {
  events: unknown[];
  /** The code of the error that ended it. */
  error: string | null;
  end: () => void;
}

function codeOf(error: unknown): string {
  const [first] = Array.isArray(error) ? (error as { message: string }[]) : [];
  return first?.message ?? 'closed';
}
