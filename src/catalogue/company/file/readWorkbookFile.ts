import { err, ok, type Result } from '../../../base/result';
import { resolveTarget } from '../../../ooxml/partNames';
import { eachElement, localAttribute } from '../../../ooxml/scanXml';
import { PackageTooLarge, Unpacker, isCompoundFile, partText } from '../../../ooxml/zip';
import type { SheetValues } from '../sheets/sheetValues';
import { readSheetValues } from './sheetReader';
import { readSharedStrings } from './stringReader';

/** Why a file can't be read as a workbook. */
export type WorkbookFileProblem = 'notAWorkbook' | 'encrypted' | 'tooLarge';

/** A catalogue file has some hundred kilobytes; these limits only keep a wrong file from filling the memory. */
const LIMITS = { packed: 30_000_000, unpacked: 200_000_000 };

const WORKBOOK = 'xl/workbook.xml';
const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels';
const STRINGS = 'xl/sharedStrings.xml';

type Parts = Readonly<Record<string, Uint8Array>>;

/**
 * The values of the sheets whose names are wanted, formulas by their stored results. `wanted` is asked with each sheet's
 * name, so that the other sheets of the file are not even unpacked.
 */
export function readWorkbookFile(
  bytes: Uint8Array,
  wanted: (sheetName: string) => boolean,
): Result<readonly SheetValues[], WorkbookFileProblem> {
  try {
    const archive = new Unpacker(bytes, LIMITS);
    if (isCompoundFile(bytes)) return err('encrypted');
    const outline = archive.parts((name) => [WORKBOOK, RELATIONSHIPS, STRINGS].includes(name));
    const workbook = textOf(outline, WORKBOOK);
    const relationships = textOf(outline, RELATIONSHIPS);
    if (workbook === null || relationships === null) return err('notAWorkbook');
    const sheets = sheetParts(workbook, relationships).filter(({ name }) => wanted(name));
    const named = new Set(sheets.map(({ part }) => part));
    const parts = archive.parts((name) => named.has(name));
    const strings = readSharedStrings(textOf(outline, STRINGS) ?? '');
    return ok(sheets.map(({ name, part }) => readSheetValues(name, textOf(parts, part) ?? '', strings)));
  } catch (error) {
    // Beside its size, all that is known of a file that is no archive or holds broken XML.
    return err(error instanceof PackageTooLarge ? 'tooLarge' : 'notAWorkbook');
  }
}

function textOf(parts: Parts, name: string): string | null {
  const part = parts[name];
  return part === undefined ? null : partText(part);
}

function sheetParts(workbook: string, relationships: string): readonly { name: string; part: string }[] {
  const targets = new Map<string, string>();
  eachElement(relationships, (element, attributes) => {
    if (element !== 'Relationship') return;
    const target = localAttribute(attributes, 'Target') ?? '';
    targets.set(localAttribute(attributes, 'Id') ?? '', resolveTarget(WORKBOOK, target));
  });
  const sheets: { name: string; part: string }[] = [];
  eachElement(workbook, (element, attributes) => {
    if (element !== 'sheet') return;
    const name = localAttribute(attributes, 'name');
    const part = targets.get(localAttribute(attributes, 'id') ?? '');
    if (name !== undefined && part !== undefined) sheets.push({ name, part });
  });
  return sheets;
}
