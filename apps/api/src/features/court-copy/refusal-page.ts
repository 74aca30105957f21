import type { RefusalReason } from './typesetting/typesetting-refusal.js';
import { words } from './words.js';

/**
 * What somebody reads who followed a link to a file and gets none. `page` is the address of the version;
 * it is not escaped.
 */
export function refusalPage(reason: RefusalReason | 'missing', page: string): string {
  const { title, advice } = words.refused[reason];
  return `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${title}</title>
  </head>
  <body>
    <main>
      <h1>${title}</h1>
      <p>${advice}</p>
      <p><a href="${page}">${words.toThePage}</a></p>
    </main>
  </body>
</html>
`;
}
