import { type DynamicModule, Module } from '@nestjs/common';
import { AuditLogModule } from './features/audit-log/audit-log.module.js';
import { PeopleModule } from './features/people/people.module.js';
import type { Environment } from './platform/environment/environment.js';
import { PlatformModule } from './platform/platform.module.js';

/** Every feature of the application. */
export const features = [PeopleModule, AuditLogModule];

@Module({})
export class AppModule {
  static with(environment: Environment): DynamicModule {
    return { module: AppModule, imports: [PlatformModule.with(environment), ...features] };
  }
}
