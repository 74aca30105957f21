import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { parse, print } from 'graphql';
import { Live } from './live.js';

/** How `@Subscription()` marks a method. */
const RESOLVER_TYPE = 'graphql:resolver_type';

/** The documents that are executed on the socket. The API does not start while a subscription lacks its own. */
@Injectable()
export class LiveDocuments implements OnModuleInit {
  private readonly documents = new Set<string>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    for (const { metatype } of this.discovery.getProviders()) this.add(metatype);
  }

  has(source: string): boolean {
    return this.documents.has(source);
  }

  all(): string[] {
    return [...this.documents];
  }

  private add(resolver: unknown): void {
    if (typeof resolver !== 'function' || !resolver.prototype) return;
    const methods = resolver.prototype as Record<string, () => unknown>;
    for (const name of this.scanner.getAllMethodNames(methods)) {
      const method = methods[name];
      if (!method || Reflect.getMetadata(RESOLVER_TYPE, method) !== 'Subscription') continue;
      const document = this.reflector.get(Live, method);
      if (document === undefined)
        throw new Error(`This subscription states no document (@Live): ${resolver.name}.${name}`);
      this.documents.add(print(parse(document)));
    }
  }
}
