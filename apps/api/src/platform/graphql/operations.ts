import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { Allow } from '../auth/allow.js';

/** How `@Query()` and `@Mutation()` mark a method. */
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
    const { prototype } = resolver;
    return this.scanner
      .getAllMethodNames(prototype)
      .filter((name) => {
        const type: unknown = Reflect.getMetadata(RESOLVER_TYPE, prototype[name]);
        return type === 'Query' || type === 'Mutation';
      })
      .filter((name) => this.reflector.get(Allow, prototype[name]) === undefined)
      .map((name) => `${resolver.name}.${name}`);
  }
}
