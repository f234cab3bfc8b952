import { absoluteAddress, absoluteAreaAddress } from '../../base/address';
import { groupBy } from '../../base/groupBy';
import { formula, type Formula } from '../../base/sheetDrawing';
import { quoted } from '../../scoring/formula';
import { OTHER_RATERS } from '../../scoring/raters';
import type { CheckCode, CheckTexts } from '../texts/settingsTexts';
import { postsFault } from './postRules';
import { isAddedNumber, LIMITS, type Limit, type SettingCell, type SettingsPlaces } from './settings';
import { ADDED_SETTINGS, type NeededSectionKey, type NeededSettingKey } from './settingWords';

/**
 * A line of the settings sheet that says while they are typed what is wrong with them: twin of what `readSettings`
 * refuses. Cards, summary and pay refer to it. Only functions that Excel 2016 has, nothing entered as an array.
 *
 * The line shows what its parts say: cells right of the settings whose contents nobody sees. What a sheet must have is
 * checked beside the line itself, and what it may lack on the row of each setting, so that the row takes its check along.
 */

/** Settings that hold a number, with limits of their own. */
export type NumberSetting = 'cap' | 'selfWeight' | 'managerWeight' | 'attendanceShare' | 'lapses' | 'absenceDays';

/** First column of the parts on a new sheet, 0-based; some of them stand in the one right of it. */
export const CHECK_COLUMN = 4;
export const CHECK_COLUMNS = 2;
/** Shows nothing, whatever a cell holds. */
export const UNSEEN_FORMAT = ';;;';

interface CheckPart {
  readonly row: number;
  readonly column: number;
  readonly content: Formula;
}

interface SettingsCheck {
  /** 0, which its number format shows as "fine", or a text that says what is wrong and where. */
  readonly line: Formula;
  /** Each the same for some of the settings. From top to bottom. */
  readonly parts: readonly CheckPart[];
}

/** @param row of the line; `column`: the first one of its parts */
export function settingsCheck(
  places: SettingsPlaces,
  texts: CheckTexts,
  { row, column = CHECK_COLUMN }: { readonly row: number; readonly column?: number },
): SettingsCheck {
  const part = (at: number, shift: number, found: readonly Check[]): CheckPart => ({
    row: at,
    column: column + shift,
    content: formula(`=${partFormula(found, texts)}`),
  });
  const own = [part(row, 0, neededChecks(places)), part(row, 1, gradeChecks(places))];
  const byRow = groupBy(addedChecks(places), (check) => check.row);
  const others = [...byRow].map(([at, found]) => part(at, 0, found));
  const [first, second] = own.map((each) => absoluteAddress(each.row, each.column)) as [string, string];
  const rows = others.map((each) => each.row);
  const top = Math.min(row, ...rows);
  const area = absoluteAreaAddress({ row: top, column, rowCount: Math.max(row, ...rows) - top + 1, columnCount: 1 });
  const other = `IFERROR(INDEX(${area},MATCH(${quoted(`${texts.fault}*`)},${area},0)),0)`;
  return {
    line: formula(`=IF(ISTEXT(${first}),${first},IF(ISTEXT(${second}),${second},${other}))`),
    parts: [...own, ...others].sort((one, next) => one.row - next.row || one.column - next.column),
  };
}

function partFormula(found: readonly Check[], texts: CheckTexts): string {
  const said = withOneSentence(found).reduceRight((rest, { code, when, at }) => {
    return `IF(${when},${quoted(texts.fault)}&${at}&${quoted(` ${texts.sentences[code]}`)},${rest})`;
  }, '0');
  return `IFERROR(${said},${quoted(texts.fault + texts.errorValue)})`;
}

/** Shows 0 as a word. */
export function checkFormat({ fine }: CheckTexts): string {
  return `"${fine}";"${fine}";"${fine}";@`;
}

interface Check {
  readonly code: CheckCode;
  /** A condition without "=". */
  readonly when: string;
  /** A formula without "=" that results in the cells' address: rows may be inserted above them. */
  readonly at: string;
}

/** Checks with the same sentence as one, so that the sentence stands once: a formula of Excel has 8,192 characters. */
function withOneSentence(all: readonly Check[]): Check[] {
  return [...groupBy(all, ({ code }) => code)].map(([code, alike]) => ({
    code,
    when: alike.length === 1 ? (alike[0]?.when ?? '') : `OR(${alike.map(({ when }) => when).join(',')})`,
    at: alike.slice(0, -1).reduceRight((rest, { when, at }) => `IF(${when},${at},${rest})`, alike.at(-1)?.at ?? ''),
  }));
}

/** Of what every sheet has, but for the grades. */
function neededChecks(places: SettingsPlaces): Check[] {
  const cell = (key: NeededSettingKey): string => settingCell(places, key);
  const outside = (key: NumberSetting): string => outsideCondition(cell(key), LIMITS[key]);
  const [self, manager] = [cell('selfWeight'), cell('managerWeight')];
  const pay = ['attendanceShare', 'lapses', 'absenceDays'] as const;
  return [
    { code: 'cap', when: outside('cap'), at: cellsText(cell('cap')) },
    {
      code: 'raters',
      when: `OR(${outside('selfWeight')},${outside('managerWeight')},${ratersFault(places)})`,
      at: cellsText(self, manager),
    },
    adjustmentCheck(places),
    ...pay.map((key): Check => ({ code: 'pay', when: outside(key), at: cellsText(cell(key)) })),
  ];
}

/** Of what a sheet may lack, with the row where each is checked. */
function addedChecks(places: SettingsPlaces): (Check & { readonly row: number })[] {
  return [
    ...addedNumbers(places).map(({ row, column, limit }) => {
      const at = absoluteAddress(row, column);
      return { code: 'chain' as const, when: outsideUnlessBlank(at, limit), at: cellsText(at), row };
    }),
    ...postChecks(places),
    ...shareChecks(places),
  ].sort((one, next) => one.row - next.row);
}

function gradeChecks(places: SettingsPlaces): Check[] {
  const cap = settingCell(places, 'cap');
  const lines = sectionColumns(places, 'grades');
  const [names, minimums, coefficients, shares] = [lines.column(0), lines.column(1), lines.column(2), lines.column(3)];
  const { rowCount } = places.sections.grades;
  const any = (...factors: readonly string[]): string => `SUMPRODUCT(${factors.join('*')})>0`;
  const above = lines.column(1, 0, rowCount - 1);
  const below = lines.column(1, 1, rowCount);
  const beyond = absoluteAddress(places.sections.grades.firstRow + rowCount, 1);
  const share = `${any(`(${shares}<>"")`, `(1-ISNUMBER(${shares}))`)},${any(`ISNUMBER(${shares})`, `((${shares}<0)+(${shares}>1))`)}`;
  return [
    { code: 'noGrades', when: `SUMPRODUCT(--${lines.used()})=0`, at: cellsText(names) },
    {
      code: 'gradeLines',
      when: any(`(1-${lines.used(0, rowCount - 1)})`, lines.used(1, rowCount)),
      at: cellsText(names),
    },
    { code: 'gradeNames', when: any(lines.used(), `(TRIM(${names})="")`), at: cellsText(names) },
    {
      code: 'gradeNumbers',
      when: any(lines.used(), `(ISNUMBER(${minimums})*ISNUMBER(${coefficients})=0)`),
      at: cellsText(lines.first(1), lines.last(2)),
    },
    {
      code: 'minimums',
      when: any(
        `ISNUMBER(${minimums})`,
        `((${minimums}<0)+(${minimums}>0)*(${minimums}<=1)+(${minimums}>MIN(${cap},${LIMITS.minimum.max})))`,
      ),
      at: cellsText(minimums),
    },
    {
      code: 'coefficients',
      when: any(`ISNUMBER(${coefficients})`, `((${coefficients}<0)+(${coefficients}>${LIMITS.coefficient.max}))`),
      at: cellsText(coefficients),
    },
    { code: 'gradeOrder', when: any(`ISNUMBER(${below})`, `(${above}<=${below})`), at: cellsText(minimums) },
    { code: 'gradeZero', when: `MIN(${minimums})<>0`, at: cellsText(minimums) },
    { code: 'gradeTwice', when: `${twice(lines, rowCount)}>0`, at: cellsText(names) },
    { code: 'gradeRoom', when: `ISNUMBER(${beyond})`, at: cellsText(beyond) },
    {
      code: 'shares',
      when: `OR(${share},AND(COUNT(${shares})>0,ABS(SUM(${shares})-1)>0.000001))`,
      at: cellsText(shares),
    },
  ];
}

/** Each name is held against those 1, 2 … lines below: COUNTIF would take a star in a name for any text. */
function twice(lines: SectionColumns, rowCount: number): string {
  return Array.from({ length: rowCount - 1 }, (_, index) => {
    const [one, other] = [lines.column(0, 0, rowCount - 1 - index), lines.column(0, index + 1, rowCount)];
    return `SUMPRODUCT((TRIM(${one})<>"")*(TRIM(${one})=TRIM(${other})))`;
  }).join('+');
}

function postChecks({ sections: { posts } }: SettingsPlaces): (Check & { readonly row: number })[] {
  if (posts === undefined) return [];
  const lines = columnsOf(posts);
  const when = postsFault({ words: lines.column(0), answers: [lines.column(1), lines.column(2)] });
  return [{ code: 'posts', when, at: cellsText(lines.first(0), lines.last(2)), row: posts.firstRow - 1 }];
}

function adjustmentCheck(places: SettingsPlaces): Check {
  const lines = sectionColumns(places, 'adjustments');
  const [items, points, caps] = [lines.column(0), lines.column(1), lines.column(2)];
  const whole = `(TRIM(${items})<>"")*ISNUMBER(${points})*((${caps}="")+ISNUMBER(${caps})>0)`;
  return {
    code: 'adjustments',
    when: `SUMPRODUCT(${lines.used()}*(1-${whole}))>0`,
    at: cellsText(lines.first(0), lines.last(2)),
  };
}

function shareChecks(places: SettingsPlaces): (Check & { readonly row: number })[] {
  const when = sharesFault(places);
  const [place] = sharePlaces(places);
  if (when === null || place === undefined) return [];
  return [{ code: 'blocks', when, at: cellsText(absoluteAddress(place.row, place.column)), row: place.row }];
}

/** Conditions without "=", an argument each: weights do not make 100 %, or others rate and the manager does not. */
export function ratersFault(places: SettingsPlaces): string {
  const [self, manager] = [settingCell(places, 'selfWeight'), settingCell(places, 'managerWeight')];
  const others = OTHER_RATERS.flatMap((rater) => {
    const place = places.added[`${rater}Weight`];
    // Where the row was deleted since, nobody rates.
    return place === undefined ? [] : [`+IFERROR(N(${absoluteAddress(place.row, place.column)}),0)`];
  }).join('');
  const sum = `ABS(N(${self})+N(${manager})${others}-1)>0.000001`;
  return others === '' ? sum : `${sum},AND(N(${manager})<=0,${others.slice(1)}>0)`;
}

/** Where the sheet has the shares of the total. */
export function sharePlaces({ added: { kpiShare, behaviourShare, abilityShare } }: SettingsPlaces): SettingCell[] {
  return [kpiShare, behaviourShare, abilityShare].filter((place) => place !== undefined);
}

/** A condition without "=": KPIs and blocks do not make 100 %. null: the sheet has no such settings. */
export function sharesFault(places: SettingsPlaces): string | null {
  if (sharePlaces(places).length === 0) return null;
  const { kpiShare, behaviourShare, abilityShare } = places.added;
  const cell = (place: SettingCell | undefined): string | null =>
    place === undefined ? null : absoluteAddress(place.row, place.column);
  const [kpi, behaviour, ability] = [cell(kpiShare), cell(behaviourShare), cell(abilityShare)];
  const rest = `(1${[behaviour, ability].map((each) => (each === null ? '' : `-N(${each})`)).join('')})`;
  const little = `${rest}<${LIMITS.kpiShare.min}-0.000001`;
  const off = kpi === null ? 'FALSE' : `AND(ISNUMBER(${kpi}),ABS(N(${kpi})-${rest})>0.000001)`;
  return `OR(${little},${off})`;
}

/** A number that is missing counts as outside. */
export function outsideCondition(cell: string, { min, max, isWhole = false }: Limit): string {
  const beyond = `${cell}<${min},${cell}>${max}`;
  // INT of a text is an error; the shorter form saves the room of a formula.
  return isWhole
    ? `IF(ISNUMBER(${cell}),OR(${beyond},${cell}<>INT(${cell})),TRUE)`
    : `OR(NOT(ISNUMBER(${cell})),${beyond})`;
}

/** The same for a setting whose blank cell means the default. */
export function outsideUnlessBlank(cell: string, limit: Limit): string {
  return `AND(TRIM(${cell})<>"",${outsideCondition(cell, limit)})`;
}

/** Added settings that hold a number, as far as the sheet has them, with their limits. */
export function addedNumbers({
  added,
}: SettingsPlaces): readonly { readonly row: number; readonly column: number; readonly limit: Limit }[] {
  return ADDED_SETTINGS.filter(isAddedNumber).flatMap((key) => {
    const place = added[key];
    return place === undefined ? [] : [{ ...place, limit: LIMITS[key] }];
  });
}

export interface SectionColumns {
  /** An area of lines in one column, from the line `from` up to the line before `to`. */
  readonly column: (column: number, from?: number, to?: number) => string;
  /** Whether a line holds anything, an array. */
  readonly used: (from?: number, to?: number) => string;
  readonly first: (column: number) => string;
  readonly last: (column: number) => string;
}

export function sectionColumns({ sections }: SettingsPlaces, key: NeededSectionKey): SectionColumns {
  return columnsOf(sections[key]);
}

function columnsOf({ firstRow, rowCount }: { readonly firstRow: number; readonly rowCount: number }): SectionColumns {
  const column = (at: number, from = 0, to = rowCount): string =>
    absoluteAreaAddress({ row: firstRow + from, column: at, rowCount: to - from, columnCount: 1 });
  return {
    column,
    used: (from, to) => `(${[0, 1, 2, 3].map((at) => column(at, from, to)).join('&')}<>"")`,
    first: (at) => absoluteAddress(firstRow, at),
    last: (at) => absoluteAddress(firstRow + rowCount - 1, at),
  };
}

/** "B6", "B12:B19" at any time: the columns as a text, the rows asked of the cells. */
function cellsText(first: string, second?: string): string {
  const [from = first, to = second ?? from] = first.split(':');
  const ends = to === from ? [from] : [from, to];
  const named = ends.map((end) => `${quoted(/[A-Z]+/.exec(end)?.[0] ?? '')}&ROW(${end})`);
  return named.join('&":"&');
}

export function settingCell({ values }: SettingsPlaces, key: NeededSettingKey): string {
  return absoluteAddress(values[key].row, values[key].column);
}
