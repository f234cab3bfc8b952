import { cellAddress } from '../../base/address';
import { groupBy } from '../../base/groupBy';
import { formula, type CellContent, type CellStyle } from '../../base/sheetDrawing';
import { rowHeight, wrappedLines } from '../../base/textWidth';
import { escapeAttribute, escapeXml } from '../../ooxml/escape';
import { MAIN_NAMESPACE } from '../../ooxml/names';
import { parseXml } from '../../ooxml/xml';
import { noteParts } from '../../registry/changes';
import { VERSION_NOTE } from '../../registry/notes';
import { COLUMNS, REGISTRY_SHEET } from '../../registry/registry';
import { OWN_SHEETS_VERSION } from '../../registry/versions';
import { headerLook, titleLook } from '../../scorecard/sheet/listLook';
import { PALETTE } from '../../scorecard/sheet/palette';
import { packFile } from '../make/packFile';
import { PackStrings } from '../make/packStrings';
import { PackStyles, packStylesheet } from '../make/packStyles';
import { sheetDataXml, type WrittenCell } from '../make/writtenSheet';
import { PACK_NOTE, shortHash, type PackNote } from '../packNote';
import { RATINGS_NOTE, type AskedRating, type RatingsNote } from './raterNote';
import type { RaterTexts, RatingColumn } from '../raterTexts';

export interface RaterPackOrder extends PackNote {
  readonly company: string;
  readonly ratings: readonly AskedRating[];
}

const RATING_COLUMNS: readonly RatingColumn[] = ['name', 'position', 'as', 'item', 'standard', 'rating'];

/** Characters; the keys before them are hidden. */
const WIDTHS: Readonly<Record<RatingColumn, number>> = {
  ...{ name: 12, position: 18, as: 11, item: 18, standard: 62, rating: 12 },
};
const WIDE = RATING_COLUMNS.reduce((sum, column) => sum + WIDTHS[column], 0);
/** Programs take the first two fills for none and grey, whatever they are. */
const PLAIN_LOOK = [
  `<styleSheet xmlns="${MAIN_NAMESPACE}"><fonts count="1"><font><sz val="11"/><name val="等线"/><family val="2"/></font></fonts>`,
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>',
].join('');
const KEYS = 0;
const FIRST = 1;
const LAST = RATING_COLUMNS.length;
const SIZE = 11;

/**
 * A workbook that asks one rater for ratings, drawn from the lines alone: it is no copy of the cards, so that nothing of them
 * can come along. Lines carry keys in a hidden column, wherever they are sorted.
 */
export function makeRaterPack(order: RaterPackOrder, texts: RaterTexts['pack'], as: RaterTexts['as']): Uint8Array {
  const strings = new PackStrings([]);
  const styles = new PackStyles(packStylesheet(parseXml(PLAIN_LOOK)));
  const lines = order.ratings.map((rating, at) => ({ ...rating, key: `${at + 1}-${keyOf(order, rating)}` }));
  const { id, period, kind, recipient, handedOutAt, due } = order;
  const note: RatingsNote = {
    header: texts.headers.rating,
    distance: LAST - KEYS,
    lines: lines.map(({ key, card, name, as: what, indicator, item, bounds }) => {
      return { key, card, name, as: what, indicator, item, bounds };
    }),
  };
  const notes: readonly (readonly [string, ...string[]])[] = [
    [VERSION_NOTE, String(OWN_SHEETS_VERSION)],
    [PACK_NOTE, ...noteParts({ id, period, kind, recipient, handedOutAt, due } satisfies PackNote)],
    [RATINGS_NOTE, ...noteParts(note)],
  ];
  const noted = notes.flatMap((line, row) =>
    line.map((content, at): WrittenCell => ({ row, column: COLUMNS.note + at, content })),
  );
  const hidden = `<worksheet xmlns="${MAIN_NAMESPACE}">${sheetDataXml(noted, strings)}</worksheet>`;
  const sheets = [
    { name: texts.sheetName, xml: ratingSheet(order, lines, { texts, as, strings, styles }) },
    { name: REGISTRY_SHEET, xml: hidden, state: 'veryHidden' as const },
  ];
  return packFile(null, sheets, { styles: styles.xml(), strings: strings.xml() });
}

const keyOf = ({ id }: RaterPackOrder, { number, as, indicator }: AskedRating): string =>
  shortHash([id, number, as, indicator].join('\n'));

type KeyedRating = AskedRating & { readonly key: string };

function ratingSheet(
  order: RaterPackOrder,
  lines: readonly KeyedRating[],
  tools: {
    readonly texts: RaterTexts['pack'];
    readonly as: RaterTexts['as'];
    readonly strings: PackStrings;
    readonly styles: PackStyles;
  },
): string {
  const { texts, as, strings, styles } = tools;
  const cells: WrittenCell[] = [];
  const put = (row: number, column: number, content: CellContent, style: CellStyle, unlocked = false): void => {
    cells.push({ row, column, content, style: styles.add({ size: SIZE, color: PALETTE.ink, ...style }, unlocked) });
  };
  const heights = new Map([[0, 34]]);
  const merges: string[] = [];
  const whole = (row: number, content: CellContent, style: CellStyle): void => {
    put(row, FIRST, content, style);
    merges.push(`${cellAddress(row, FIRST)}:${cellAddress(row, LAST)}`);
  };
  whole(0, texts.title(order.period), titleLook(18));
  whole(1, factsOf(order, texts), { bold: true });
  const steps = stepsFor(lines, texts);
  steps.forEach((step, at) => {
    const text = `${at + 1}. ${step}`;
    whole(2 + at, text, { wrap: true, vertical: 'top' });
    heights.set(2 + at, rowHeight(wrappedLines(text, WIDE - 6), SIZE));
  });
  const progress = 2 + steps.length;
  const header = progress + 1;
  const [first, end] = [header + 1, header + lines.length];
  const ratings = `${cellAddress(first, LAST)}:${cellAddress(end, LAST)}`;
  const [before, behind] = texts.missing.map((part) => part.replace(/"/g, '""'));
  const open = `COUNTBLANK(${ratings})`;
  const told = `=IF(${open}=0,"${texts.complete.replace(/"/g, '""')}","${before ?? ''}"&${open}&"${behind ?? ''}")`;
  whole(progress, formula(told), { bold: true, color: PALETTE.accent });
  RATING_COLUMNS.forEach((column, at) => put(header, FIRST + at, texts.headers[column], headerLook({ wrap: true })));
  lines.forEach((line, at) => {
    const row = first + at;
    const contents: Readonly<Record<RatingColumn, string>> = { ...line, as: as[line.as], rating: '' };
    put(row, KEYS, line.key, { color: PALETTE.quiet });
    RATING_COLUMNS.forEach((column, place) => {
      const isInput = column === 'rating';
      const look: CellStyle = { border: PALETTE.line, wrap: true, vertical: 'center' };
      const own: CellStyle = isInput ? { fill: PALETTE.input, horizontal: 'center', bold: true } : {};
      put(row, FIRST + place, contents[column], { ...look, ...own }, isInput);
    });
    const most = Math.max(...RATING_COLUMNS.map((column) => wrappedLines(contents[column], WIDTHS[column] - 2)));
    heights.set(row, Math.max(24, rowHeight(most, SIZE)));
  });
  return sheetMarkup({
    data: sheetDataXml(cells, strings, heights),
    merges,
    frozen: header + 1,
    rules: rulesOf(lines, first, texts),
    footer: texts.footer,
  });
}

/** What becomes of the ratings differs: means of several people, and what one manager's manager says as it is. */
function stepsFor(
  lines: readonly KeyedRating[],
  { steps, ofGroups, ofSuperior }: RaterTexts['pack'],
): readonly string[] {
  const [first, ...others] = steps;
  const isSuperior = lines.some(({ as }) => as === 'superior');
  const isOfGroup = lines.some(({ as }) => as !== 'superior');
  return [first, ...(isOfGroup ? [ofGroups] : []), ...(isSuperior ? [ofSuperior] : []), ...others];
}

function factsOf({ company, recipient, handedOutAt, due }: RaterPackOrder, texts: RaterTexts['pack']): string {
  const facts = [
    ...(company === '' ? [] : [`${texts.company}${company}`]),
    `${texts.rater}${recipient}`,
    `${texts.handedOut}${handedOutAt.replace('T', ' ')}`,
    due === null ? texts.noDue : `${texts.due}${due}`,
  ];
  return facts.join('    ');
}

/** One rule for all cells that take the same. */
function rulesOf(lines: readonly KeyedRating[], first: number, texts: RaterTexts['pack']): readonly string[] {
  const rows = lines.map(({ bounds }, at) => ({ bounds, cell: cellAddress(first + at, LAST) }));
  return [...groupBy(rows, ({ bounds }) => JSON.stringify(bounds)).values()].map((alike) => {
    const { type, min, max } = alike[0]?.bounds ?? { type: 'decimal', min: 0, max: 100 };
    const message = type === 'whole' ? texts.wrongLevel : texts.wrongPoints(max ?? 100);
    const cells = alike.map(({ cell }) => cell).join(' ');
    return [
      `<dataValidation type="${type}" allowBlank="1" showInputMessage="1" showErrorMessage="1"`,
      ` error="${escapeAttribute(message)}" prompt="${escapeAttribute(message)}" sqref="${cells}">`,
      `<formula1>${min ?? 0}</formula1><formula2>${max ?? 100}</formula2></dataValidation>`,
    ].join('');
  });
}

interface Markup {
  readonly data: string;
  readonly merges: readonly string[];
  /** Rows that stay in view. */
  readonly frozen: number;
  readonly rules: readonly string[];
  readonly footer: string;
}

function sheetMarkup({ data, merges, frozen, rules, footer }: Markup): string {
  const widths = RATING_COLUMNS.map((column, at) => {
    return `<col min="${FIRST + at + 1}" max="${FIRST + at + 1}" width="${WIDTHS[column]}" customWidth="1"/>`;
  });
  const pane = `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`;
  const merged = merges.map((area) => `<mergeCell ref="${area}"/>`).join('');
  return [
    `<worksheet xmlns="${MAIN_NAMESPACE}"><sheetPr><tabColor rgb="FF${PALETTE.accent.slice(1)}"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0">${pane}</sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="20" customHeight="1"/><cols><col min="1" max="1" width="4" hidden="1" customWidth="1"/>${widths.join('')}</cols>`,
    data,
    '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>',
    `<mergeCells count="${merges.length}">${merged}</mergeCells>`,
    `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`,
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    `<headerFooter><oddFooter>${escapeXml(`&L${footer}&R&P / &N`)}</oddFooter></headerFooter></worksheet>`,
  ].join('');
}
