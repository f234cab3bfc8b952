import { strToU8, zipSync } from 'fflate';

/** A cell to be written: a value, or a formula that begins with "=", with or without a stored result. */
export type WrittenCell = number | string | boolean | { readonly formula: string; readonly stored?: number };

/** A1 address → cell. Sheets are written in the order of their keys. */
export type WrittenSheet = Readonly<Record<string, WrittenCell>>;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The smallest workbook a spreadsheet program opens: cells without styles. For tests that only calculate. */
export function xlsxFile(sheets: Readonly<Record<string, WrittenSheet>>): Uint8Array {
  const names = Object.keys(sheets);
  const part = (number: number) => `xl/worksheets/sheet${number}.xml`;
  const worksheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
  const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${workbookType}"/>${names.map((_, index) => `<Override PartName="/${part(index + 1)}" ContentType="${worksheetType}"/>`).join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${names.map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${names.map((_, index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}</Relationships>`,
  };
  names.forEach((name, index) => (files[part(index + 1)] = worksheet(sheets[name] ?? {})));
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(HEADER + xml)])));
}

function worksheet(cells: WrittenSheet): string {
  const rows = new Map<number, string[]>();
  for (const [address, cell] of Object.entries(cells)) {
    const row = Number(address.replace(/^[A-Z]+/, ''));
    rows.set(row, [...(rows.get(row) ?? []), cellXml(address, cell)]);
  }
  const ordered = [...rows].sort(([a], [b]) => a - b);
  const data = ordered.map(([row, written]) => `<row r="${row}">${written.join('')}</row>`).join('');
  return `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData></worksheet>`;
}

function cellXml(address: string, cell: WrittenCell): string {
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${address}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell === 'string') {
    return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  }
  const stored = cell.stored === undefined ? '' : `<v>${cell.stored}</v>`;
  return `<c r="${address}"><f>${escaped(cell.formula.replace(/^=/, ''))}</f>${stored}</c>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
