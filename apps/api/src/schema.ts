import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { writeFileSync } from 'node:fs';
import { features } from './app.module.js';
import { schemaOptions } from './platform/graphql/schema-options.js';
import { resolversIn } from './platform/graphql/resolvers-in.js';

/** Prints the schema that the classes describe: `node dist/schema.js [FILE]`. Needs no database. */
const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, {
  logger: ['error'],
});
const schema = await app.get(GraphQLSchemaFactory).create(resolversIn(features), schemaOptions);
const text = `${printSchema(lexicographicSortSchema(schema))}\n`;
const [file] = process.argv.slice(2);
if (file) writeFileSync(file, text);
else process.stdout.write(text);
await app.close();
