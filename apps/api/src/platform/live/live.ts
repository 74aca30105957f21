import { Reflector } from '@nestjs/core';

/**
 * `@Live('subscription ...')` on every resolver method of Subscription: the one document by which it can
 * be asked for. No rule of validation runs on the socket, so nothing else is executed there; a test
 * holds the documents of the web to these. It is compared letter by letter, as graphql-js prints it.
 */
export const Live = Reflector.createDecorator<string>();
