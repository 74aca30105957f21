/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment Failures_result on Failures {\n    failures {\n      code\n      path\n      args {\n        name\n        value\n      }\n    }\n  }\n": typeof types.Failures_ResultFragmentDoc,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      displayName\n      login\n      roles\n      teams {\n        id\n        slug\n        name\n      }\n      permissions\n      deputyFor {\n        id\n        displayName\n      }\n      openAcknowledgements\n      lastVisitAt\n      isDemo\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  query Suggest($query: String!, $asOf: AsOf) {\n    suggest(query: $query, asOf: $asOf, limit: 8) {\n      citation {\n        text\n        lawKey\n        labelKey\n        fragment\n        title\n      }\n      hits {\n        kind\n        title {\n          text\n          hit\n        }\n        sectionTitle\n        sectionId\n        snippet {\n          text\n          hit\n        }\n        status {\n          kind\n          from\n          until\n        }\n        slug\n        lawKey\n        labelKey\n        provisionLabel\n        lawAbbreviation\n      }\n    }\n  }\n": typeof types.SuggestDocument,
    "\n  query SignInOptions {\n    signInOptions {\n      demoPeople {\n        login\n        displayName\n        roles\n        teams\n      }\n    }\n  }\n": typeof types.SignInOptionsDocument,
    "\n  mutation SignIn($login: String!, $password: String!) {\n    result: signIn(login: $login, password: $password) {\n      __typename\n      ...Failures_result\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignInAsDemoPerson($login: String!) {\n    result: signInAsDemoPerson(login: $login) {\n      __typename\n      ...Failures_result\n    }\n  }\n": typeof types.SignInAsDemoPersonDocument,
};
const documents: Documents = {
    "\n  fragment Failures_result on Failures {\n    failures {\n      code\n      path\n      args {\n        name\n        value\n      }\n    }\n  }\n": types.Failures_ResultFragmentDoc,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      displayName\n      login\n      roles\n      teams {\n        id\n        slug\n        name\n      }\n      permissions\n      deputyFor {\n        id\n        displayName\n      }\n      openAcknowledgements\n      lastVisitAt\n      isDemo\n    }\n  }\n": types.ViewerDocument,
    "\n  query Suggest($query: String!, $asOf: AsOf) {\n    suggest(query: $query, asOf: $asOf, limit: 8) {\n      citation {\n        text\n        lawKey\n        labelKey\n        fragment\n        title\n      }\n      hits {\n        kind\n        title {\n          text\n          hit\n        }\n        sectionTitle\n        sectionId\n        snippet {\n          text\n          hit\n        }\n        status {\n          kind\n          from\n          until\n        }\n        slug\n        lawKey\n        labelKey\n        provisionLabel\n        lawAbbreviation\n      }\n    }\n  }\n": types.SuggestDocument,
    "\n  query SignInOptions {\n    signInOptions {\n      demoPeople {\n        login\n        displayName\n        roles\n        teams\n      }\n    }\n  }\n": types.SignInOptionsDocument,
    "\n  mutation SignIn($login: String!, $password: String!) {\n    result: signIn(login: $login, password: $password) {\n      __typename\n      ...Failures_result\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignInAsDemoPerson($login: String!) {\n    result: signInAsDemoPerson(login: $login) {\n      __typename\n      ...Failures_result\n    }\n  }\n": types.SignInAsDemoPersonDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Failures_result on Failures {\n    failures {\n      code\n      path\n      args {\n        name\n        value\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Failures_result on Failures {\n    failures {\n      code\n      path\n      args {\n        name\n        value\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      id\n      displayName\n      login\n      roles\n      teams {\n        id\n        slug\n        name\n      }\n      permissions\n      deputyFor {\n        id\n        displayName\n      }\n      openAcknowledgements\n      lastVisitAt\n      isDemo\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      id\n      displayName\n      login\n      roles\n      teams {\n        id\n        slug\n        name\n      }\n      permissions\n      deputyFor {\n        id\n        displayName\n      }\n      openAcknowledgements\n      lastVisitAt\n      isDemo\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Suggest($query: String!, $asOf: AsOf) {\n    suggest(query: $query, asOf: $asOf, limit: 8) {\n      citation {\n        text\n        lawKey\n        labelKey\n        fragment\n        title\n      }\n      hits {\n        kind\n        title {\n          text\n          hit\n        }\n        sectionTitle\n        sectionId\n        snippet {\n          text\n          hit\n        }\n        status {\n          kind\n          from\n          until\n        }\n        slug\n        lawKey\n        labelKey\n        provisionLabel\n        lawAbbreviation\n      }\n    }\n  }\n"): (typeof documents)["\n  query Suggest($query: String!, $asOf: AsOf) {\n    suggest(query: $query, asOf: $asOf, limit: 8) {\n      citation {\n        text\n        lawKey\n        labelKey\n        fragment\n        title\n      }\n      hits {\n        kind\n        title {\n          text\n          hit\n        }\n        sectionTitle\n        sectionId\n        snippet {\n          text\n          hit\n        }\n        status {\n          kind\n          from\n          until\n        }\n        slug\n        lawKey\n        labelKey\n        provisionLabel\n        lawAbbreviation\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignInOptions {\n    signInOptions {\n      demoPeople {\n        login\n        displayName\n        roles\n        teams\n      }\n    }\n  }\n"): (typeof documents)["\n  query SignInOptions {\n    signInOptions {\n      demoPeople {\n        login\n        displayName\n        roles\n        teams\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($login: String!, $password: String!) {\n    result: signIn(login: $login, password: $password) {\n      __typename\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($login: String!, $password: String!) {\n    result: signIn(login: $login, password: $password) {\n      __typename\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInAsDemoPerson($login: String!) {\n    result: signInAsDemoPerson(login: $login) {\n      __typename\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation SignInAsDemoPerson($login: String!) {\n    result: signInAsDemoPerson(login: $login) {\n      __typename\n      ...Failures_result\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;