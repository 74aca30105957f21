/**
 * Types of our operations, from the committed schema of the API. Only types are taken from here: the
 * documents themselves stay beside their components (see `src/app/client/graphql.ts`).
 * @type {import('@graphql-codegen/cli').CodegenConfig}
 */
export default {
  schema: '../api/schema.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/gql/**', '!src/**/*.spec.{ts,tsx}'],
  ignoreNoDocuments: true,
  emitLegacyCommonJSImports: false,
  importExtension: '.js',
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'readFragment' } },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: {
          LocalDate: '@rechtsstand/domain/time#LocalDate',
          DateTime: 'string',
          RichDocument: '@rechtsstand/domain/document#RichDocument',
          EntryFacts: '@rechtsstand/domain/entry#EntryFacts',
          Audience: '@rechtsstand/domain/entry#Audience',
          TransitionalProvision: '@rechtsstand/domain/transitional#TransitionalProvision',
          ProvisionText: '@rechtsstand/domain/law#ProvisionText',
        },
      },
    },
  },
};
