import type { RouteObject } from 'react-router';

/** The pages on which everybody reads. */
export const readingRoutes: RouteObject[] = [];
