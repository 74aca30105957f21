import { GraphQLError } from 'graphql';

/** Whoever sees this error need not be told more than its code. */
class CodedError extends GraphQLError {
  constructor(code: string, details: { path?: string; problem?: string } = {}) {
    super(code, { extensions: { code, ...details } });
  }
}

/** Nobody is signed in, and the operation is not for everyone. */
export class UnauthenticatedError extends CodedError {
  constructor() {
    super('unauthenticated');
  }
}

/** The policy refuses. For an object one may not even see, answer as if it did not exist. */
export class ForbiddenError extends CodedError {
  constructor() {
    super('forbidden');
  }
}

/** An argument that no form of ours sends, such as a negative offset. */
export class BadInput extends CodedError {
  constructor(path: string) {
    super('bad-input', { path });
  }
}

/** `null` where an argument has a default: whoever wants that leaves the argument out. */
export class UnwantedNull extends CodedError {
  /** @param path field and argument, as in `inbox.state` */
  constructor(path: string) {
    super('bad-request', { path, problem: 'null' });
  }
}
