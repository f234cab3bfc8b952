import type { WorkbookFileProblem } from '../../catalogue/company/file/readWorkbookFile';
import { readSharedStrings } from '../../catalogue/company/file/stringReader';
import { err, ok, type Result } from '../../base/result';
import { OoxmlPackage } from '../../ooxml/package';
import { allNamed, attributeNamed, childElements, withoutRootPrefix, type XmlElement } from '../../ooxml/xml';
import { isCompoundFile, PackageTooLarge, type PackageLimits } from '../../ooxml/zip';

interface BookSheet {
  readonly name: string;
  /** Name of the part that holds its cells. */
  readonly part: string;
}

/** A workbook's file, opened for reading. */
export interface Book {
  readonly file: OoxmlPackage;
  /** Root of the workbook part, its elements without prefix. */
  readonly workbook: XmlElement;
  readonly workbookPart: string;
  /** In tab order; charts and dialogs are left out. */
  readonly sheets: readonly BookSheet[];
  /** The table of texts: as elements, to be taken over, and as plain texts. */
  readonly stringItems: readonly XmlElement[];
  readonly texts: readonly string[];
}

/** A workbook with a thousand cards has some hundred megabytes of markup. */
export const SOURCE_LIMITS: PackageLimits = { packed: 300_000_000, unpacked: 1_500_000_000 };
/** What somebody sends back is small, whatever it claims to be. */
export const RETURNED_LIMITS: PackageLimits = { packed: 30_000_000, unpacked: 200_000_000 };

export function openBook(bytes: Uint8Array, limits: PackageLimits): Result<Book, WorkbookFileProblem> {
  if (isCompoundFile(bytes)) return err('encrypted');
  try {
    const file = OoxmlPackage.read(bytes, limits);
    const workbookPart = file.relationshipsOf('').ofType('officeDocument')[0]?.target ?? 'xl/workbook.xml';
    const workbook = withoutRootPrefix(file.xml(workbookPart));
    const relationships = file.relationshipsOf(workbookPart);
    const worksheets = new Map(relationships.ofType('worksheet').map(({ id, target }) => [id, target]));
    const sheets = allNamed(workbook, 'sheet').flatMap((sheet): BookSheet[] => {
      const part = worksheets.get(attributeNamed(sheet, 'id') ?? '');
      const name = sheet.attributes['name'];
      return part === undefined || name === undefined || !file.has(part) ? [] : [{ name, part }];
    });
    const stringsPart = relationships.ofType('sharedStrings')[0]?.target;
    const strings = stringsPart !== undefined && file.has(stringsPart) ? file.text(stringsPart) : null;
    return ok({
      file,
      workbook,
      workbookPart,
      sheets,
      stringItems: strings === null ? [] : childElements(withoutRootPrefix(file.xml(stringsPart ?? ''))),
      texts: strings === null ? [] : readSharedStrings(strings),
    });
  } catch (error) {
    // Beside its size, all that is known of a file that is no archive or holds broken XML.
    return err(error instanceof PackageTooLarge ? 'tooLarge' : 'notAWorkbook');
  }
}

/** The part that a relationship of the workbook leads to, by the end of its type ("styles"); null where there is none. */
export function workbookRelated({ file, workbookPart }: Book, type: string): string | null {
  const part = file.relationshipsOf(workbookPart).ofType(type)[0]?.target;
  return part !== undefined && file.has(part) ? part : null;
}
