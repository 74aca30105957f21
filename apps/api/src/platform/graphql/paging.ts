import { BadInput } from './errors.js';
import { Args, Int } from '@nestjs/graphql';

/** No list is ever longer than this, whatever is asked for. */
export const MAX_LIMIT = 200;

const MAX_OFFSET = 100_000;

const limit = {
  transform(value: number): number {
    if (value < 1) throw new BadInput('limit');
    return Math.min(value, MAX_LIMIT);
  },
};

const offset = {
  transform(value: number): number {
    if (value < 0 || value > MAX_OFFSET) throw new BadInput('offset');
    return value;
  },
};

/** `@Limit(50) limit: number`: how many, at most `MAX_LIMIT`. */
export const Limit = (defaultValue: number): ParameterDecorator =>
  Args('limit', { type: () => Int, defaultValue }, limit);

/** `@Offset() offset: number`: how many are skipped. */
export const Offset = (): ParameterDecorator =>
  Args('offset', { type: () => Int, defaultValue: 0 }, offset);
