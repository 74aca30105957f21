import type { RouteObject } from 'react-router';

/** The pages on which entries are written and reviewed, and the office is administered. */
export const editingRoutes: RouteObject[] = [];
