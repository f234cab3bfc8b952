import type { OoxmlPackage } from '../../../ooxml/package';
import { childElements, element, parseXml, serializeXml, textOf } from '../../../ooxml/xml';
import { XML_DECLARATION } from '../../../ooxml/names';

/** The namespace of the custom XML part that keeps add-in settings in files of this host. */
const SETTINGS_NAMESPACE = 'urn:embedded-excel-host:settings';

const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const DATASTORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const STORE_ID = '{6E5B1F0A-3C0D-4B52-9C55-7B0E4E2D9A11}';

/**
 * The settings an add-in keeps in the workbook: keys with values that JSON can hold. `workbook.settings` and
 * `Office.context.document.settings` are the same store, as they are in Excel.
 */
export class WorkbookSettings {
  private readonly values = new Map<string, unknown>();
  private part: string | null = null;
  private changed = false;

  constructor(
    private readonly pack: OoxmlPackage,
    private readonly workbookPart: string,
  ) {
    for (const { target, external } of pack.relationshipsOf(workbookPart).ofType('customXml')) {
      if (!external && this.part === null && pack.has(target)) this.readFrom(target);
    }
  }

  private readFrom(part: string): void {
    const text = this.pack.text(part);
    if (!text.includes(SETTINGS_NAMESPACE)) return;
    this.part = part;
    for (const entry of childElements(parseXml(text))) {
      this.values.set(entry.attributes['key'] ?? '', JSON.parse(textOf(entry)) as unknown);
    }
  }

  keys(): string[] {
    return [...this.values.keys()];
  }

  has(key: string): boolean {
    return this.values.has(key);
  }

  get(key: string): unknown {
    return this.values.get(key);
  }

  set(key: string, value: unknown): void {
    this.values.set(key, value);
    this.changed = true;
  }

  delete(key: string): void {
    this.changed = this.values.delete(key) || this.changed;
  }

  /** Puts the settings into the package. */
  save(): void {
    if (!this.changed) return;
    this.part ??= this.makePart();
    const entries = [...this.values].map(([key, value]) =>
      element('setting', { key }, [JSON.stringify(value ?? null)]),
    );
    this.pack.setText(
      this.part,
      XML_DECLARATION + serializeXml(element('settings', { xmlns: SETTINGS_NAMESPACE }, entries)),
    );
    this.changed = false;
  }

  private makePart(): string {
    const part = this.pack.freeName('customXml/item', '.xml');
    const properties = part.replace('item', 'itemProps');
    this.pack.setContentType(part, 'application/xml');
    this.pack.addPart(
      properties,
      PROPERTIES_TYPE,
      XML_DECLARATION +
        serializeXml(
          element('ds:datastoreItem', { 'ds:itemID': STORE_ID, 'xmlns:ds': DATASTORE }, [
            element('ds:schemaRefs', {}, [element('ds:schemaRef', { 'ds:uri': SETTINGS_NAMESPACE })]),
          ]),
        ),
    );
    this.pack.relationshipsOf(part).add('customXmlProps', properties);
    this.pack.relationshipsOf(this.workbookPart).add('customXml', part);
    return part;
  }
}
