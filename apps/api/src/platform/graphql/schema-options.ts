import type { BuildSchemaOptions } from '@nestjs/graphql';
import { DateTimeScalar } from './scalars.js';

/** How classes become a schema; the same for the server and for the committed `schema.graphql`. */
export const schemaOptions: BuildSchemaOptions = {
  numberScalarMode: 'integer',
  scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
  noDuplicatedFields: true,
};
