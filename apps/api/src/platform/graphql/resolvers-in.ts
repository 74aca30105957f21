import type { Type } from '@nestjs/common';

/** How `@Resolver()` marks a class. */
const RESOLVER_NAME = 'graphql:resolver_name';
const RESOLVER_TYPE = 'graphql:resolver_type';

/** The resolver classes that the modules provide. */
export function resolversIn(modules: readonly Type[]): Type[] {
  return modules
    .flatMap((module): unknown[] => Reflect.getMetadata('providers', module) ?? [])
    .filter((provider): provider is Type => typeof provider === 'function')
    .filter((provider) =>
      [RESOLVER_NAME, RESOLVER_TYPE].some((key) => Reflect.hasMetadata(key, provider)),
    );
}
