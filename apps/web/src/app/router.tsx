import { createBrowserRouter, type RouteObject } from 'react-router';
import { LoadingPage } from './page/LoadingPage.js';
import NotFoundPage from './page/NotFoundPage.js';
import { wantPageFocus } from './page/page-focus.js';
import { RouteError } from './page/RouteError.js';
import { lazyPage } from './page/lazy-page.js';
import { editingRoutes } from './routes/editing.js';
import { readingRoutes } from './routes/reading.js';
import { Root } from './shell/Root.js';

/** Everything with an address. Pages are loaded when they open; the frame stands around all but sign-in. */
const routes: RouteObject[] = [
  {
    path: '/anmelden',
    lazy: lazyPage(
      () => import('../features/sign-in/SignInPage.js'),
      'sign-in',
      'access',
      'failures',
    ),
    errorElement: <RouteError />,
    hydrateFallbackElement: <LoadingPage />,
  },
  {
    Component: Root,
    hydrateFallbackElement: <LoadingPage />,
    children: [
      {
        errorElement: <RouteError />,
        children: [...readingRoutes, ...editingRoutes, { path: '*', Component: NotFoundPage }],
      },
    ],
  },
];

export function createRouter() {
  const router = createBrowserRouter(routes);
  let path = router.state.location.pathname;
  router.subscribe(({ location }) => {
    if (location.pathname !== path) wantPageFocus();
    path = location.pathname;
  });
  return router;
}
