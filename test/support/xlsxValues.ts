import { strFromU8, unzipSync, type Unzipped } from 'fflate';

/** A calculated cell. */
export type CellValue = number | string | boolean | CellError;

/** "#DIV/0!", "#VALUE!" … */
interface CellError {
  readonly error: string;
}

/** Address → value; cells without a value are absent, a formula that gives "" is "". */
export type SheetValues = ReadonlyMap<string, CellValue>;

/** The values a file holds, by sheet name; formulas by the results last stored beside them. */
export function readXlsxValues(file: Uint8Array): ReadonlyMap<string, SheetValues> {
  const parts = unzipSync(file);
  const strings =
    parts['xl/sharedStrings.xml'] === undefined
      ? []
      : elements(partText(parts, 'xl/sharedStrings.xml'), 'si').map(({ body }) => richText(body));
  const sheets = [...sheetParts(parts)];
  return new Map(sheets.map(([name, path]) => [name, sheetValues(partText(parts, path), strings)]));
}

/** Where each sheet of a file's parts is, "xl/worksheets/sheet1.xml", by its name. */
export function sheetParts(parts: Unzipped): ReadonlyMap<string, string> {
  const targets = new Map(
    elements(partText(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes['Id'] ?? '',
      attributes['Target'] ?? '',
    ]),
  );
  return new Map(
    elements(partText(parts, 'xl/workbook.xml'), 'sheet').map(({ attributes }) => {
      const target = targets.get(attributes['r:id'] ?? '') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
      return [unescaped(attributes['name'] ?? ''), path];
    }),
  );
}

function partText(parts: Unzipped, path: string): string {
  const part = parts[path];
  if (part === undefined) throw new Error(`the workbook has no part ${path}`);
  return strFromU8(part);
}

function sheetValues(xml: string, strings: readonly string[]): SheetValues {
  const values = new Map<string, CellValue>();
  for (const { attributes, body } of elements(xml, 'c')) {
    const value = cellValue(attributes['t'] ?? 'n', body, strings);
    if (value !== null) values.set(attributes['r'] ?? '', value);
  }
  return values;
}

function cellValue(type: string, body: string, strings: readonly string[]): CellValue | null {
  if (type === 'inlineStr') return richText(body);
  const stored = elements(body, 'v')[0];
  if (stored === undefined) return null;
  const text = unescaped(stored.body);
  switch (type) {
    case 's':
      return strings[Number(text)] ?? '';
    case 'str':
      return text;
    case 'b':
      return text === '1';
    case 'e':
      return { error: text };
    default:
      return Number(text);
  }
}

function richText(body: string): string {
  // Phonetic guides (rPh) repeat the text in another script.
  const spoken = body.replace(/<rPh[\s>][\s\S]*?<\/rPh>/g, '');
  return elements(spoken, 't')
    .map((part) => unescaped(part.body))
    .join('');
}

interface XmlElement {
  readonly attributes: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Every element of that name; none of those asked for nests in itself. */
function elements(xml: string, name: string): readonly XmlElement[] {
  const pattern = new RegExp(`<(?:\\w+:)?${name}((?:\\s[^>]*?)?)(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`, 'g');
  return [...xml.matchAll(pattern)].map(([, attributes = '', body = '']) => ({
    attributes: Object.fromEntries(
      [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
    ),
    body,
  }));
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescaped(text: string): string {
  return text.replace(/&(#x?)?(\w+);/g, (entity, numeric: string | undefined, name: string) => {
    if (numeric === undefined) return ENTITIES[name] ?? entity;
    return String.fromCodePoint(parseInt(name, numeric === '#x' ? 16 : 10));
  });
}
