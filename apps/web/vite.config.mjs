import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compress } from './compress.mjs';
import { parseGraphql } from './parse-graphql.mjs';

/** Where the API listens while the web is developed with `vite`; `npm run dev` sets it. */
const api = process.env.API_URL ?? 'http://127.0.0.1:3000';

const domain = fileURLToPath(new URL('../../libs/domain/src', import.meta.url));

/** Parts of `src` that nearly every page uses. None of them brings react-aria with it, as forms in dialogs do. */
const everyPage = new RegExp(
  `/src/(?:${[
    'app/(?:as-of|client|entry-refs|i18n|keys|recent|status|viewer)/',
    'app/failures/(?!Dialog|Form)',
    'app/page/(?!Paged|Paging)',
    'app/(?:addresses|live/useLive|shell/overlay)[.]',
    'citation/(?:address|canonical|elements|format)[.]',
    'features/reading/document/(?:context|CitationLink|CitationText|usePreview)[.]',
    'ui/(?:Badge|Button|CopyButton|Empty|Icon|Notice|Skeleton|remembered|use[A-Z])',
  ].join('|')})`,
);

export default defineConfig({
  plugins: [parseGraphql(), react(), compress()],
  resolve: {
    // Areas of the domain are taken from their sources, as tsc and jest do. Not by the export condition
    // "source": packages of react-aria use that name too.
    alias: [{ find: /^@rechtsstand\/domain\/(.+)$/, replacement: `${domain}/$1/index.ts` }],
  },
  server: { proxy: { '/graphql': { target: api, ws: true } } },
  build: {
    target: 'es2022',
    // Data addresses would need `font-src data:`; every asset stays a file of its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: true,
    rolldownOptions: {
      output: {
        // The small parts every page uses travel as one file: fifty files compress badly and arrive late.
        codeSplitting: { groups: [{ name: 'frame', test: everyPage }] },
      },
    },
  },
});
