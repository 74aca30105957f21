import { Agent, request } from 'node:http';

/** A browser as far as the API can tell: one person's session, and connections that stay open. */
export class Visitor {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 6 });

  constructor(
    private readonly url: string,
    private readonly session: string,
  ) {}

  /** The answer as it came over the wire. A quick answer that says no is no answer. */
  async ask(query: string, variables: Record<string, unknown>): Promise<string> {
    const { status, body } = await this.post(JSON.stringify({ query, variables }));
    if (status === 200 && !body.includes('"errors":')) return body;
    throw new Error(`${status} for ${JSON.stringify(variables)}: ${body.slice(0, 300)}`);
  }

  leave(): void {
    this.agent.destroy();
  }

  private post(content: string): Promise<{ status?: number; body: string }> {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(content),
      cookie: `rechtsstand=${this.session}`,
    };
    return new Promise((resolve, reject) => {
      const options = { method: 'POST', agent: this.agent, headers };
      const sent = request(`${this.url}/graphql`, options, (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (body += chunk));
        response.on('end', () => resolve({ status: response.statusCode, body }));
        response.on('error', reject);
      });
      // The server gives up connections that rest; who has just taken one up again asks once more.
      sent.on('error', (error) => {
        if (sent.reusedSocket) this.post(content).then(resolve, reject);
        else reject(error);
      });
      sent.end(content);
    });
  }
}
