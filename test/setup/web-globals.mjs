import { TextDecoder, TextEncoder } from 'node:util';

// Every browser has them; the router asks for them when it is loaded, and jsdom does not bring them.
Object.assign(globalThis, { TextDecoder, TextEncoder });

// Neither does it bring this, with which react-aria looks for elements.
globalThis.CSS ??= /** @type {typeof CSS} */ ({
  escape: (text) => text.replace(/[^\w-]/g, String.raw`\$&`),
  supports: () => false,
});
