import { foldLabel, isRepealed, pathBelow, type OutlineHeading } from '@rechtsstand/domain/law';
import { lawKey } from '@rechtsstand/domain/citation';
import { err, ok, type Fault, type Result } from '@rechtsstand/domain/result';
import { isLocalDate, type LocalDate } from '@rechtsstand/domain/time';
import type { LawSnapshot, SnapshotProvision } from './law-snapshot.js';
import { NormParser, type NormHandler } from './norm-parser.js';
import { provisionTextOf } from './provision-content.js';
import { childElements, find, textOf, type XmlElement } from './xml-element.js';

/**
 * Reads a law in the gii-norm format of gesetze-im-internet.de, from a string or piece by piece from a
 * stream. A broken or truncated file is refused whole, with the line and column of the first fault.
 */
export async function readLaw(
  source: string | AsyncIterable<Uint8Array | string>,
  fileName: string | null,
): Promise<Result<LawSnapshot, Fault>> {
  const builder = new SnapshotBuilder(fileName);
  const parser = new NormParser(builder);
  const decode = utf8Decoder();
  for await (const piece of typeof source === 'string' ? [source] : source) {
    const text = typeof piece === 'string' ? piece : decode(piece);
    const fault = text === null ? NOT_UTF8 : parser.write(text);
    if (fault) return err(fault);
  }
  const fault = decode() === null ? NOT_UTF8 : parser.end();
  return fault ? err(fault) : builder.snapshot();
}

const NOT_UTF8: Fault = { code: 'law-xml-not-utf8', path: 'xml' };

/** Decodes bytes as they come, characters cut in two included; without bytes it ends. `null`: not UTF-8. */
function utf8Decoder(): (bytes?: Uint8Array) => string | null {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return (bytes) => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      return null;
    }
  };
}

class SnapshotBuilder implements NormHandler {
  readonly #provisions: SnapshotProvision[] = [];
  readonly #abbreviations = new Set<string>();
  #builtOn: LocalDate | null = null;
  #head: XmlElement | null = null;
  #outline: readonly OutlineHeading[] = [];

  constructor(private readonly fileName: string | null) {}

  root({ builddate = '' }: Readonly<Record<string, string>>): void {
    const day = builddate.replace(/^(\d{4})(\d{2})(\d{2}).*$/u, '$1-$2-$3');
    this.#builtOn = isLocalDate(day) ? day : null;
  }

  norm(norm: XmlElement): void {
    const metadata = find(norm, 'metadaten');
    if (!metadata) return;
    this.#head ??= metadata;
    for (const name of childElements(metadata, 'jurabk')) this.#abbreviations.add(textOf(name));
    const heading = headingOf(metadata);
    if (heading) this.#outline = pathBelow(this.#outline, heading);
    const label = foldLabel(textOf(find(metadata, 'enbez')));
    if (label !== '') this.#provisions.push(this.#provision(norm, metadata, label));
  }

  #provision(norm: XmlElement, metadata: XmlElement, label: string): SnapshotProvision {
    const title = textOf(find(metadata, 'titel'));
    const text = provisionTextOf(norm);
    return {
      label,
      title,
      outline: this.#outline,
      text,
      isRepealed: isRepealed(label, title, text),
      position: this.#provisions.length,
      sourceNumber: norm.attributes.doknr ?? '',
    };
  }

  snapshot(): Result<LawSnapshot, Fault> {
    const [jurabk] = this.#abbreviations;
    const head = this.#head;
    if (!head || !jurabk) return err({ code: 'law-xml-without-abbreviation', path: 'xml' });
    const official = textOf(find(head, 'amtabk'));
    const abbreviation = official || jurabk;
    return ok({
      slug: slugOf(this.fileName) ?? lawKey(jurabk),
      abbreviation,
      aliases: [...new Set([abbreviation, ...this.#abbreviations])],
      title: textOf(find(head, 'langue')) || textOf(find(head, 'kurzue')) || abbreviation,
      builtOn: this.#builtOn,
      remarks: childElements(head, 'standangabe').map((remark) =>
        textOf(find(remark, 'standkommentar')),
      ),
      provisions: this.#provisions,
    });
  }
}

function headingOf(metadata: XmlElement): OutlineHeading | null {
  const unit = find(metadata, 'gliederungseinheit');
  if (!unit) return null;
  return {
    code: textOf(find(unit, 'gliederungskennzahl')),
    label: textOf(find(unit, 'gliederungsbez')),
    title: textOf(find(unit, 'gliederungstitel')),
  };
}

/** `_` stands for the paragraph sign at the source; our slugs begin with a letter or a digit. */
function slugOf(fileName: string | null): string | null {
  const base = /([\w-]+)\.xml$/iu.exec(fileName ?? '')?.[1]?.toLowerCase();
  return base?.replace(/^_+/u, 'p_').replace(/^-+/u, '') || null;
}
