import { Outlet, ScrollRestoration } from 'react-router';
import { KeyListener } from '../keys/KeyListener.js';
import { ViewerGate } from '../viewer/ViewerGate.js';
import { Shell } from './Shell.js';

/** What stands around every page of somebody who is signed in. */
export function Root() {
  return (
    <KeyListener>
      <ViewerGate>
        <Shell>
          <Outlet />
        </Shell>
      </ViewerGate>
      <ScrollRestoration />
    </KeyListener>
  );
}
