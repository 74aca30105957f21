import { decide } from '@rechtsstand/domain/access';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { RequestContext } from '../context/request-context.js';
import { ForbiddenError, UnauthenticatedError } from '../graphql/errors.js';
import { Allow } from './allow.js';

/** Stands before every field of Query and Mutation, and refuses by default. */
@Injectable()
export class AllowGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    const allowed = this.reflector.get(Allow, execution.getHandler());
    if (allowed === 'everyone') return true;
    const { viewer } = GqlExecutionContext.create(execution).getContext<RequestContext>();
    if (!viewer) throw new UnauthenticatedError();
    if (allowed === 'signed-in') return true;
    if (!allowed || !decide(viewer.actor, allowed)) throw new ForbiddenError();
    return true;
  }
}
