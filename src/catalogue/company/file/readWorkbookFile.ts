import { strFromU8, unzipSync } from 'fflate';
import { parseArea } from '../../../base/address';
import { err, ok, type Result } from '../../../base/result';
import type { SheetCell, SheetValues } from '../sheets/sheetValues';
import { attribute, xmlTokens } from './xml';

/** Why a file can't be read as a workbook. */
export type WorkbookFileProblem = 'notAWorkbook' | 'encrypted' | 'tooLarge';

/** A catalogue file has some hundred kilobytes; these limits only keep a wrong file from filling the memory. */
const MOST_BYTES = 30_000_000;
const MOST_UNPACKED = 200_000_000;
export const MAX_ROWS_READ = 5000;
export const MAX_COLUMNS_READ = 60;

/**
 * The values of the sheets whose names are wanted, formulas by their stored results. `wanted` is asked with each sheet's
 * name, so that the other sheets of the file are not even unpacked.
 */
export function readWorkbookFile(
  bytes: Uint8Array,
  wanted: (sheetName: string) => boolean,
): Result<readonly SheetValues[], WorkbookFileProblem> {
  if (bytes.length > MOST_BYTES) return err('tooLarge');
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return err('encrypted');
  let unpacked = 0;
  const unpack = (names: ReadonlySet<string>): Readonly<Record<string, Uint8Array>> =>
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!names.has(name)) return false;
        unpacked += originalSize;
        return unpacked <= MOST_UNPACKED;
      },
    });
  try {
    const outline = unpack(new Set([WORKBOOK, RELATIONSHIPS, STRINGS]));
    const workbook = textOf(outline, WORKBOOK);
    const relationships = textOf(outline, RELATIONSHIPS);
    if (workbook === null || relationships === null) return err('notAWorkbook');
    const sheets = sheetParts(workbook, relationships).filter(({ name }) => wanted(name));
    const parts = unpack(new Set(sheets.map(({ part }) => part)));
    if (unpacked > MOST_UNPACKED) return err('tooLarge');
    const strings = sharedStrings(textOf(outline, STRINGS) ?? '');
    return ok(sheets.map(({ name, part }) => sheetValues(name, textOf(parts, part) ?? '', strings)));
  } catch {
    // The only thing the unpacker says about a file that is no archive.
    return err('notAWorkbook');
  }
}

const WORKBOOK = 'xl/workbook.xml';
const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';
const STRINGS = 'xl/sharedStrings.xml';

function textOf(parts: Readonly<Record<string, Uint8Array>>, name: string): string | null {
  const part = parts[name];
  return part === undefined ? null : strFromU8(part);
}

function sheetParts(workbook: string, relationships: string): readonly { name: string; part: string }[] {
  const targets = new Map<string, string>();
  for (const token of xmlTokens(relationships)) {
    if (token.kind !== 'open' || token.name !== 'Relationship') continue;
    const target = attribute(token.attributes, 'Target') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
    targets.set(attribute(token.attributes, 'Id') ?? '', path);
  }
  const sheets: { name: string; part: string }[] = [];
  for (const token of xmlTokens(workbook)) {
    if (token.kind !== 'open' || token.name !== 'sheet') continue;
    const name = attribute(token.attributes, 'name');
    const part = targets.get(attribute(token.attributes, 'id') ?? '');
    if (name !== undefined && part !== undefined) sheets.push({ name, part });
  }
  return sheets;
}

/** Text of runs, without the reading aids Japanese and Chinese editions add. */
function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let text = '';
  let reading = 0;
  let inside = false;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      if (inside && reading === 0) text += token.text;
    } else if (token.name === 'rPh')
      reading += token.kind === 'open' && !token.empty ? 1 : token.kind === 'close' ? -1 : 0;
    else if (token.name === 't') inside = token.kind === 'open' && !token.empty;
    else if (token.name === 'si' && token.kind === 'open') {
      text = '';
      if (token.empty) strings.push('');
    } else if (token.name === 'si') strings.push(unescaped(text));
  }
  return strings;
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  value: string;
}

function sheetValues(name: string, xml: string, strings: readonly string[]): SheetValues {
  const values: SheetCell[][] = [];
  let cell: OpenCell | null = null;
  let row = -1;
  let column = -1;
  let inside = false;
  let truncated = false;
  for (const token of xmlTokens(xml)) {
    if (token.kind === 'text') {
      if (inside && cell !== null) cell.value += token.text;
      continue;
    }
    const open = token.kind === 'open';
    if (token.name === 'row' && open) {
      row = Number(attribute(token.attributes, 'r') ?? row + 2) - 1;
      column = -1;
    } else if (token.name === 'c') {
      if (open) {
        const place = parseArea(attribute(token.attributes, 'r') ?? '');
        column = place?.column ?? column + 1;
        cell = { row: place?.row ?? row, column, type: attribute(token.attributes, 't') ?? 'n', value: '' };
      }
      if ((!open || token.empty) && cell !== null) {
        truncated = put(values, cell, strings) || truncated;
        cell = null;
      }
    } else if (token.name === 'v' || token.name === 't') inside = open && !token.empty;
  }
  return { name, row: 0, column: 0, values, truncated };
}

/** True when the cell lies below what is read. */
function put(values: SheetCell[][], { row, column, type, value }: OpenCell, strings: readonly string[]): boolean {
  const content = contentOf(type, value, strings);
  if (content === '' || column >= MAX_COLUMNS_READ) return false;
  if (row >= MAX_ROWS_READ) return true;
  while (values.length <= row) values.push([]);
  const line = values[row] ?? [];
  while (line.length <= column) line.push('');
  line[column] = content;
  return false;
}

function contentOf(type: string, value: string, strings: readonly string[]): SheetCell {
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'b':
      return value === '1' || value === 'true';
    case 'n':
      return value.trim() === '' || !Number.isFinite(Number(value)) ? value.trim() : Number(value);
    default:
      return unescaped(value);
  }
}

/** "_x000a_" is how these files write characters that XML can't hold. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
