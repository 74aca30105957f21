import { TextDecoder, TextEncoder } from 'node:util';

// Every browser has them; the router asks for them when it is loaded, and jsdom does not bring them.
Object.assign(globalThis, { TextDecoder, TextEncoder });
