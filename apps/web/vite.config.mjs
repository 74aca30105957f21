import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the API listens while the web is developed with `vite`; `npm run dev` sets it. */
const api = process.env.API_URL ?? 'http://127.0.0.1:3000';

const domain = fileURLToPath(new URL('../../libs/domain/src', import.meta.url));

export default defineConfig({
  plugins: [react()],
  resolve: {
    // Areas of the domain are taken from their sources, as tsc and jest do. Not by the export condition
    // "source": packages of react-aria use that name too.
    alias: [{ find: /^@rechtsstand\/domain\/(.+)$/, replacement: `${domain}/$1/index.ts` }],
  },
  server: { proxy: { '/graphql': api } },
  build: {
    target: 'es2022',
    // Data addresses would need `font-src data:`; every asset stays a file of its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
  },
});
