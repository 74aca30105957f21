import { Context } from '@nestjs/graphql';

/** The `RequestContext` of the request: `@Ctx() ctx: RequestContext`. */
export const Ctx = (): ParameterDecorator => Context();
