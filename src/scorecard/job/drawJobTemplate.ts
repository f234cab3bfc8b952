import type { Language } from '../../base/language';
import type { Area } from '../../base/address';
import { type Block, type CellContent, type CellStyle, type SheetDrawing } from '../../base/sheetDrawing';
import type { JobTexts } from '../texts/jobTexts';
import { companyTitle } from '../sheet/companyTitle';
import { PALETTE } from '../sheet/palette';
import { PAGE_OF_PAGES } from '../sheet/printPages';
import { placeholderWord, type PersonField, type RoleField } from '../template/placeholder';
import type { SettingsPlaces } from '../settings/settings';
import { settingReference } from '../settings/settingReference';

/** Label and value twice: one A4 page wide in portrait. */
const WIDTHS = [12, 36, 12, 36];
const LAST = WIDTHS.length - 1;

const LABEL: CellStyle = {
  bold: true,
  fill: PALETTE.band,
  border: PALETTE.line,
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};
const SHORT: CellStyle = { border: PALETTE.line, horizontal: 'left', vertical: 'center', wrap: true };
const LONG: CellStyle = { ...SHORT, vertical: 'top' };
/** What only the company can say is left for people to write. */
const BLANK: CellStyle = { ...SHORT, fill: PALETTE.input };

type Word = (field: RoleField | PersonField) => string;

/** Draws the built-in job description template; HR may restyle and extend it afterwards. */
export function drawJobTemplate(places: SettingsPlaces, texts: JobTexts, language: Language): SheetDrawing {
  const word: Word = (field) => placeholderWord(field, language);
  const page = new JobPage();
  page.row(36, [[0, LAST, companyTitle(settingReference(places, 'company'), texts.title), TITLE]]);
  drawPairs(page, texts.labels, word);
  drawSections(page, texts.labels, word);
  const sign = (name: string): string => `${name}                    ${texts.labels.date}`;
  page.row(34, [
    [0, 1, sign(texts.labels.signEmployee), SHORT],
    [2, LAST, sign(texts.labels.signManager), SHORT],
  ]);
  const whole: Area = { row: 0, column: 0, rowCount: page.rowHeights.length, columnCount: LAST + 1 };
  return {
    columnWidths: WIDTHS,
    rowHeights: page.rowHeights,
    blocks: page.blocks,
    merges: page.merges,
    styles: [{ area: whole, style: { size: 10, color: PALETTE.ink } }, ...page.styles],
    validations: [],
    links: [],
    inputs: [],
    page: {
      orientation: 'portrait',
      fitWide: 1,
      fitTall: 1,
      footerLeft: texts.footer,
      footerRight: PAGE_OF_PAGES,
    },
    tabColor: PALETTE.quiet,
    gridlines: false,
  };
}

const TITLE: CellStyle = {
  bold: true,
  size: 18,
  horizontal: 'center',
  vertical: 'center',
  color: PALETTE.ink,
};

/** Short facts, two a row; "" is for people to write. */
function drawPairs(page: JobPage, labels: JobTexts['labels'], word: Word): void {
  const pairs: readonly (readonly [string, string, string, string])[] = [
    [labels.role, word('role.name'), labels.department, word('employee.department')],
    [labels.position, word('employee.position'), labels.holders, word('employee.name')],
    [labels.reportsTo, word('role.reportsTo'), labels.assessors, word('role.assessors')],
    [labels.directReports, word('role.directReports'), labels.headcount, word('role.headcount')],
    [labels.number, word('role.id'), labels.version, ''],
    [labels.effectiveDate, '', labels.workingHours, ''],
  ];
  for (const [first, one, second, two] of pairs) {
    page.row(20, [
      [0, 0, first, LABEL],
      [1, 1, one, one === '' ? BLANK : SHORT],
      [2, 2, second, LABEL],
      [3, 3, two, two === '' ? BLANK : SHORT],
    ]);
  }
}

/** Texts of several lines, each over the whole width. */
function drawSections(page: JobPage, labels: JobTexts['labels'], word: Word): void {
  const sections: readonly (readonly [string, RoleField])[] = [
    [labels.functions, 'role.functions'],
    [labels.purpose, 'role.purpose'],
    [labels.duties, 'role.duties'],
    [labels.qualifications, 'role.qualifications'],
    [labels.deliverables, 'role.deliverables'],
    [labels.indicators, 'role.indicators'],
  ];
  for (const [name, field] of sections) {
    page.row(20, [
      [0, 0, name, LABEL],
      [1, LAST, word(field), LONG],
    ]);
  }
  for (const name of [labels.workRelations, labels.powers]) {
    page.row(20, [
      [0, 0, name, LABEL],
      [1, LAST, '', BLANK],
    ]);
  }
}

/** First and last column, content and look. */
type JobCell = readonly [first: number, last: number, content: CellContent, style: CellStyle];

/** Collects the page row by row. */
class JobPage {
  readonly blocks: Block[] = [];
  readonly merges: Area[] = [];
  readonly styles: { area: Area; style: CellStyle }[] = [];
  readonly rowHeights: { row: number; points: number }[] = [];

  row(points: number, cells: readonly JobCell[]): void {
    const row = this.rowHeights.length;
    for (const [first, last, content, style] of cells) {
      const area = { row, column: first, rowCount: 1, columnCount: last - first + 1 };
      this.blocks.push({ row, column: first, contents: [[content]] });
      if (last > first) this.merges.push(area);
      this.styles.push({ area, style });
    }
    this.rowHeights.push({ row, points });
  }
}
