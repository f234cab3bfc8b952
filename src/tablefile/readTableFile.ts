import { MOST_COLUMNS_READ, type Grid } from '../base/grid';
import { err, ok, type Result } from '../base/result';
import { isCompoundFile, isZipFile, type PackageLimits } from '../ooxml/zip';
import { openBook } from '../packs/book/openBook';
import { GENERAL } from './numberFormats';
import { readDelimited, type DelimitedProblem } from './readDelimited';
import { cutToLimits } from './tableLimits';
import { readEncodedText, type EncodedText, type TextEncoding } from './textEncoding';
import { workbookGrids } from './workbookGrids';

/** Why a file can't be read as a table. */
export type TableFileProblem =
  | DelimitedProblem
  | {
      readonly kind:
        | 'encrypted'
        | 'tooLarge'
        /** An Excel file of before 2007, or a web page under its ending: it is to be saved as .xlsx first. */
        | 'oldFormat'
        /** No workbook, and no text in an encoding that is known. */
        | 'notATable';
    }
  /** It is no text in the encoding that a person chose for it. */
  | { readonly kind: 'otherEncoding'; readonly encoding: TextEncoding };

/** How a text was read. */
export type TextReading = Omit<EncodedText, 'text'>;

interface TableFile {
  readonly grids: readonly Grid[];
  /** null: a workbook, which says itself how it is written. */
  readonly reading: TextReading | null;
}

/** An export of a month has a megabyte or two; the limits only keep a wrong file from filling the memory. */
const LIMITS: PackageLimits = { packed: 30_000_000, unpacked: 200_000_000 };

/** The name of the stream that holds a workbook under a password, in the two bytes a letter of a compound file. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Whether a file is a workbook of 2007 or later, or at least packed like one. */
export const isWorkbookFile = (bytes: Uint8Array): boolean => isZipFile(bytes);

/**
 * The tables of a file: the visible sheets of an .xlsx workbook, or the lines of a text with separated fields (.csv), which
 * get the name of the file. What it is, its content says, not the ending of its name.
 * @param encoding of a text, where a person has said it
 */
export function readTableFile(
  file: string,
  bytes: Uint8Array,
  encoding?: TextEncoding,
): Result<TableFile, TableFileProblem> {
  if (bytes.length > LIMITS.packed) return err({ kind: 'tooLarge' });
  if (isCompoundFile(bytes)) return err({ kind: holds(bytes, ENCRYPTED) ? 'encrypted' : 'oldFormat' });
  if (isWorkbookFile(bytes))
    return encoding === undefined ? readWorkbook(bytes) : err({ kind: 'otherEncoding', encoding });
  return readText(file, bytes, encoding);
}

function readWorkbook(bytes: Uint8Array): Result<TableFile, TableFileProblem> {
  const opened = openBook(bytes, LIMITS);
  if (!opened.ok) return err({ kind: opened.error === 'notAWorkbook' ? 'notATable' : opened.error });
  try {
    return ok({ grids: workbookGrids(opened.value), reading: null });
  } catch {
    // A part that is no XML.
    return err({ kind: 'notATable' });
  }
}

function readText(file: string, bytes: Uint8Array, chosen?: TextEncoding): Result<TableFile, TableFileProblem> {
  const encoded = readEncodedText(bytes, chosen);
  // Text has no zero, and nearly every file that is none has.
  if (encoded === null || encoded.text.includes('\0'))
    return err(chosen === undefined ? { kind: 'notATable' } : { kind: 'otherEncoding', encoding: chosen });
  const { text, ...reading } = encoded;
  // Systems write web pages and call them .xls.
  if (/^\s*<(?:\?xml|!doctype|html|head|meta|table|div|style)\b/i.test(text)) return err({ kind: 'oldFormat' });
  const read = readDelimited(text);
  if (!read.ok) return read;
  const lines = read.value;
  if (lines.every((line) => line.every((field) => field.trim() === ''))) return ok({ grids: [], reading });
  const width = lines.reduce((widest, line) => Math.max(widest, line.length), 1);
  const { rows, columns, truncated } = cutToLimits([{ row: lines.length - 1, column: width - 1 }]);
  const values = lines.slice(0, rows).map((line) => Array.from({ length: columns }, (_, column) => line[column] ?? ''));
  const grid: Grid = {
    ...{ sheet: file.replace(/\.[^.]*$/, ''), row: 0, column: 0, values, formulas: values },
    formats: values.map((line) => line.map(() => GENERAL)),
    ...{ merges: [], hiddenRows: [], hiddenColumns: [], tables: [] },
    truncated: truncated || width > MOST_COLUMNS_READ,
  };
  return ok({ grids: [grid], reading });
}

function holds(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
