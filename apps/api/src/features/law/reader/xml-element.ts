/** A part of an XML file that is small enough to be looked at as a whole: one norm. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

export function childElements(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

/** The first descendant along a path of names: `find(norm, 'textdaten', 'text', 'Content')`. */
export function find(element: XmlElement, ...names: string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>(
    (found, name) => found && childElements(found, name)[0],
    element,
  );
}

/** All text within, white space folded and line breaks as spaces: for titles and names. */
export function textOf(element: XmlElement | undefined): string {
  return element === undefined ? '' : rawText(element).replace(/\s+/gu, ' ').trim();
}

function rawText(element: XmlElement): string {
  if (element.name === 'BR') return ' ';
  if (element.name === 'FnR') return '';
  return element.children
    .map((child) => (typeof child === 'string' ? child : rawText(child)))
    .join('');
}
