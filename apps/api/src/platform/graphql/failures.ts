import type { Fault, Result } from '@rechtsstand/domain/result';
import type { Type } from '@nestjs/common';
import { createUnionType, Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A value that the sentence about a failure needs' })
export class FailureArg {
  @Field()
  name: string;

  @Field()
  value: string;
}

@ObjectType({ description: 'One thing that is wrong with what was sent' })
export class Failure {
  @Field({ description: 'What: a stable code in kebab case' })
  code: string;

  @Field({ description: 'Where, as in facts.fees[0].amountCents; empty for the whole' })
  path: string;

  @Field(() => [FailureArg])
  args: FailureArg[];
}

@ObjectType({
  description: 'Why nothing was done. Every failure that can be expected is told this way',
})
export class Failures {
  @Field(() => [Failure])
  failures: Failure[];
}

export function toFailure({ code, path, args = {} }: Fault): Failure {
  return {
    code,
    path,
    args: Object.entries(args).map(([name, value]) => ({ name, value: String(value) })),
  };
}

export function toFailures(faults: Fault | readonly Fault[]): Failures {
  const list = Array.isArray(faults) ? (faults as readonly Fault[]) : [faults as Fault];
  return Object.assign(new Failures(), { failures: list.map(toFailure) });
}

/** The union `name = type | Failures`, for what a mutation answers. */
export function resultUnion<T extends object>(name: string, type: () => Type<T>) {
  return createUnionType({
    name,
    types: () => [type(), Failures] as const,
    resolveType: (value: object) => (value instanceof Failures ? Failures : type()),
  });
}

/** A result as a member of its union. */
export function toUnion<T, U>(
  result: Result<T, Fault | readonly Fault[]>,
  present: (value: T) => U,
): U | Failures {
  return result.ok ? present(result.value) : toFailures(result.error);
}
