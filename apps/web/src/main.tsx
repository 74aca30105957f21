import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { createClient } from './app/client/client.js';
import { onSessionEnded } from './app/client/session.js';
import { startI18n } from './app/i18n/i18n.js';
import { createRouter } from './app/router.js';
import { signInPath } from './app/viewer/sign-in-path.js';
import { ViewerDocument } from './app/viewer/viewer.js';
import { applyTheme } from './app/shell/theme.js';
import './styles/index.css';

applyTheme();
const client = createClient();
// Asked while the page's own parts are still loading; an error is shown by the frame, which asks again.
client.query({ query: ViewerDocument }).catch(() => {});
const i18nReady = startI18n();
const router = createRouter();

onSessionEnded(() => {
  const { pathname, search, hash } = router.state.location;
  if (pathname !== '/anmelden') {
    void router.navigate(signInPath(`${pathname}${search}${hash}`, 'expired'), { replace: true });
  }
});

await i18nReady;
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ApolloProvider client={client}>
      <RouterProvider router={router} />
    </ApolloProvider>
  </StrictMode>,
);
