import { withoutRootPrefix } from '../../ooxml/xml';
import { uniqueSheetName, sheetNameKey } from '../../scorecard/sheet/sheetName';
import type { CardSource } from '../make/makePack';
import { blankedOn, packedCard, type BlankedCells } from '../make/packedCard';
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

/**
 * A workbook about one person and nothing else of the source: the list of months, then the cards and other sheets of the
 * person as they stood. Values only: nothing in it follows the settings any more.
 * @param sheets names of the person's sheets in the source, in the order they are to have
 */
export function makeEvidence(
  source: CardSource,
  subject: EvidenceSubject,
  sheets: readonly string[],
  texts: EvidenceTexts,
): Evidence {
  const { book, known } = source;
  const strings = new PackStrings(book.stringItems);
  const styles = new PackStyles(source.stylesheet);
  const parts = sheets.flatMap((sheet) => book.sheets.filter(({ name }) => name === sheet));
  const own = parts.map(({ name }) => name);
  const scope = { settings: source.settingsSheet, cards: new Set(own), defined: source.defined };
  const packed = parts.map(({ name, part }) => {
    const markup = withoutRootPrefix(book.file.xml(part));
    return { name, ...packedCard(markup, { scope, known, strings, styles, valuesOnly: true }) };
  });
  const blanked = packed.flatMap((each) => blankedOn(each.name, each.blanked));
  const { xml, titleRow } = drawEvidence(subject, blanked, texts, { strings, styles });
  const first = uniqueSheetName(texts.sheetName, [], new Set(own.map(sheetNameKey)));
  const all = [{ name: first, xml, titleRow }, ...packed.map((each) => ({ name: each.name, xml: each.xml }))];
  const bytes = packFile(book, all, { styles: styles.xml(), strings: strings.xml() });
  return { bytes, sheets: own, blanked };
}
