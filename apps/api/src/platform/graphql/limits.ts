import { GraphQLError, Kind, OperationTypeNode, type ValidationRule } from 'graphql';
import { costOf } from './cost.js';

/** One field below another; the deepest of our own documents has nine. */
export const MAX_DEPTH = 12;
/** Names, braces and so on in a document: parsing and validating stay cheap. */
export const MAX_TOKENS = 2_000;
/** Characters; the longest of our own documents has 2,300. Texts and files are sent as variables. */
const MAX_DOCUMENT = 10_000;
/**
 * How many documents are remembered, parsed and compiled, by their text; our own are fewer than sixty. Anybody may
 * send new ones without end, so number and length together bound the memory they can take.
 */
export const REMEMBERED_DOCUMENTS = 120;
const MAX_ALIASES = 20;
/** Fields that may come back, counting lists with their limits; the dearest of our own documents has 25,300. */
export const MAX_COST = 30_000;

export const refusal = (code: string) => new GraphQLError(code, { extensions: { code } });

/** Before anything is parsed or remembered. */
export function refuseLongDocuments(_schema: unknown, source: string): Promise<void> {
  return source.length > MAX_DOCUMENT
    ? Promise.reject(refusal('document-too-long'))
    : Promise.resolve();
}

/**
 * One operation a document, because a compiled query is remembered by its document; one mutation at a
 * time, because each is one step for one answer (and hundreds of sign-ins in one request are none).
 */
const oneOperation: ValidationRule = (context) => ({
  Document({ definitions }) {
    const isOperation = ({ kind }: { kind: Kind }) => kind === Kind.OPERATION_DEFINITION;
    if (definitions.filter(isOperation).length > 1)
      context.reportError(refusal('too-many-operations'));
  },
  OperationDefinition({ operation, selectionSet: { selections } }) {
    const isPlain = selections.length === 1 && selections[0]?.kind === Kind.FIELD;
    if (operation === OperationTypeNode.MUTATION && !isPlain)
      context.reportError(refusal('too-many-mutations'));
  },
});

const fewAliases: ValidationRule = (context) => {
  let aliases = 0;
  return {
    Field(node) {
      if (!node.alias) return;
      aliases += 1;
      if (aliases === MAX_ALIASES + 1) context.reportError(refusal('too-many-aliases'));
    },
  };
};

/** Of lists whose length is sent the shortest is taken: what they cost is judged when it is known. */
const boundedCost: ValidationRule = (context) => ({
  Document(document) {
    if (costOf(context.getSchema(), document, () => 1) > MAX_COST)
      context.reportError(refusal('too-expensive'));
  },
});

export const limits: ValidationRule[] = [oneOperation, fewAliases, boundedCost];
