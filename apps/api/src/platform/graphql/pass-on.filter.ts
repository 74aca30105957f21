import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import { GqlArgumentsHost } from '@nestjs/graphql';
import { GraphQLError, type GraphQLResolveInfo, OperationTypeNode } from 'graphql';

/**
 * Leaves all errors to the error formatter; Nest would log the expected ones as unhandled. Those of a
 * subscription that could not begin never come to it: here already they show nothing of the inside.
 */
@Catch()
export class PassOn implements ExceptionFilter {
  private readonly logger = new Logger(PassOn.name);

  catch(exception: unknown, host: ArgumentsHost): never {
    if (exception instanceof GraphQLError || !isSubscription(host)) throw exception;
    this.logger.error(exception);
    throw new GraphQLError('internal', { extensions: { code: 'internal' } });
  }
}

function isSubscription(host: ArgumentsHost): boolean {
  const info: GraphQLResolveInfo | undefined = GqlArgumentsHost.create(host).getInfo();
  return info?.operation.operation === OperationTypeNode.SUBSCRIPTION;
}
