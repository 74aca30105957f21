import { createContext, use } from 'react';
import type { Permission, ViewerQuery } from '../../gql/graphql.js';
import { graphql } from '../client/graphql.js';

/** Who is signed in; the first thing asked, before any page. */
export const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      id
      displayName
      login
      roles
      teams {
        id
        slug
        name
      }
      permissions
      deputyFor {
        id
        displayName
      }
      openAcknowledgements
      lastVisitAt
      isDemo
    }
  }
`);

export type Viewer = NonNullable<ViewerQuery['viewer']>;

export const ViewerContext = createContext<Viewer | null>(null);

/** The person signed in; pages are only shown to one. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (!viewer) throw new Error('Pages that need the viewer stand below the shell');
  return viewer;
}

/** Whether the viewer may ever do this; the API decides again for the object at hand. */
export function useMay(permission: Permission): boolean {
  return useViewer().permissions.includes(permission);
}
