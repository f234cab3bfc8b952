import { literal } from '../../ooxml/cellText';
import { MAIN_NAMESPACE } from '../../ooxml/names';
import { childElements, cloneElement, element, serializeXml, type XmlElement } from '../../ooxml/xml';
import { clean } from './cleanMarkup';

/** The texts of a pack: those of its source that its cells name, with their runs, and its own. */
export class PackStrings {
  private readonly items: string[] = [];
  private readonly kept = new Map<number, number>();
  private readonly own = new Map<string, number>();

  constructor(private readonly source: readonly XmlElement[]) {}

  /** The number that a text of the source has in the pack. */
  keep(index: number): number {
    return this.take(index, this.source, this.kept);
  }

  /** The same for texts of another source. */
  beside(source: readonly XmlElement[]): Pick<PackStrings, 'keep'> {
    const kept = new Map<number, number>();
    return { keep: (index) => this.take(index, source, kept) };
  }

  private take(index: number, source: readonly XmlElement[], kept: Map<number, number>): number {
    const known = kept.get(index);
    if (known !== undefined) return known;
    const item = clean(cloneElement(source[index] ?? element('si', {}, [element('t')])));
    // Reading aids are no part of the text.
    item.children = childElements(item).filter(({ name }) => name === 't' || name === 'r');
    kept.set(index, this.items.push(serializeXml(item)) - 1);
    return this.items.length - 1;
  }

  add(text: string): number {
    const known = this.own.get(text);
    if (known !== undefined) return known;
    const item = element('si', {}, [element('t', { 'xml:space': 'preserve' }, [literal(text)])]);
    this.own.set(text, this.items.push(serializeXml(item)) - 1);
    return this.items.length - 1;
  }

  xml(): string {
    return `<sst xmlns="${MAIN_NAMESPACE}" uniqueCount="${this.items.length}">${this.items.join('')}</sst>`;
  }
}
