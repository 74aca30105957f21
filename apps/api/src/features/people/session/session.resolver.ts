import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Fault, Result } from '@rechtsstand/domain/result';
import { Allow } from '../../../platform/auth/allow.js';
import type { HttpContext } from '../../../platform/auth/session-cookie.js';
import type {
  RequestContext,
  SignedInContext,
  SignedIn as SignedInPerson,
} from '../../../platform/context/request-context.js';
import { ENVIRONMENT, type Environment } from '../../../platform/environment/environment.js';
import { Ctx } from '../../../platform/graphql/ctx.js';
import { type Failures, toUnion } from '../../../platform/graphql/failures.js';
import { demoPeople } from './demo-people.js';
import { OwnAccountService } from './own-account.service.js';
import { SignInService } from './sign-in.service.js';
import {
  presentViewer,
  SignedIn,
  SignInOptions,
  SignInResult,
  Viewer,
  ViewerResult,
} from './viewer.model.js';

@Resolver()
export class SessionResolver {
  constructor(
    private readonly service: SignInService,
    private readonly account: OwnAccountService,
    @Inject(ENVIRONMENT) private readonly environment: Environment,
  ) {}

  @Allow('everyone')
  @Query(() => SignInOptions, { description: 'How one can sign in. For everyone' })
  async signInOptions(@Ctx() ctx: RequestContext): Promise<SignInOptions> {
    return { demoPeople: this.environment.demo ? await demoPeople(ctx) : [] };
  }

  @Allow('everyone')
  @Query(() => Viewer, {
    nullable: true,
    description: 'Null when nobody is signed in. For everyone',
  })
  viewer(@Ctx() { viewer }: RequestContext): Viewer | null {
    return viewer && presentViewer(viewer);
  }

  @Allow('everyone')
  @Mutation(() => SignInResult, {
    description: 'Refused with sign-in-refused or too-many-attempts',
  })
  async signIn(
    @Ctx() ctx: HttpContext,
    @Args('login') login: string,
    @Args('password') password: string,
  ): Promise<SignedIn | Failures> {
    return presentSignIn(await this.service.signIn(ctx, login, password));
  }

  @Allow('everyone')
  @Mutation(() => SignInResult, { description: 'Refused unless the demo is on' })
  async signInAsDemoPerson(
    @Ctx() ctx: HttpContext,
    @Args('login') login: string,
  ): Promise<SignedIn | Failures> {
    return presentSignIn(await this.service.signInAsDemoPerson(ctx, login));
  }

  @Allow('everyone')
  @Mutation(() => Boolean, { description: 'True also when nobody was signed in. For everyone' })
  async signOut(@Ctx() ctx: HttpContext): Promise<boolean> {
    await this.service.signOut(ctx);
    return true;
  }

  @Allow('signed-in')
  @Mutation(() => Boolean, {
    description: 'Sets lastVisitAt to now. For everybody who is signed in',
  })
  async recordVisit(@Ctx() ctx: SignedInContext): Promise<boolean> {
    await this.account.recordVisit(ctx);
    return true;
  }

  @Allow('signed-in')
  @Mutation(() => ViewerResult, {
    description: 'Ends all other sessions. For everybody who is signed in',
  })
  async changeOwnPassword(
    @Ctx() ctx: HttpContext & SignedInContext,
    @Args('current') current: string,
    @Args('next') next: string,
  ): Promise<Viewer | Failures> {
    return toUnion(await this.account.changePassword(ctx, current, next), presentViewer);
  }
}

function presentSignIn(outcome: Result<SignedInPerson, Fault>): SignedIn | Failures {
  return toUnion(outcome, (signedIn) => ({ viewer: presentViewer(signedIn) }));
}
