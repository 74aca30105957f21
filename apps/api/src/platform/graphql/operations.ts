import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { Allow } from '../auth/allow.js';

/** How `@Query()`, `@Mutation()` and `@Subscription()` mark a method. */
const RESOLVER_TYPE = 'graphql:resolver_type';

/** The API does not start while an operation leaves open who may call it. */
@Injectable()
export class Operations implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const open = this.discovery.getProviders().flatMap(({ metatype }) => this.openIn(metatype));
    if (open.length > 0)
      throw new Error(
        `These operations state nobody who may call them (@Allow): ${open.join(', ')}`,
      );
  }

  private openIn(resolver: unknown): string[] {
    if (typeof resolver !== 'function' || !resolver.prototype) return [];
    const methods = resolver.prototype as Record<string, () => unknown>;
    return this.scanner
      .getAllMethodNames(methods)
      .filter((name) => isOperation(methods[name]))
      .filter((name) => this.reflector.get(Allow, methods[name] as () => unknown) === undefined)
      .map((name) => `${resolver.name}.${name}`);
  }
}

function isOperation(method: (() => unknown) | undefined): boolean {
  const type: unknown = method && Reflect.getMetadata(RESOLVER_TYPE, method);
  return type === 'Query' || type === 'Mutation' || type === 'Subscription';
}
