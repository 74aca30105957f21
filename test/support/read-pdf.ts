import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A node of the structure that assistive technology walks through. */
interface StructureNode {
  role?: string;
  children?: StructureNode[];
}

/** A PDF as somebody who cannot see it would come to know it. */
export interface ReadPdf {
  title: string | undefined;
  language: string | undefined;
  isTagged: boolean;
  pages: number;
  /** All words, line by line. */
  text: string;
  /** The roles of the tags, in reading order. */
  roles: string[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  // The reader takes what it is given apart, so it gets a copy.
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
  const document = await loading.promise;
  const { info } = await document.getMetadata();
  const { Title, Language } = info as { Title?: string; Language?: string };
  const marks = (await document.getMarkInfo()) as { Marked?: boolean } | null;
  const pages = await readPages(document);
  await loading.destroy();
  return {
    title: Title,
    language: Language,
    isTagged: marks?.Marked === true,
    pages: pages.length,
    text: pages.map(({ text }) => text).join('\n'),
    roles: pages.flatMap(({ roles }) => roles),
  };
}

async function readPages(document: PDFDocumentProxy) {
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const text = items
        .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
        .join('');
      return { text, roles: rolesIn((await page.getStructTree()) as StructureNode | null) };
    }),
  );
}

function rolesIn(node: StructureNode | null): string[] {
  if (node === null) return [];
  const { role, children = [] } = node;
  return [...(role ? [role] : []), ...children.flatMap(rolesIn)];
}
