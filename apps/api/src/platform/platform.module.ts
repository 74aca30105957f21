import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditTrail } from './audit/audit-trail.js';
import { AllowGuard } from './auth/allow.guard.js';
import { Passwords } from './auth/passwords.js';
import { SessionCookie } from './auth/session-cookie.js';
import { SessionStore } from './auth/session-store.js';
import { SignInThrottle } from './auth/sign-in-throttle.js';
import { Contexts } from './context/contexts.js';
import { apiDataSource } from './database/data-source.js';
import { Notices } from './database/notices.js';
import { Transactions } from './database/transactions.js';
import { ENVIRONMENT, type Environment } from './environment/environment.js';
import { GraphqlOptions } from './graphql/graphql-options.js';
import { Operations } from './graphql/operations.js';
import { PassOn } from './graphql/pass-on.filter.js';
import { Metrics } from './http/metrics.js';
import { JobsModule } from './jobs/jobs.module.js';
import { LiveConnections } from './live/live-connections.js';
import { LiveDocuments } from './live/live-documents.js';
import { LiveEvents } from './live/live-events.js';
import { LiveGate } from './live/live-gate.js';

const services = [
  AuditTrail,
  Contexts,
  LiveConnections,
  LiveDocuments,
  LiveEvents,
  LiveGate,
  Metrics,
  Notices,
  Passwords,
  SessionCookie,
  SessionStore,
  SignInThrottle,
  Transactions,
];

/** What every feature stands on: database, sessions, audit log, GraphQL. It knows no feature. */
@Global()
@Module({})
export class PlatformModule {
  static with(environment: Environment): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        DiscoveryModule,
        JobsModule,
        TypeOrmModule.forRoot({
          ...apiDataSource(environment.databaseUrl),
          autoLoadEntities: true,
          retryAttempts: 0,
        }),
        GraphQLModule.forRootAsync<MercuriusDriverConfig>({
          driver: MercuriusDriver,
          useExisting: GraphqlOptions,
        }),
      ],
      providers: [
        { provide: ENVIRONMENT, useValue: environment },
        ...services,
        GraphqlOptions,
        Operations,
        { provide: APP_GUARD, useClass: AllowGuard },
        { provide: APP_FILTER, useClass: PassOn },
      ],
      exports: [ENVIRONMENT, ...services, GraphqlOptions],
    };
  }
}
