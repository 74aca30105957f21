import { isLocalDate } from '@rechtsstand/domain/time';
import { GraphQLError, GraphQLScalarType, type ValueNode, valueFromASTUntyped } from 'graphql';

const badInput = (name: string) =>
  new GraphQLError(`Not a ${name}`, { extensions: { code: 'bad-input' } });

/** A calendar day of the law; resolvers see the branded string. */
export const LocalDateScalar = new GraphQLScalarType({
  name: 'LocalDate',
  description: 'A calendar day without a time zone: YYYY-MM-DD',
  serialize: readLocalDate,
  parseValue: readLocalDate,
  parseLiteral: (node) => readLocalDate(valueFromASTUntyped(node)),
});

function readLocalDate(value: unknown): string {
  if (!isLocalDate(value)) throw badInput('LocalDate');
  return value;
}

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** An instant; resolvers see a `Date`. */
export const DateTimeScalar = new GraphQLScalarType({
  name: 'DateTime',
  description: 'An instant in ISO 8601 with its offset from UTC',
  serialize: (value) => {
    if (!(value instanceof Date)) throw new TypeError('A DateTime is given as a Date');
    return value.toISOString();
  },
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(valueFromASTUntyped(node)),
});

function readInstant(value: unknown): Date {
  if (typeof value !== 'string' || !instant.test(value)) throw badInput('DateTime');
  const date = new Date(value);
  // `Date` takes 30 February for 2 March.
  const isOfTheCalendar = isLocalDate(value.slice(0, 'YYYY-MM-DD'.length));
  if (!isOfTheCalendar || Number.isNaN(date.getTime())) throw badInput('DateTime');
  return date;
}

/**
 * A value of the domain that crosses as JSON. What comes in is any JSON object: the service reads it
 * with the domain's own parser, whose faults name their place, and answers with `Failures`.
 */
function domainScalar(name: string, description: string): GraphQLScalarType {
  const read = (value: unknown) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw badInput(name);
    return value;
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => value,
    parseValue: read,
    parseLiteral: (node: ValueNode, variables) => read(valueFromASTUntyped(node, variables)),
  });
}

export const RichDocumentScalar = domainScalar(
  'RichDocument',
  'A document as ProseMirror JSON; every block has a stable id',
);
export const EntryFactsScalar = domainScalar(
  'EntryFacts',
  'The facts of an entry; their shape depends on its kind',
);
export const AudienceScalar = domainScalar(
  'Audience',
  'Who must acknowledge: {everyone: true}, or {everyone: false, teamIds, roles}',
);
export const TransitionalProvisionScalar = domainScalar(
  'TransitionalProvision',
  'Übergangsregelung: conditions, and which version governs where they are met or not',
);
export const ProvisionTextScalar = domainScalar(
  'ProvisionText',
  'The text of a provision: paragraphs, sentences, numbers and letters',
);
