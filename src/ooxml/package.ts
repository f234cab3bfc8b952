import { strToU8 } from 'fflate';
import { CONTENT_TYPES, XML_DECLARATION } from './names';
import { relationshipsPart } from './partNames';
import { Relationships } from './relationships';
import { Unpacker, packParts, partText, type PackOptions, type PackageLimits } from './zip';
import { childElements, element, parseXml, serializeXml, withoutRootPrefix, type XmlElement } from './xml';

const RELATIONSHIPS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

const sameName = (one: string | undefined, other: string): boolean => one?.toLowerCase() === other.toLowerCase();

const partKey = (part: string): string => `/${part}`.toLowerCase();

/**
 * The parts of an Office Open XML file. A part that nobody writes is saved with the bytes it was read with, so what this host
 * does not understand is not lost. Part names are the same whatever their case; a part keeps the spelling it came with.
 */
export class OoxmlPackage {
  private readonly parts = new Map<string, Uint8Array>();
  private readonly spellings = new Map<string, string>();
  private readonly relationships = new Map<string, Relationships>();
  private readonly contentTypes: XmlElement;
  /** Elements that name the type of one part, by the part's key. */
  private readonly overrides = new Map<string, XmlElement>();

  constructor(files: Readonly<Record<string, Uint8Array>>) {
    for (const [name, bytes] of Object.entries(files)) {
      if (!name.endsWith('/')) this.setBytes(name.replace(/^\//, '').replace(/\\/g, '/'), bytes);
    }
    this.contentTypes = withoutRootPrefix(parseXml(this.text(CONTENT_TYPES)));
    for (const each of childElements(this.contentTypes)) {
      const key = each.attributes['PartName']?.toLowerCase();
      // Of two for one part the first counts.
      if (key !== undefined && !this.overrides.has(key)) this.overrides.set(key, each);
    }
  }

  /** Reads a zip file. Throws when the bytes are no zip, are more than the limits allow, or have no content types. */
  static read(bytes: Uint8Array, limits: PackageLimits): OoxmlPackage {
    return new OoxmlPackage(new Unpacker(bytes, limits).parts(() => true));
  }

  /** The name under which the part lies in the file. */
  private spelled(part: string): string {
    return this.spellings.get(part.toLowerCase()) ?? part;
  }

  has(part: string): boolean {
    return this.spellings.has(part.toLowerCase());
  }

  names(): string[] {
    return [...this.parts.keys()];
  }

  bytes(part: string): Uint8Array {
    const found = this.parts.get(this.spelled(part));
    if (!found) throw new RangeError(`The package has no part ${part}`);
    return found;
  }

  text(part: string): string {
    return partText(this.bytes(part));
  }

  xml(part: string): XmlElement {
    return parseXml(this.text(part));
  }

  setBytes(part: string, bytes: Uint8Array): void {
    const name = this.spelled(part);
    this.spellings.set(name.toLowerCase(), name);
    this.parts.set(name, bytes);
  }

  setText(part: string, text: string): void {
    this.setBytes(part, strToU8(text));
  }

  setXml(part: string, root: XmlElement): void {
    this.setText(part, XML_DECLARATION + serializeXml(root));
  }

  /** Adds a part with its content type. */
  addPart(part: string, contentType: string, text: string): void {
    this.setText(part, text);
    this.setContentType(part, contentType);
  }

  /** Takes the part and its relationships out of the file. */
  remove(part: string): void {
    this.forget(part);
    this.forget(relationshipsPart(part));
    this.relationships.delete(part.toLowerCase());
    if (!this.overrides.delete(partKey(part))) return;
    this.contentTypes.children = this.contentTypes.children.filter(
      (child) => typeof child === 'string' || !sameName(child.attributes['PartName'], `/${part}`),
    );
  }

  private forget(part: string): void {
    this.parts.delete(this.spelled(part));
    this.spellings.delete(part.toLowerCase());
  }

  contentType(part: string): string | undefined {
    const own = this.overrides.get(partKey(part));
    if (own) return own.attributes['ContentType'];
    const types = childElements(this.contentTypes);
    const extension = part.slice(part.lastIndexOf('.') + 1);
    return types.find((each) => sameName(each.attributes['Extension'], extension))?.attributes['ContentType'];
  }

  setContentType(part: string, contentType: string): void {
    const own = this.overrides.get(partKey(part));
    if (own) own.attributes['ContentType'] = contentType;
    else {
      const PartName = `/${this.spelled(part)}`;
      const made = element('Override', { PartName, ContentType: contentType });
      this.contentTypes.children.push(made);
      this.overrides.set(partKey(part), made);
    }
  }

  relationshipsOf(part: string): Relationships {
    const known = this.relationships.get(part.toLowerCase());
    if (known) return known;
    const name = relationshipsPart(part);
    const made = new Relationships(part, this.has(name) ? this.text(name) : null);
    this.relationships.set(part.toLowerCase(), made);
    return made;
  }

  /** A part name that is not taken yet: freeName('xl/charts/chart', '.xml'). */
  freeName(stem: string, ending: string): string {
    let number = (this.lastNumbers.get(stem) ?? 0) + 1;
    while (this.has(`${stem}${number}${ending}`)) number++;
    this.lastNumbers.set(stem, number);
    return `${stem}${number}${ending}`;
  }

  private readonly lastNumbers = new Map<string, number>();

  /** Some writers name the type of each relationships part; new ones would have none without the type of the ending. */
  private declareRelationships(): void {
    if (childElements(this.contentTypes).some((each) => sameName(each.attributes['Extension'], 'rels'))) return;
    this.contentTypes.children.unshift(element('Default', { Extension: 'rels', ContentType: RELATIONSHIPS_TYPE }));
  }

  /** The file. `level` is the strength of the compression, 1 (fast) to 9. */
  write(level: PackOptions['level'] = 6): Uint8Array {
    for (const [part, relationships] of this.relationships) {
      const name = relationshipsPart(this.spelled(part));
      if (!relationships.changed || (part !== '' && !this.has(part))) continue;
      if (relationships.all.length > 0) this.setText(name, relationships.serialize());
      else this.forget(name);
    }
    this.declareRelationships();
    this.setXml(CONTENT_TYPES, this.contentTypes);
    const first = [CONTENT_TYPES, '_rels/.rels'];
    const order = [...first.filter((name) => this.has(name)), ...this.names().filter((name) => !first.includes(name))];
    const parts = Object.fromEntries(order.map((name) => [name, this.bytes(name)]));
    return packParts(parts, { level, mtime: new Date(1980, 0, 1) });
  }
}
