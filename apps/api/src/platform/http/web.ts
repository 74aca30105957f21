import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentSecurityPolicy } from './security-headers.js';

/** Where the web app is built to; the same from `src` and from `dist`. */
const builtWeb = join(import.meta.dirname, '../../../../web/dist');

const NONCE_PLACEHOLDER = '__CSP_NONCE__';

/** Serves the web app. Every address that is no file is the app's own, and gets its page. */
export async function addWeb(server: FastifyInstance, root = builtWeb): Promise<void> {
  const index = join(root, 'index.html');
  const page = existsSync(index) ? readFileSync(index, 'utf8') : null;
  if (page !== null) await addFiles(server, root);

  server.get('/*', async (request, reply) => {
    if (looksLikeFile(request.url)) return reply.code(404).type('text/plain').send('Not found');
    if (page === null) {
      return reply.code(503).type('text/plain').send('The web app is not built; run "npm start".');
    }
    const nonce = randomBytes(16).toString('base64');
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-security-policy', contentSecurityPolicy(nonce))
      .send(page.replaceAll(NONCE_PLACEHOLDER, nonce));
  });
}

async function addFiles(server: FastifyInstance, root: string): Promise<void> {
  // The name of an asset holds a hash of its content: what it names never changes.
  await server.register(fastifyStatic, {
    root: join(root, 'assets'),
    prefix: '/assets/',
    preCompressed: true,
    index: false,
    immutable: true,
    maxAge: '365d',
  });
  await server.register(fastifyStatic, {
    root,
    decorateReply: false,
    wildcard: false,
    index: false,
    globIgnore: ['assets/**', 'index.html', '**/*.br', '**/*.gz'],
    maxAge: '1h',
  });
}

function looksLikeFile(url: string): boolean {
  const [pathname = ''] = url.split('?');
  return pathname.startsWith('/assets/') || /\.[a-z0-9]{1,8}$/i.test(pathname);
}
