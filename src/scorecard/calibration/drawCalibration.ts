import { absoluteAddress, absoluteAreaAddress, cellAddress, quotedSheet } from '../../base/address';
import { formula, type CellContent, type SheetDrawing } from '../../base/sheetDrawing';
import { rowHeight, wrappedLines } from '../../base/textWidth';
import { EDGE_DECIMALS, roundDecimal } from '../../scoring/decimal';
import { quoted } from '../../scoring/formula';
import type { OtherRater } from '../../scoring/raters';
import { overrideCount } from '../../scoring/overrides';
import { NOT_ASKED } from '../columns/cardColumn';
import { TOTAL_FORMAT } from '../columns/targetFormat';
import type { PastLine } from '../history/pastLines';
import { shownName } from '../people/identity';
import type { Settings } from '../settings/settings';
import { behindCompany } from '../sheet/companyTitle';
import { ALERT_LOOK, listPage, titleLook } from '../sheet/listLook';
import { PALETTE } from '../sheet/palette';
import { exactly } from '../summary/summaryCriteria';
import { isApart, scoreAreas, type SummaryCard } from '../summary/planSummary';
import type { CalibrationColumn, CalibrationField, CalibrationTexts } from '../texts/calibrationTexts';
import { CalibrationRows, LAST, LIST_LOOK, NOTE_LOOK, SIZE, WIDTHS } from './calibrationRows';

/** Somebody with a card of the period, and what is held against it. */
export interface CalibrationPerson {
  readonly card: SummaryCard;
  /** Closed lines of the same person, the latest first; those of the period itself are left out. */
  readonly past: readonly PastLine[];
  /** The total of each period of these lines, see `earlierTotals`. */
  readonly earlier: readonly (number | null)[];
  /** What was decided on the card with its reason, in words. */
  readonly remarks: readonly string[];
  readonly overrides: number;
}

export interface CalibrationContents {
  readonly people: readonly CalibrationPerson[];
  /** Who else than the manager has a weight and has not rated, with the people not rated. */
  readonly unrated: ReadonlyMap<OtherRater, readonly string[]>;
  readonly settings: Settings;
  /** As the title says it. */
  readonly shownPeriod: string;
  /** "2026-11-29": what is no formula is as it was then. */
  readonly drawnOn: string;
  readonly texts: CalibrationTexts;
}

const COLUMNS: readonly CalibrationColumn[] = [
  ...(['name', 'department', 'assessor', 'total', 'grade', 'lastTotal', 'lastGrade', 'change'] as const),
  ...(['ownMean', 'ownGap', 'departmentGap', 'overrides', 'veto', 'look'] as const),
];
/** Periods before that are taken together. */
const OWN_PERIODS = 3;
/** Fewer totals have no spread worth a remark. */
const FEWEST_TOTALS = 3;
const FIELDS: readonly CalibrationField[] = ['confirmer', 'date', 'opinion', 'signature'];
const GRADES_ROW = 3;
/** Points. */
const LINE_HEIGHT = 18;
/** Points of rows that a page surely takes. */
const PAGE_HEIGHT = 480;

/** Where the parts of the sheet begin; 0-based rows. */
interface Layout {
  readonly departments: number;
  readonly assessors: number;
  readonly discussion: number;
  readonly confirm: number;
  readonly remarks: number;
  readonly people: number;
}

/** What the parts need of each other. */
interface Context extends CalibrationContents {
  /** Those with ordinary cards: counts, means and shares are theirs alone. */
  readonly people: readonly CalibrationPerson[];
  /** Those with cards for probation or of projects, listed below the others. */
  readonly apart: readonly CalibrationPerson[];
  readonly rows: CalibrationRows;
  readonly layout: Layout;
  readonly departments: readonly string[];
  readonly assessors: readonly string[];
  /** The lines of a column of the list, as formulas name them. */
  readonly whole: (column: CalibrationColumn) => string;
}

/**
 * The sheet that is talked over before a period is closed: grades against the company's targets, each department and
 * assessor, what was decided by hand, and who stands out. Totals and grades are those of the cards, live; grades and targets of
 * the settings and results of before are as of the day it was drawn, so that what was confirmed stays.
 */
export function drawCalibration(contents: CalibrationContents): SheetDrawing {
  const sorted = [...contents.people].sort((a, b) => compare(a.card.department, b.card.department));
  const people = sorted.filter(({ card }) => !isApart(card));
  const apart = sorted.filter(({ card }) => isApart(card));
  const departments = [...new Set(people.map(({ card }) => card.department))];
  const assessors = [...new Set(people.map(({ card }) => card.manager))].sort(compare);
  const layout = layoutOf(contents, departments.length, assessors.length);
  const whole: Context['whole'] = (column) => linesOf(column, layout.people + 2, people);
  const rows = new CalibrationRows();
  const context = { ...contents, people, apart, departments, assessors, layout, whole, rows };
  drawHead(context);
  drawGrades(context);
  drawGroups(context, 'department');
  drawGroups(context, 'assessor');
  drawConfirmation(context);
  drawRemarks(context);
  drawPeople(context);
  drawApart(context);
  return {
    columnWidths: WIDTHS,
    rowHeights: rows.rowHeights,
    blocks: rows.blocks,
    merges: rows.merges,
    styles: rows.styles,
    validations: [],
    marks: rows.marks,
    links: [],
    inputs: rows.inputs,
    page: {
      ...listPage(layout.people + 1, layout.people + 1),
      breaks: [
        // What is signed stays on one page.
        ...(rows.heightBefore(layout.remarks) > PAGE_HEIGHT ? [layout.discussion] : []),
        layout.remarks,
        layout.people,
      ],
      footerLeft: contents.texts.footer,
    },
    tabColor: PALETTE.accent,
    gridlines: false,
  };
}

/** Lines of a column of a list that begins there, as formulas name them. */
function linesOf(column: CalibrationColumn, row: number, people: readonly CalibrationPerson[]): string {
  const rowCount = Math.max(1, people.length);
  return absoluteAreaAddress({ row, column: COLUMNS.indexOf(column), rowCount, columnCount: 1 });
}

/** Where the list of those with cards for probation or of projects has its title: below the others and a blank row. */
function apartRow({ people: row }: Layout, people: readonly CalibrationPerson[]): number {
  return row + 2 + Math.max(1, people.length) + 1;
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

function layoutOf({ settings, people }: CalibrationContents, departments: number, assessors: number): Layout {
  const remarkCount = people.reduce((sum, { remarks }) => sum + remarks.length, 0);
  // Title, header, grades, sums, a note and a blank row.
  const departmentsRow = GRADES_ROW + 2 + settings.grades.length + 3;
  const assessorsRow = departmentsRow + 2 + departments + 1;
  const discussion = assessorsRow + 2 + assessors + 1;
  const confirm = discussion + 3;
  const remarks = confirm + 1 + FIELDS.length + 1;
  const list = remarks + 1 + Math.max(1, remarkCount) + 1;
  return { departments: departmentsRow, assessors: assessorsRow, discussion, confirm, remarks, people: list };
}

function drawHead({ rows, settings, shownPeriod, drawnOn, texts, unrated }: Context): void {
  rows.put(0, 0, [[`${settings.company}${behindCompany(texts.title)} ${shownPeriod}`]], titleLook());
  rows.height(0, 30);
  const hint = texts.hint(drawnOn);
  rows.wide(1, [0, LAST], hint, NOTE_LOOK);
  rows.height(1, rowHeight(wrappedLines(hint, PAGE_CHARACTERS), SIZE));
  if (unrated.size === 0) return;
  const missing = texts.unrated(
    [...unrated].map(([as, names]) => texts.unratedBy(as, names.length, names.slice(0, NAMES))),
  );
  rows.wide(2, [0, LAST], missing, { ...NOTE_LOOK, color: PALETTE.alert });
  rows.height(2, rowHeight(wrappedLines(missing, PAGE_CHARACTERS), SIZE));
}

/** As many names as are read at a glance. */
const NAMES = 5;

/** Of the text's own size; some kept free. */
const PAGE_CHARACTERS = Math.floor(WIDTHS.reduce((sum, width) => sum + width, 0) * (11 / SIZE)) - 8;

function drawGrades({ rows, settings, texts, whole, people }: Context): void {
  const { grades } = settings;
  const first = GRADES_ROW + 2;
  const scored = `COUNT(${whole('total')})`;
  rows.title(GRADES_ROW, texts.gradesTitle);
  rows.header(GRADES_ROW + 1, texts.gradeHeaders);
  const lines = grades.map(({ name, share }, index): CellContent[] => {
    const at = (column: number): string => cellAddress(first + index, column);
    return [
      name,
      formula(`=COUNTIF(${whole('grade')},${exactly(at(0))})`),
      formula(`=IF(${scored}=0,"",${at(1)}/${scored})`),
      share ?? '',
      share === null ? '' : formula(`=ROUND(${at(3)}*${people.length},0)`),
      share === null ? '' : formula(`=IF(${scored}=0,"",${at(1)}-${at(4)})`),
    ];
  });
  rows.put(first, 0, lines, LIST_LOOK);
  for (const column of [2, 3]) {
    rows.look({ row: first, column, rowCount: grades.length, columnCount: 1 }, { numberFormat: '0.0%' });
  }
  rows.look({ row: first, column: 5, rowCount: grades.length, columnCount: 1 }, { numberFormat: '+0;-0;0' });
  const heads = absoluteAreaAddress({ row: first, column: 1, rowCount: grades.length, columnCount: 1 });
  const [before, behind] = texts.otherGrades;
  const others = `${scored}-SUM(${heads})`;
  const sums = first + grades.length;
  rows.put(sums, 0, [[texts.totals, formula(`=${scored}`)]], { ...LIST_LOOK, bold: true });
  rows.put(sums, 2, [[formula(`=IF(${others}=0,"",${quoted(before)}&(${others})&${quoted(behind)})`)]], {
    size: SIZE,
    color: PALETTE.alert,
  });
  const hasTargets = grades.some(({ share }) => share !== null);
  const note = hasTargets ? texts.forcedWarning : texts.noTargets;
  rows.wide(sums + 1, [0, LAST], note, { ...NOTE_LOOK, ...(hasTargets ? { color: PALETTE.alert } : {}) });
  rows.height(sums + 1, rowHeight(wrappedLines(note, PAGE_CHARACTERS), SIZE));
}

/** A line for each department or assessor: how many, mean, spread, grades, and what to look at. */
function drawGroups(context: Context, by: 'department' | 'assessor'): void {
  const { rows, settings, texts, layout, departments, assessors } = context;
  const isAssessor = by === 'assessor';
  const row = isAssessor ? layout.assessors : layout.departments;
  const names = isAssessor ? assessors : departments;
  const [group, count, mean, spread] = texts.groupHeaders;
  const title = isAssessor ? texts.assessorsTitle : texts.departmentsTitle;
  rows.title(row, title);
  const grades = settings.grades.slice(0, GRADE_COLUMNS).map((grade) => grade.name);
  // What to look at takes the columns that no grade needs.
  const look = FIRST_GRADE + grades.length;
  const behind = Array.from({ length: LAST - look }, () => '');
  const mergeLook = (at: number): void => {
    if (look < LAST) rows.merges.push({ row: at, column: look, rowCount: 1, columnCount: LAST - look + 1 });
  };
  rows.header(row + 1, [group, '', count, mean, spread, ...grades, texts.groupLook, ...behind]);
  mergeLook(row + 1);
  rows.merges.push({ row: row + 1, column: 0, rowCount: 1, columnCount: 2 });
  names.forEach((name, index) => {
    const at = row + 2 + index;
    rows.put(at, 0, [[...groupLine(context, by, { name, row: at, header: row + 1 }), ...behind]], LIST_LOOK);
    rows.height(at, LINE_HEIGHT);
    rows.merges.push({ row: at, column: 0, rowCount: 1, columnCount: 2 });
    mergeLook(at);
  });
  if (names.length === 0) return;
  const area = { row: row + 2, rowCount: names.length, columnCount: 1 };
  rows.look({ ...area, column: 0, columnCount: 2 }, { horizontal: 'left' });
  rows.look({ ...area, column: 3, columnCount: 2 }, { numberFormat: '0.0' });
  rows.look({ ...area, column: FIRST_GRADE, columnCount: grades.length }, { numberFormat: '0;;' });
  rows.look(
    { ...area, column: look, columnCount: LAST - look + 1 },
    { color: PALETTE.alert, horizontal: 'left', wrap: true, shrink: false },
  );
}

/** As many as the table of grades has room for. */
const GRADE_COLUMNS = 8;
/** Behind group, number, mean and spread. */
const FIRST_GRADE = 5;

function groupLine(
  { whole, settings, texts }: Context,
  by: 'department' | 'assessor',
  { name, row, header }: { readonly name: string; readonly row: number; readonly header: number },
): CellContent[] {
  const at = (column: number): string => absoluteAddress(row, column);
  const [own, totals] = [whole(by), whole('total')];
  // Blank cells alone meet "=".
  const criterion = name === '' ? '"="' : exactly(at(0));
  const [count, mean, spread] = [at(2), at(3), at(4)];
  const squares = `SUMPRODUCT(--(${own}=${quoted(name)}),${totals},${totals})`;
  const { outlierPoints, alikeSpread } = settings.calibration;
  const gap = difference(mean, `AVERAGE(${totals})`);
  const far = `IF(ABS(${gap})<${outlierPoints},"",${quoted(texts.separator)}&IF(${gap}>0,${quoted(texts.high)},${quoted(texts.low)}))`;
  const alike = `IF(AND(${count}>=${FEWEST_TOTALS},N(${spread})<${alikeSpread}),${quoted(texts.separator + texts.alike)},"")`;
  const looks = by === 'assessor' ? `${far}&${alike}` : far;
  const grades = settings.grades.slice(0, GRADE_COLUMNS).map((_, index): CellContent => {
    const grade = exactly(absoluteAddress(header, FIRST_GRADE + index));
    return formula(`=COUNTIFS(${own},${criterion},${whole('grade')},${grade})`);
  });
  return [
    name === '' ? texts.unnamed : name,
    '',
    formula(`=COUNTIFS(${own},${criterion},${totals},">=0")`),
    formula(`=IF(${count}=0,"",SUMIF(${own},${criterion},${totals})/${count})`),
    formula(`=IF(${count}<2,"",SQRT(MAX(0,${squares}/${count}-${mean}^2)))`),
    ...grades,
    formula(`=IF(${count}=0,"",${withoutFirst(looks, texts)})`),
  ];
}

/** Texts that each begin with the separator, without the first one. */
function withoutFirst(joined: string, { separator }: CalibrationTexts): string {
  return `MID(${joined},${separator.length + 1},200)`;
}

function drawRemarks({ rows, layout, texts, people, apart, whole }: Context): void {
  const row = layout.remarks;
  const everybody = [...people, ...apart];
  const listed = everybody.reduce((sum, { overrides }) => sum + overrides, 0);
  const [before, behind] = texts.remarksOld;
  const ofApart = apart.length === 0 ? '' : `,${linesOf('overrides', apartRow(layout, people) + 2, apart)}`;
  const now = `SUM(${whole('overrides')}${ofApart})`;
  rows.title(row, texts.remarksTitle);
  rows.put(row, 5, [[formula(`=IF(${now}=${listed},"",${quoted(before)}&${now}&${quoted(behind)})`)]], {
    size: SIZE,
    color: PALETTE.alert,
    vertical: 'center',
  });
  const lines = everybody.flatMap(({ card, remarks }) => remarks.map((remark) => ({ card, remark })));
  if (lines.length === 0) rows.put(row + 1, 0, [[texts.noRemarks]], NOTE_LOOK);
  lines.forEach(({ card, remark }, index) => {
    const at = row + 1 + index;
    rows.put(at, 0, [[card.name, card.department]], { ...LIST_LOOK, horizontal: 'left' });
    rows.wide(at, [2, LAST], remark, { ...LIST_LOOK, horizontal: 'left', wrap: true, shrink: false });
    rows.height(at, Math.max(LINE_HEIGHT, rowHeight(wrappedLines(remark, PAGE_CHARACTERS - 30), SIZE)));
  });
}

function drawConfirmation({ rows, layout, texts }: Context): void {
  rows.title(layout.discussion, texts.discussion);
  rows.input(layout.discussion + 1, [0, LAST]);
  rows.look(
    { row: layout.discussion + 1, column: 0, rowCount: 1, columnCount: LAST + 1 },
    { vertical: 'top', wrap: true },
  );
  rows.height(layout.discussion + 1, 72);
  rows.title(layout.confirm, texts.confirmTitle);
  FIELDS.forEach((field, index) => {
    const row = layout.confirm + 1 + index;
    rows.wide(row, [0, 1], texts.fields[field], { ...LIST_LOOK, fill: PALETTE.band, bold: true });
    rows.input(row, [2, 8]);
    rows.height(row, field === 'signature' ? 36 : 24);
  });
  // A day stays as it is typed.
  rows.look({ row: layout.confirm + 2, column: 2, rowCount: 1, columnCount: 7 }, { numberFormat: '@' });
}

function drawPeople(context: Context): void {
  const { layout, texts, people, settings } = context;
  const { outlierPoints, alikeSpread } = settings.calibration;
  drawList(context, { row: layout.people, title: texts.peopleTitle(outlierPoints, alikeSpread), people });
}

/** Cards for probation and of projects have goals of their own: what is made of the others' totals leaves them out. */
function drawApart(context: Context): void {
  const { layout, people, apart, texts } = context;
  if (apart.length === 0) return;
  const kinds = [
    ...(apart.some(({ card }) => card.probation !== undefined) ? [texts.apart.probation] : []),
    ...(apart.some(({ card }) => card.project !== undefined) ? [texts.apart.project] : []),
  ];
  drawList(context, { row: apartRow(layout, people), title: texts.apartTitle(kinds), people: apart });
}

interface PeopleList {
  readonly row: number;
  readonly title: string;
  readonly people: readonly CalibrationPerson[];
}

function drawList(context: Context, { row, title, people }: PeopleList): void {
  const { rows, texts, settings } = context;
  rows.title(row, title);
  rows.header(
    row + 1,
    COLUMNS.map((name) => texts.headers[name]),
  );
  const lines = people.map((person, index) => personLine(context, person, row + 2 + index));
  rows.put(row + 2, 0, lines, LIST_LOOK);
  lines.forEach((_, index) => rows.height(row + 2 + index, LINE_HEIGHT));
  const column = (name: CalibrationColumn) => ({
    row: row + 2,
    column: COLUMNS.indexOf(name),
    rowCount: Math.max(1, people.length),
    columnCount: 1,
  });
  for (const name of ['name', 'department', 'assessor'] as const) rows.look(column(name), { horizontal: 'left' });
  for (const name of ['total', 'lastTotal', 'ownMean'] as const) {
    rows.look(column(name), { numberFormat: TOTAL_FORMAT });
  }
  rows.look(column('overrides'), { numberFormat: '0;;' });
  rows.look(column('look'), { horizontal: 'left', wrap: true, shrink: false, color: PALETTE.alert });
  for (const name of ['change', 'ownGap', 'departmentGap'] as const) {
    const cell = cellAddress(row + 2, COLUMNS.indexOf(name));
    rows.look(column(name), { numberFormat: '+0.0;-0.0;0.0' });
    rows.marks.push({
      area: column(name),
      when: `=${farOff(cell, settings)}`,
      style: { ...ALERT_LOOK, bold: true },
    });
  }
}

function personLine(context: Context, { card, past, earlier }: CalibrationPerson, row: number): CellContent[] {
  const { departments, layout, texts } = context;
  const at = (name: CalibrationColumn): string => cellAddress(row, COLUMNS.indexOf(name));
  const sheet = quotedSheet(card.sheetName);
  const result = (field: 'total.score' | 'grade' | 'veto'): string | null => {
    const place = card.results[field];
    return place === undefined ? null : `${sheet}!${absoluteAddress(place.row, place.column)}`;
  };
  const shown = (cell: string | null): CellContent => (cell === null ? '' : formula(`=${cell}`));
  const [last] = past;
  const own = earlier.slice(0, OWN_PERIODS).flatMap((total) => total ?? []);
  const gap = (other: string): CellContent =>
    formula(`=IF(AND(ISNUMBER(${at('total')}),ISNUMBER(${other})),${difference(at('total'), other)},"")`);
  const isListedApart = isApart(card);
  const group = layout.departments + 2 + departments.indexOf(card.department);
  const veto = result('veto');
  const contents: Readonly<Record<CalibrationColumn, CellContent>> = {
    name: shownName(card),
    department: card.department,
    assessor: card.manager,
    total: shown(result('total.score')),
    grade: shown(result('grade')),
    lastTotal: last?.total ?? '',
    lastGrade: last?.grade ?? '',
    change: gap(at('lastTotal')),
    ownMean: own.length === 0 ? '' : roundDecimal(own.reduce((sum, each) => sum + each, 0) / own.length, 2),
    ownGap: gap(at('ownMean')),
    departmentGap: isListedApart
      ? ''
      : formula(
          `=IF(AND(ISNUMBER(${at('total')}),${absoluteAddress(group, 2)}>1),${difference(at('total'), absoluteAddress(group, 3))},"")`,
        ),
    overrides: card.scores ? formula(`=${overrideCount(scoreAreas(card.scores, card.sheetName), NOT_ASKED)}`) : '',
    veto: veto === null ? '' : formula(`=IF(${veto}<>"",${quoted(texts.yes)},"")`),
    look: formula(`=${looksOf(context, card, at)}`),
  };
  return COLUMNS.map((name) => contents[name]);
}

/** What is exactly as far as the settings say is far: the 15 between 88.4 and 73.4, which binary numbers miss by a hair. */
function difference(one: string, other: string): string {
  return `ROUND(${one}-${other},${EDGE_DECIMALS})`;
}

/** A condition without "=": the cell holds a gap that somebody should look at. */
function farOff(cell: string, { calibration }: Settings): string {
  return `IF(ISNUMBER(${cell}),ABS(${cell})>=${calibration.outlierPoints},FALSE)`;
}

function looksOf(
  { settings, texts }: Context,
  card: CalibrationPerson['card'],
  at: (name: CalibrationColumn) => string,
): string {
  const { looks, separator } = texts;
  const said = (when: string, text: string): string => `IF(${when},${quoted(separator + text)},"")`;
  const all = [
    said(farOff(at('change'), settings), looks.change),
    said(farOff(at('ownGap'), settings), looks.own),
    said(farOff(at('departmentGap'), settings), looks.department),
    said(`N(${at('overrides')})>0`, looks.override),
    said(`${at('veto')}<>""`, looks.veto),
    ...(card.probation === undefined ? [] : [said('TRUE', looks.probation)]),
    ...(card.project === undefined ? [] : [said('TRUE', looks.project)]),
  ].join('&');
  return `IF(ISNUMBER(${at('total')}),${withoutFirst(all, texts)},${quoted(looks.unscored)})`;
}
