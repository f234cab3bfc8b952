import { DAYS_FROM_1900_TO_1904 } from '../../base/calendarDay';
import { countsFrom1904 } from '../../ooxml/dateSystem';
import { withoutRootPrefix } from '../../ooxml/xml';
import { uniqueSheetName, sheetNameKey } from '../../scorecard/sheet/sheetName';
import type { CardSource } from '../make/makePack';
import { blankedOn, packedCard, type BlankedCells, type PackedCard, type PackParts } from '../make/packedCard';
import { packFile } from '../make/packFile';
import { PackStrings } from '../make/packStrings';
import { PackStyles } from '../make/packStyles';
import { drawEvidence, type EvidenceSubject } from './drawEvidence';
import type { EvidenceTexts } from './evidenceTexts';

export interface Evidence {
  readonly bytes: Uint8Array;
  /** Sheets that went along behind the first. */
  readonly sheets: readonly string[];
  /** Cells that are empty: their formula points at what is not the person's, or the file does not say what they showed. */
  readonly blanked: readonly BlankedCells[];
}

/** A copy of the workbook that was saved before cards were archived. */
export interface ArchivedSource {
  readonly source: CardSource;
  /** The person's sheets there, and the names they have in the evidence. */
  readonly sheets: readonly { readonly sheet: string; readonly name: string }[];
}

/**
 * A workbook about one person and nothing else of the source: the list of months, then the cards and other sheets of the
 * person as they stood. Values only: nothing in it follows the settings any more.
 * @param sheets names of the person's sheets in the source, in the order they are to have
 * @param archives what stands behind them
 */
export function makeEvidence(
  source: CardSource,
  subject: EvidenceSubject,
  sheets: readonly string[],
  texts: EvidenceTexts,
  archives: readonly ArchivedSource[] = [],
): Evidence {
  const { book } = source;
  const strings = new PackStrings(book.stringItems);
  const styles = new PackStyles(source.stylesheet);
  const packed = [
    ...packedFrom(
      { source, sheets: sheets.map((sheet) => ({ sheet, name: sheet })) },
      { strings, styles, valuesOnly: true },
    ),
    ...archives.flatMap((archive) => {
      const { book: from, stylesheet } = archive.source;
      const kept = { strings: strings.beside(from.stringItems), styles: styles.beside(stylesheet) };
      const daysApart = daysFrom1900(from) - daysFrom1900(book);
      return packedFrom(archive, { ...kept, valuesOnly: true, daysApart }).map((each) => ({ ...each, from }));
    }),
  ];
  const own = packed.map(({ name }) => name);
  const blanked = packed.flatMap((each) => blankedOn(each.name, each.blanked));
  const { xml, titleRow } = drawEvidence(subject, blanked, texts, { strings, styles });
  const first = uniqueSheetName(texts.sheetName, [], new Set(own.map(sheetNameKey)));
  const all = [{ name: first, xml, titleRow }, ...packed.map(({ blanked: _, ...sheet }) => sheet)];
  const bytes = packFile(book, all, { styles: styles.xml(), strings: strings.xml() });
  return { bytes, sheets: own, blanked };
}

/** How far a workbook's count of days is behind that from 1900. */
const daysFrom1900 = ({ workbook }: CardSource['book']): number =>
  countsFrom1904(workbook) ? DAYS_FROM_1900_TO_1904 : 0;

/** The person's sheets of one workbook. */
function packedFrom(
  { source, sheets }: ArchivedSource,
  parts: Omit<PackParts, 'scope' | 'known'>,
): readonly (Pick<PackedCard, 'xml' | 'blanked'> & { readonly name: string })[] {
  const { book, known, defined, settingsSheet: settings } = source;
  const found = sheets.flatMap(({ sheet, name }) =>
    book.sheets.filter((each) => each.name === sheet).map((each) => ({ ...each, shown: name })),
  );
  const scope = { settings, cards: new Set(found.map(({ name }) => name)), defined };
  return found.map(({ part, shown }) => {
    const { xml, blanked } = packedCard(withoutRootPrefix(book.file.xml(part)), { scope, known, ...parts });
    return { name: shown, xml, blanked };
  });
}
