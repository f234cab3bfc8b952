import { quoted } from '../../scoring/formula';
import type { DayBasis } from '../employment/employmentRules';
import type { PeriodStatus } from '../employment/periodStatus';
import { briefStatus } from '../employment/statusText';
import type { CardIdentity } from '../people/identity';
import {
  absoluteAddress,
  areaOnSheet,
  cellAddress,
  cellOnSheet,
  quotedSheet,
  type Area,
  MAX_ROWS,
} from '../../base/address';
import type { CellValue } from '../../base/grid';
import { isMonth } from '../../base/period';
import { textUnits } from '../../base/textWidth';
import { formula, type CellContent, type Mark, type SheetDrawing } from '../../base/sheetDrawing';
import { overrideCount, systemTotalFormula, type OverrideAreas } from '../../scoring/overrides';
import { NOT_ASKED } from '../columns/cardColumn';
import { TOTAL_FORMAT } from '../columns/targetFormat';
import { DEFAULT_CHAIN, type SettingsPlaces } from '../settings/settings';
import {
  addedReference,
  guardedBySettings,
  settingReference,
  settingsColumn,
  unlessRanksHidden,
} from '../settings/settingReference';
import { companyTitle } from '../sheet/companyTitle';
import { headerLook, listPage, titleLook } from '../sheet/listLook';
import { PALETTE } from '../sheet/palette';
import type { ResultField } from '../template/placeholder';
import type { SheetTexts, SummaryHeader } from '../texts/sheetTexts';
import { entryAreas, overrideRemark, statusFormula } from './cardStatus';
import { exactly } from './summaryCriteria';
import { drawSideTables, scoredCount, SIDE_WIDTHS, type SummaryChart } from './summaryCharts';

/** 0-based. */
interface CardPlace {
  readonly row: number;
  readonly column: number;
}

/** A card the summary points at; cells are 0-based places on the card. */
export interface SummaryCard extends CardIdentity {
  readonly sheetName: string;
  readonly manager: string;
  /** `status` only of a card that says it in the summary's language, and all of it. */
  readonly results: Readonly<Partial<Record<ResultField, CardPlace>>>;
  /** Areas whose entries tell an untouched card from one being scored. */
  readonly scoreInputs: readonly Area[];
  /** Columns of its indicators, to look for overrides; absent where they were not noted. */
  readonly scores?: { readonly weights: Area; readonly systems: Area; readonly managers: Area };
  /** What was confirmed of it at the start of the period; absent: nothing. */
  readonly confirmed?: ConfirmedCells;
  /** What is special about the person in the period; absent: nothing. */
  readonly status?: PeriodStatus;
  /** Of a card for probation; absent: of an ordinary one. */
  readonly probation?: ProbationCells;
  /** Of a card of a project: what it is called; absent: of another. */
  readonly project?: string;
}

/** Whether a card is counted and ranked among none of the ordinary ones. */
export function isApart({ probation, project }: Pick<SummaryCard, 'probation' | 'project'>): boolean {
  return probation !== undefined || project !== undefined;
}

interface ProbationCells {
  /** Where the card concludes something; null: its template has no place for that. */
  readonly conclusion: { readonly row: number; readonly column: number } | null;
  /** Whether probation ends by the end of the period, so that something has to be concluded. */
  readonly isLast: boolean;
  /** Where its last day stands, which may be typed over; null: nowhere. */
  readonly until: { readonly row: number; readonly column: number } | null;
  /** The last day on which it can be concluded on this card, "2026-11-30". */
  readonly lastDay: string;
}

/** Columns of a card with what was confirmed of each line. */
interface ConfirmedCells {
  readonly columns: readonly { readonly area: Area; readonly values: readonly CellValue[] }[];
  /** How much else is otherwise: rules, and what no column shows. */
  readonly others: number;
}

/** The summary as a drawing plus what only Excel objects can be: the table and the charts. */
export interface SummaryPlan {
  readonly drawing: SheetDrawing;
  readonly table: Area;
  readonly charts: readonly SummaryChart[];
}

const STATUS_WIDTH = 14;
/** Has room for probation and days as well. */
const LONG_STATUS_WIDTH = 24;
/** Numbers of people without an id say name, department and position. */
const LONG_NUMBER_WIDTH = 20;
/** Longer grades shrink: wider columns would make the whole page print smaller. */
const MOST_GRADE_WIDTH = 11;
/** Numbers of projects' cards say days and project. */
const PROJECT_NUMBER_WIDTH = 38;

// Up to the rank they fit into a window of 1,280 px beside the pane.
const COLUMNS: readonly (readonly [SummaryHeader, number])[] = [
  ['no', 15],
  ['link', 8],
  ['name', 11],
  ['employeeId', 10],
  ['department', 12],
  ['position', 13],
  ['manager', 9],
  ['total', 8],
  ['grade', 8],
  ['coefficient', 11],
  ['rank', 8],
  ['departmentRank', 9],
  ['status', STATUS_WIDTH],
];

export const SUMMARY_COLUMN_NAMES: readonly SummaryHeader[] = COLUMNS.map(([name]) => name);

const HEADER_ROW = 2;
/** How many are scored, and their mean. */
const PROGRESS_ROW = 1;
const FIRST_ROW = HEADER_ROW + 1;
/** Below the rows that each page repeats, so that no page of charts is headed by it. */
const SIDE_HEADER_ROW = HEADER_ROW + 1;
/** Side tables stand two columns to the right of the list. */
const SIDE = COLUMNS.length + 1;
/** Columns Rolecard draws on; what HR writes further right is never touched. */
export const SUMMARY_COLUMNS = SIDE + SIDE_WIDTHS.length;

/** More lines than the largest company this is made for. */
const MARKED_ROWS = 5000;

/** All lines of a column of the list, "$A$4:$A$9". */
type Whole = (name: SummaryHeader) => string;

/** The period, and how its days are counted. */
export interface SummaryPeriod {
  readonly period: string;
  readonly basis: DayBasis;
}

const NO_PERIOD: SummaryPeriod = { period: '', basis: 'working' };

/** A month is what the settings have in the cell, however it is typed; of other periods the name is said. */
function titleOf({ period }: SummaryPeriod, places: SettingsPlaces, texts: SheetTexts): CellContent {
  const shown = isMonth(period) ? settingReference(places, 'period') : quoted(texts.periodName(period));
  return formula(`${companyTitle(settingReference(places, 'company'), `${texts.summary.title} `).formula}&${shown}`);
}

/** Plans the summary: a live line per card, grade counts against the company's targets, means by department. */
export function planSummary(
  cards: readonly SummaryCard[],
  places: SettingsPlaces,
  texts: SheetTexts,
  when: SummaryPeriod = NO_PERIOD,
): SummaryPlan {
  const { headers } = texts.summary;
  const rowCount = Math.max(1, cards.length);
  const list: Area = { row: FIRST_ROW, column: 0, rowCount, columnCount: COLUMNS.length };
  const whole: Whole = (name) =>
    `${absoluteAddress(FIRST_ROW, column(name))}:${absoluteAddress(FIRST_ROW + rowCount - 1, column(name))}`;
  const apart = countedApart(cards);
  const ordinary = ordinaryOnly(apart, whole, texts);
  const lines = cards.map((card, index) =>
    summaryLine(card, FIRST_ROW + index, { whole, places, texts, when, ordinary }),
  );
  const side = drawSideTables({
    column: SIDE,
    headerRow: SIDE_HEADER_ROW,
    whole,
    ordinary,
    departments: [...new Set(cards.map((card) => card.department))],
    places,
    texts: texts.summary,
  });
  return {
    table: { ...list, row: HEADER_ROW, rowCount: rowCount + 1 },
    charts: side.charts,
    drawing: {
      columnWidths: [...columnWidths(cards, texts), 3, ...SIDE_WIDTHS],
      rowHeights: rowHeights(rowCount),
      blocks: [
        { row: 0, column: 0, contents: [[titleOf(when, places, texts)]] },
        { row: PROGRESS_ROW, column: 0, contents: [[progress({ whole, ordinary, apart }, texts)]] },
        { row: HEADER_ROW, column: 0, contents: [COLUMNS.map(([name]) => headers[name])] },
        ...(lines.length > 0 ? [{ row: FIRST_ROW, column: 0, contents: lines }] : []),
        ...side.blocks,
      ],
      merges: [],
      styles: [...listStyles(list), ...side.styles],
      validations: [],
      marks: listMarks(places, texts),
      links: [],
      inputs: [],
      // The list, the tables and the charts beside it are pages of their own, so that all can be read. Whole columns
      // take in what HR adds below the list, and no page beyond.
      page: {
        ...listPage(0, HEADER_ROW),
        printArea: { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: COLUMNS.length + 1 },
        morePrintAreas: side.pages,
      },
      freeze: { rows: HEADER_ROW + 1, columns: 3 },
      tabColor: PALETTE.accent,
      gridlines: false,
    },
  };
}

function countedApart(cards: readonly SummaryCard[]): Progress['apart'] {
  return {
    probation: cards.filter(({ probation }) => probation !== undefined).length,
    project: cards.filter(({ project }) => project !== undefined).length,
  };
}

/** More criteria of a formula, by which it counts ordinary cards alone; "" where all are. */
function ordinaryOnly(apart: Progress['apart'], whole: Whole, texts: SheetTexts): string {
  return (['probation', 'project'] as const)
    .map((kind) => (apart[kind] === 0 ? '' : `,${whole('status')},${quoted(`<>*${texts[kind].kind}*`)}`))
    .join('');
}

function rowHeights(count: number): SheetDrawing['rowHeights'] {
  return [
    { row: 0, points: 30 },
    { row: PROGRESS_ROW, points: 20 },
    { row: HEADER_ROW, points: 34 },
    { row: FIRST_ROW, points: 18, count },
  ];
}

interface Progress extends Pick<LineContext, 'whole' | 'ordinary'> {
  /** How many cards of each kind means and grades leave out. */
  readonly apart: Readonly<Record<'probation' | 'project', number>>;
}

function progress({ whole, ordinary, apart }: Progress, { summary, probation, project }: SheetTexts): CellContent {
  const [scored, of, mean] = summary.progress;
  const totals = whole('total');
  const counted = scoredCount(totals, ordinary);
  const average = ordinary === '' ? `AVERAGE(${totals})` : `SUMIFS(${totals},${totals},">=0"${ordinary})/${counted}`;
  const shownMean = `IF(${counted}=0,"",${quoted(mean)}&TEXT(${average},"0.0"))`;
  const left = [
    ...(apart.probation === 0 ? [] : [`&${quoted(probation.leftOut(apart.probation))}`]),
    ...(apart.project === 0 ? [] : [`&${quoted(project.leftOut(apart.project))}`]),
  ].join('');
  return formula(`=${quoted(scored)}&COUNT(${totals})&${quoted(of)}&COUNTA(${whole('no')})&${shownMean}${left}`);
}

/** The best grade, the lowest, and what is not as it should be; for as many lines as the list may come to have. */
function listMarks(places: SettingsPlaces, texts: SheetTexts): readonly Mark[] {
  const lines = (name: SummaryHeader): Area => ({
    row: FIRST_ROW,
    column: column(name),
    rowCount: MARKED_ROWS,
    columnCount: 1,
  });
  const grade = cellAddress(FIRST_ROW, column('grade'));
  const status = cellAddress(FIRST_ROW, column('status'));
  const names = settingsColumn(places, 'grades', 0);
  const minimums = settingsColumn(places, 'grades', 1);
  const alert = { color: PALETTE.alert, bold: true };
  return [
    { area: lines('grade'), when: `=${grade}=${quoted(texts.settings.checkSettings)}`, style: alert },
    { area: lines('grade'), when: `=AND(${grade}<>"",${grade}=INDEX(${names},1))`, style: { fill: PALETTE.best } },
    {
      area: lines('grade'),
      when: `=AND(${grade}<>"",${grade}=INDEX(${names},MAX(1,COUNT(${minimums}))))`,
      style: { fill: PALETTE.alertFill },
    },
    { area: lines('status'), when: `=${startsWith(status, texts.summary.status.vetoed)}`, style: alert },
  ];
}

function column(name: SummaryHeader): number {
  return COLUMNS.findIndex(([header]) => header === name);
}

function listStyles(list: Area): SheetDrawing['styles'] {
  const whole = (name: SummaryHeader): Area => ({ ...list, column: column(name), columnCount: 1 });
  const shrunk: readonly SummaryHeader[] = ['no', 'name', 'department', 'position', 'manager', 'grade', 'status'];
  const centred: readonly SummaryHeader[] = [
    'total',
    'grade',
    'coefficient',
    'rank',
    'departmentRank',
    'status',
    'link',
  ];
  return [
    { area: { row: 0, column: 0, rowCount: 1, columnCount: 1 }, style: titleLook() },
    { area: { row: PROGRESS_ROW, column: 0, rowCount: 1, columnCount: 1 }, style: { color: PALETTE.quiet } },
    { area: list, style: { vertical: 'center', border: PALETTE.line } },
    ...shrunk.map((name) => ({ area: whole(name), style: { shrink: true } })),
    { area: { ...list, row: HEADER_ROW, rowCount: 1 }, style: headerLook({ wrap: true, vertical: 'center' }) },
    { area: whole('link'), style: { color: PALETTE.accent } },
    ...centred.map((name) => ({
      area: whole(name),
      style: {
        horizontal: 'center' as const,
        ...(name === 'total' ? { numberFormat: TOTAL_FORMAT } : {}),
        ...(name === 'coefficient' ? { numberFormat: '0.00' } : {}),
      },
    })),
  ];
}

interface LineContext {
  readonly whole: Whole;
  readonly places: SettingsPlaces;
  readonly texts: SheetTexts;
  readonly when: SummaryPeriod;
  /** As for the side tables: nobody is ranked among cards for probation or of projects. */
  readonly ordinary: string;
}

function columnWidths(cards: readonly SummaryCard[], { settings }: SheetTexts): number[] {
  const hasProjects = cards.some(({ project }) => project !== undefined);
  const isLong = hasProjects || cards.some(({ status }) => status !== undefined);
  return COLUMNS.map(([name, width]) => {
    switch (name) {
      case 'status':
        return isLong ? LONG_STATUS_WIDTH : width;
      case 'no':
        if (hasProjects) return PROJECT_NUMBER_WIDTH;
        return !isLong && cards.some(({ number }) => textUnits(number) > width) ? LONG_NUMBER_WIDTH : width;
      case 'grade':
        return Math.min(MOST_GRADE_WIDTH, Math.max(width, ...settings.gradeNames.map(textUnits)));
      default:
        return width;
    }
  });
}

/** What the status adds of somebody who is not there as usual, in few words. */
function specialText({ status, probation }: SummaryCard, { texts: { employment }, when }: LineContext): string {
  const { probationUntil, ...others } = status ?? {};
  // A card for probation says so itself.
  const shown = probation === undefined && probationUntil !== undefined ? { ...others, probationUntil } : others;
  const brief = briefStatus(shown, when, employment);
  return brief === '' ? '' : `&${quoted(employment.separator + brief)}`;
}

/** What kind of card it is, and what it concludes, or still has to. */
function kindText({ probation, project, sheetName }: SummaryCard, { texts }: LineContext): string {
  const { separator } = texts.employment;
  if (project !== undefined) return `&${quoted(separator + texts.project.ofProject(project))}`;
  if (probation === undefined) return '';
  const kind = `&${quoted(separator + texts.probation.kind)}`;
  if (probation.conclusion === null) return kind;
  const cell = cellOnSheet(sheetName, probation.conclusion);
  const due = quoted(separator + texts.probation.noConclusion);
  const open = probation.until === null ? (probation.isLast ? due : '""') : openFormula(probation, sheetName, due);
  return `${kind}&IF(${cell}="",${open},${quoted(separator)}&${cell})`;
}

/** By the day that stands on the card; one that can't be read leaves it at what the list said. */
function openFormula({ until, isLast, lastDay }: ProbationCells, sheetName: string, due: string): string {
  const cell = cellOnSheet(sheetName, until ?? { row: 0, column: 0 });
  const isDay = `OR(ISNUMBER(${cell}),MID(${cell}&"",5,1)="-")`;
  const isOver = `IF(${isDay},TEXT(${cell},"yyyy-mm-dd")<=${quoted(lastDay)},${isLast ? 'TRUE' : 'FALSE'})`;
  return `IF(${cell}="","",IF(${isOver},${due},""))`;
}

function summaryLine(card: SummaryCard, row: number, context: LineContext): CellContent[] {
  const { whole, places, texts, ordinary } = context;
  const { status, openLink } = texts.summary;
  const sheet = quotedSheet(card.sheetName);
  const result = (field: ResultField): CellContent => {
    const place = card.results[field];
    return place ? formula(`=${cellOnSheet(card.sheetName, place)}`) : '';
  };
  const at = (name: SummaryHeader): string => cellAddress(row, column(name));
  const ahead = `${whole('total')},">"&${at('total')},${whole('status')},${quoted(`<>${status.vetoed}*`)}${ordinary}`;
  // Whoever a veto has struck, or has a card apart, is ranked behind nobody and ahead of nobody.
  const ranked = (rank: string): CellContent =>
    formula(
      isApart(card)
        ? `=IF(ISNUMBER(${at('total')}),"–","")`
        : unlessRanksHidden(
            `=IF(ISNUMBER(${at('total')}),IF(${startsWith(at('status'), status.vetoed)},"–",${rank}),"")`,
            places,
            at('total'),
          ),
    );
  const contents: Readonly<Record<SummaryHeader, CellContent>> = {
    no: card.number,
    link: formula(`=HYPERLINK("#${sheet.replace(/"/g, '""')}!A1","${openLink}")`),
    name: card.name,
    employeeId: card.employeeId,
    department: card.department,
    position: card.position,
    manager: card.manager,
    total: result('total.score'),
    grade: result('grade'),
    coefficient: result('coefficient'),
    rank: ranked(`COUNTIFS(${ahead})+1`),
    departmentRank: ranked(`COUNTIFS(${whole('department')},${exactly(at('department'))},${ahead})+1`),
    status: statusOf(card, at('total'), context),
  };
  return COLUMNS.map(([name]) => contents[name]);
}

/**
 * How far a card is, and what else is to be known of it. As the card says it, where it does: a line of the summary is said for
 * each card, and looking at the card's cells anew takes most of one.
 */
function statusOf(card: SummaryCard, total: string, context: LineContext): CellContent {
  const { places, texts } = context;
  const on = (place: CardPlace): string => cellOnSheet(card.sheetName, place);
  const { status: said, veto } = card.results;
  const changed = changedText(card, texts);
  const more = `${kindText(card, context)}${specialText(card, context)}`;
  const guarded = (content: string): CellContent =>
    formula(guardedBySettings(`=${content}${more}`, places, texts.settings.checkSettings));
  // Where the settings are to be checked, the card says so.
  if (said) return `${changed}${more}` === '' ? formula(`=${on(said)}`) : guarded(`${on(said)}${changed}`);
  const areas = entryAreas(card.scoreInputs, card.scores?.systems ?? null);
  const entered = areas.map((area) => areaOnSheet(card.sheetName, area));
  const cells = { total, veto: veto ? on(veto) : null, entered };
  return guarded(statusFormula(cells, texts.summary, overriddenText(card, total, places, texts), changed));
}

/** A condition, without "=". */
function startsWith(cell: string, text: string): string {
  return `LEFT(${cell},${text.length})=${quoted(text)}`;
}

/** What the status adds of all that is not as it was confirmed: how much. */
function changedText({ confirmed, sheetName }: SummaryCard, { summary }: SheetTexts): string {
  if (!confirmed) return '';
  const [before, behind] = summary.changes.map(quoted);
  const counts = confirmed.columns.flatMap(({ area, values }) => {
    const cells = areaOnSheet(sheetName, area);
    const of = (constants: readonly string[]): string => `{${constants.join(';')}}`;
    const whole = values.map((value) => (typeof value === 'number' ? String(value) : quoted(String(value))));
    if (!values.some(isLong)) return [`SUMPRODUCT(--(${cells}<>${of(whole)}))`];
    const rows = (wanted: boolean): string => of(values.map((value) => (isLong(value) === wanted ? '1' : '0')));
    const short = of(values.map((value, index) => (isLong(value) ? '""' : (whole[index] ?? ''))));
    const long = values.filter(isLong);
    const [first, last] = [uncut(long, (_text, units) => units), uncut(long, (text, units) => text.length - units)];
    const ends = (text: string): string => `${text.length}${text.slice(0, first)}${text.slice(text.length - last)}`;
    const told = of(values.map((value) => quoted(isLong(value) ? ends(value) : '')));
    const shown = `LEN(${cells})&LEFT(${cells},${first})&RIGHT(${cells},${last})`;
    return [`SUMPRODUCT(${rows(false)}*(${cells}<>${short}))`, `SUMPRODUCT(${rows(true)}*(${shown}<>${told}))`];
  });
  const count = [...counts, String(confirmed.others)].join('+');
  return `&IF(${count}=0,"",${before}&(${count})&${behind})`;
}

function isLong(value: CellValue): value is string {
  return typeof value === 'string' && value.length > LONG;
}

/**
 * Units of a text of which only length and ends are compared: one constant has 255 at most, and the formula, which names those of all
 * lines twice, 8,192.
 */
const LONG = 100;
/** Units of an end. */
const COMPARED = 20;

/** Units of an end that cuts none of the texts between the halves of a surrogate pair; 0 where every one does. */
function uncut(texts: readonly string[], cutAt: (text: string, units: number) => number): number {
  const isCut = (text: string, at: number): boolean =>
    /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1, at + 1));
  const sizes = Array.from({ length: COMPARED }, (_, index) => COMPARED - index);
  return sizes.find((units) => !texts.some((text) => isCut(text, cutAt(text, units)))) ?? 0;
}

/** A card's scores as formulas of other sheets name them. */
export function scoreAreas(
  { weights, systems, managers }: NonNullable<SummaryCard['scores']>,
  sheetName: string,
): OverrideAreas {
  const at = (area: Area): string => areaOnSheet(sheetName, area);
  return { weights: at(weights), systems: at(systems), managers: at(managers) };
}

/**
 * What the status adds of scores a manager has put over the system's: how many, and the total without them. As the card says it,
 * where it does: counting them again takes half of a line.
 */
function overriddenText(card: SummaryCard, total: string, places: SettingsPlaces, texts: SheetTexts): string {
  const said = card.results.override;
  if (said !== undefined) {
    return overrideRemark(cellOnSheet(card.sheetName, said), texts.summary);
  }
  if (!card.scores) return '';
  const areas = scoreAreas(card.scores, card.sheetName);
  const count = overrideCount(areas, NOT_ASKED);
  const decimals = addedReference(places, 'totalDecimals') ?? String(DEFAULT_CHAIN.totalDecimals);
  const [before, behind, without] = texts.summary.overrides;
  const known = systemTotalFormula(areas, { total, decimals });
  // A format names the count once, and its blank sections show nothing of none: a line of the summary is said for each card.
  return `&TEXT(${count},${quoted(`"${before}"0"${behind}${without}`)}&${known}&${quoted('";;')})`;
}
