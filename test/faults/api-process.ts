import { freePort } from '#tools/lib/system/ports.mjs';
import { inRoot } from '#tools/lib/paths.mjs';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

const program = inRoot('apps/api/dist/main.js');

/** The API as it is delivered, in a process of its own that can be killed. */
export class ApiProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {}

  /** `settings` as in its environment, besides what every one needs. */
  static async start(
    databaseUrl: string,
    settings: Record<string, string> = {},
  ): Promise<ApiProcess> {
    if (!existsSync(program)) throw new Error('The API is not built; "npm test" builds it first.');
    const port = await freePort();
    const followUs = ['--import', inRoot('tools/lib/follow-parent.mjs')];
    const child = spawn(process.execPath, [...followUs, program], {
      env: {
        PATH: process.env.PATH,
        NODE_ENV: 'production',
        PORT: String(port),
        DATABASE_URL: databaseUrl,
        AUDIT_KEY: 'ab'.repeat(32),
        ...settings,
      },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const api = new ApiProcess(child, `http://127.0.0.1:${port}`);
    while (!(await api.isReady())) {
      if (child.exitCode !== null) throw new Error('The API did not start');
      await sleep(50);
    }
    return api;
  }

  /** As the power cut does it: no handler runs, no connection is closed in good order. */
  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    this.child.kill('SIGKILL');
    await once(this.child, 'exit');
  }

  private async isReady(): Promise<boolean> {
    try {
      return (await fetch(`${this.url}/health/ready`)).ok;
    } catch {
      return false;
    }
  }
}
