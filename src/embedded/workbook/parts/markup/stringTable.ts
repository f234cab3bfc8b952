import { MAIN_NAMESPACE } from '../../../../ooxml/names';
import {
  childElements,
  childNamed,
  element,
  parseXml,
  serializeXml,
  textOf,
  withoutRootPrefix,
  type XmlElement,
} from '../../../../ooxml/xml';
import { literal, unescaped } from '../../../../ooxml/cellText';
import { localName } from '../../../../ooxml/scanXml';
import { escapeText } from '../../../../ooxml/escape';
import { XML_DECLARATION } from '../../../../ooxml/names';

/** What a cell text looks like: its characters, and the markup of its runs when parts of it are formatted differently. */
export interface SharedText {
  readonly text: string;
  /** The string item as it stands in the file, when it is more than plain text. */
  readonly rich: string | null;
}

/** A cell's text between tags; see literal. */
export const escapeCellText = (text: string): string => escapeText(literal(text));

/** The text of a string item; readings (phonetic runs) are not part of it. */
export const readTextItem = (item: XmlElement): SharedText => {
  const [only] = childElements(item);
  if (only && childElements(item).length === 1 && localName(only.name) === 't') {
    return { text: unescaped(textOf(only)), rich: null };
  }
  const text = childElements(item)
    .map((child) => {
      if (localName(child.name) === 't') return textOf(child);
      if (localName(child.name) !== 'r') return '';
      const run = childNamed(child, 't');
      return run ? textOf(run) : '';
    })
    .join('');
  return { text: unescaped(text), rich: childElements(item).length > 0 ? serializeXml(item) : null };
};

const plainItem = (text: string): string => {
  const escaped = escapeCellText(text);
  return /^\s|\s$|\n|\t| {2}/.test(text)
    ? `<si><t xml:space="preserve">${escaped}</t></si>`
    : `<si><t>${escaped}</t></si>`;
};

/** The workbook's table of texts. Texts are only added, so sheets that nobody touched keep their indexes. */
export class StringTable {
  private readonly items: SharedText[];
  private readonly written: string[];
  private readonly indexes = new Map<string, number>();
  private readonly attributes: Record<string, string>;
  /** What stands behind the texts (extensions); only passed on. */
  private readonly others: string;
  private readonly originalCount: number;

  constructor(xml: string | null) {
    const root = xml ? withoutRootPrefix(parseXml(xml)) : element('sst', { xmlns: MAIN_NAMESPACE });
    const entries = childElements(root).filter((child) => localName(child.name) === 'si');
    this.attributes = root.attributes;
    this.others = childElements(root)
      .filter((child) => localName(child.name) !== 'si')
      .map(serializeXml)
      .join('');
    this.items = entries.map(readTextItem);
    this.written = entries.map(serializeXml);
    this.originalCount = this.items.length;
    this.items.forEach(({ text, rich }, index) => {
      const key = rich ?? plainItem(text);
      if (!this.indexes.has(key)) this.indexes.set(key, index);
    });
  }

  at(index: number): SharedText {
    return this.items[index] ?? { text: '', rich: null };
  }

  /** The index of this text, added when it is new. */
  indexOf(text: string, rich: string | null): number {
    const key = rich ?? plainItem(text);
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    const index = this.items.length;
    this.items.push({ text, rich });
    this.written.push(key);
    this.indexes.set(key, index);
    return index;
  }

  get grown(): boolean {
    return this.items.length > this.originalCount;
  }

  serialize(): string {
    const attributes = { ...this.attributes };
    delete attributes['count'];
    attributes['uniqueCount'] = String(this.items.length);
    const [open = ''] = serializeXml(element('sst', attributes, ['x'])).split('>x<');
    return `${XML_DECLARATION}${open}>${this.written.join('')}${this.others}</sst>`;
  }
}
