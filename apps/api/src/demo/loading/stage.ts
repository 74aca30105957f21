import type { Fault, Result } from '@rechtsstand/domain/result';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { SessionStore } from '../../platform/auth/session-store.js';
import { Contexts } from '../../platform/context/contexts.js';
import type { RequestContext, SignedInContext } from '../../platform/context/request-context.js';
import type { DemoLogin } from '../content/office.js';

/** Where the demo is played: the services of the application, and people to act as. */
export class Stage {
  private readonly people = new Map<DemoLogin, SignedInContext['viewer']>();

  constructor(
    private readonly app: INestApplicationContext,
    /** One moment for all of the demo. */
    private readonly now = new Date(),
  ) {}

  service<T>(type: Type<T>): T {
    return this.app.get(type, { strict: false });
  }

  /** On behalf of nobody, as a command of whoever runs the installation. */
  nobody(): RequestContext {
    return this.service(Contexts).create(null, undefined, this.now);
  }

  /** A fresh context in which this person has signed in. */
  async as(login: DemoLogin): Promise<SignedInContext> {
    const viewer =
      this.people.get(login) ?? (await this.service(SessionStore).actingAs(login, this.now));
    if (!viewer) throw new Error(`${login} is not there`);
    this.people.set(login, viewer);
    return { ...this.service(Contexts).create(viewer, undefined, this.now), viewer };
  }
}

/** The demo is written to be accepted; a fault in it is one of the program. */
export function accepted<T>(what: string, result: Result<T, Fault | Fault[]>): T {
  if (result.ok) return result.value;
  throw new Error(`The demo was refused: ${what}: ${JSON.stringify(result.error)}`);
}
