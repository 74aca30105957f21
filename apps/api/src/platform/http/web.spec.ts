import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Fastify, { type FastifyInstance } from 'fastify';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { addWeb } from './web.js';

let server: FastifyInstance;
let root: string;
let url: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'web-'));
  mkdirSync(join(root, 'assets'));
  writeFileSync(join(root, 'index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__">');
  writeFileSync(join(root, 'favicon.svg'), '<svg/>');
  writeFileSync(join(root, 'assets/main-4f2a.js'), 'plain');
  writeFileSync(join(root, 'assets/main-4f2a.js.br'), brotliCompressSync('compressed'));
  server = Fastify();
  await addWeb(server, root);
  url = await server.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

describe('the web app', () => {
  it('answers at every address that is no file', async () => {
    for (const path of [
      '/',
      '/themen/blaue-karte-eu?stand=2024-02-29',
      '/vorschriften/aufenthg/18b',
      '//',
    ]) {
      const response = await fetch(url + path);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('gets a nonce for its styles with every page, the one the policy names', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const response = await fetch(url);
        const nonce = /content="([^"]+)"/.exec(await response.text())?.[1] ?? '';
        expect(response.headers.get('content-security-policy')).toContain(
          `style-src 'self' 'nonce-${nonce}'`,
        );
        return nonce;
      }),
    );
    expect(nonces[0]).toMatch(/^[\w+/]{22}==$/);
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it('has its hashed assets kept for a year, and sends them compressed', async () => {
    const response = await fetch(`${url}/assets/main-4f2a.js`, {
      headers: { 'accept-encoding': 'br' },
    });
    expect(await response.text()).toBe('compressed');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-encoding')).toBe('br');
    const plain = await fetch(`${url}/assets/main-4f2a.js`, {
      headers: { 'accept-encoding': 'identity' },
    });
    expect(await plain.text()).toBe('plain');
  });

  it('does not pretend that a missing file is a page', async () => {
    expect((await fetch(`${url}/assets/main-0000.js`)).status).toBe(404);
    expect((await fetch(`${url}/missing.png`)).status).toBe(404);
    expect((await fetch(`${url}/favicon.svg`)).status).toBe(200);
  });

  it('does not hand out its page without a nonce', async () => {
    expect((await fetch(`${url}/index.html`)).status).toBe(404);
  });
});
