import type { Permission } from '@rechtsstand/domain/access';
import { Reflector } from '@nestjs/core';

/** Who may call an operation at all; what it may be done to is decided in its service. */
export type Audience = 'everyone' | 'signed-in' | Permission;

/**
 * `@Allow('draft.write')` on every resolver method of Query and Mutation; the API does not start while
 * one lacks it.
 */
export const Allow = Reflector.createDecorator<Audience>();
