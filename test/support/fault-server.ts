import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server can do to those who ask it. */
export type Fault =
  | { kind: 'answers'; body: (request: { path: string; body: unknown }) => unknown }
  | { kind: 'refuses'; status: number; code: string }
  | { kind: 'never-answers' }
  | { kind: 'garbage' }
  | { kind: 'dies' };

/** A server that answers over real HTTP, and has whatever fault a test gives it. */
export class FaultServer {
  fault: Fault = { kind: 'never-answers' };
  /** Requests that came in. */
  asked = 0;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<FaultServer> {
    const server = createServer();
    const faulty = new FaultServer(server);
    server.on('request', (request, response) => void faulty.answer(request, response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return faulty;
  }

  get url(): URL {
    return new URL(`http://127.0.0.1:${(this.server.address() as AddressInfo).port}`);
  }

  /** From now on nobody listens at its address. */
  async stop(): Promise<void> {
    this.server.closeAllConnections();
    if (this.server.listening) await new Promise((closed) => this.server.close(closed));
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.asked += 1;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const { fault } = this;
    switch (fault.kind) {
      case 'answers': {
        const body = text === '' ? null : (JSON.parse(text) as unknown);
        return sendJson(response, 200, fault.body({ path: request.url ?? '', body }));
      }
      case 'refuses':
        return sendJson(response, fault.status, { message: fault.code, code: fault.code });
      case 'garbage':
        return void response.end('<html>Bad gateway</html>');
      case 'dies':
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1_000 });
        response.write('{"results": [');
        return void request.socket.destroySoon();
      case 'never-answers':
    }
  }
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
