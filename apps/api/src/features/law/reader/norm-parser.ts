import type { Fault } from '@rechtsstand/domain/result';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { XmlElement } from './xml-element.js';

/** Caps on what a file may demand. The largest federal statutes stay a factor of five below them. */
const LIMITS = { characters: 64 * 1024 * 1024, depth: 64, nodesOfNorm: 400_000 } as const;

/** Stops the parser at the first fault; caught by {@link readNorms} and given back as a `Fault`. */
class FaultyXml extends Error {
  constructor(readonly fault: Fault) {
    super(fault.code);
  }
}

export interface NormHandler {
  /** The outermost element with its attributes. */
  root(attributes: Readonly<Record<string, string>>): void;
  norm(norm: XmlElement): void;
}

/**
 * Reads XML in pieces and hands over one `norm` at a time. Nothing is fetched and no entity is expanded
 * but the five of XML itself: saxes reads no DTD, and a DTD within the file is refused.
 */
export class NormParser {
  readonly #parser = new SaxesParser();
  readonly #open: XmlElement[] = [];
  #characters = 0;
  #nodes = 0;
  #norms = 0;

  constructor(private readonly handler: NormHandler) {
    this.#parser.on('error', (error) =>
      this.#refuse('law-xml-malformed', { detail: plain(error) }),
    );
    this.#parser.on('doctype', (doctype) => {
      if (doctype.includes('[')) this.#refuse('law-xml-has-dtd');
    });
    this.#parser.on('xmldecl', ({ encoding }) => {
      if (encoding && encoding.toLowerCase() !== 'utf-8')
        this.#refuse('law-xml-not-utf8', { encoding });
    });
    this.#parser.on('opentag', (tag) => this.#opened(tag));
    this.#parser.on('closetag', () => this.#closed());
    this.#parser.on('text', (text) => this.#text(text));
    this.#parser.on('cdata', (text) => this.#text(text));
  }

  /** `null` when all is well so far. */
  write(chunk: string): Fault | null {
    return this.#guarded(() => {
      this.#characters += chunk.length;
      if (this.#characters > LIMITS.characters) this.#refuse('law-xml-too-large');
      this.#parser.write(chunk);
    });
  }

  end(): Fault | null {
    return this.#guarded(() => {
      this.#parser.close();
      if (this.#norms === 0) this.#refuse('law-xml-not-gii-norm');
    });
  }

  #guarded(step: () => void): Fault | null {
    try {
      step();
      return null;
    } catch (error) {
      if (error instanceof FaultyXml) return error.fault;
      throw error;
    }
  }

  #opened({ name, attributes }: SaxesTagPlain): void {
    const depth = this.#open.length;
    if (depth >= LIMITS.depth) this.#refuse('law-xml-too-deep');
    if (depth === 0 && name !== 'dokumente') this.#refuse('law-xml-not-gii-norm');
    if (depth === 1 && name !== 'norm') this.#refuse('law-xml-not-gii-norm');
    if (depth === 0) this.handler.root(attributes);
    if (depth === 1) this.#nodes = 0;
    this.#count();
    const element = { name, attributes, children: [] };
    if (depth > 1) this.#open.at(-1)!.children.push(element);
    this.#open.push(element);
  }

  #closed(): void {
    const element = this.#open.pop()!;
    if (this.#open.length !== 1) return;
    this.#norms += 1;
    this.handler.norm(element);
  }

  #text(text: string): void {
    if (this.#open.length < 2) return;
    this.#count();
    this.#open.at(-1)!.children.push(text);
  }

  #count(): void {
    this.#nodes += 1;
    if (this.#nodes > LIMITS.nodesOfNorm) this.#refuse('law-xml-too-large');
  }

  #refuse(code: string, more: Record<string, string> = {}): never {
    const { line, column } = this.#parser;
    throw new FaultyXml({ code, path: `xml:${line}:${column}`, args: { line, column, ...more } });
  }
}

/** The message of saxes without the position that it begins with. */
function plain(error: Error): string {
  return error.message.replace(/^[^ ]*\d+:\d+: /u, '');
}
