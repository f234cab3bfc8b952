import type { TeamFigure } from '../../catalogue/types';
import type { CardIdentity } from '../people/identity';
import { targetValidation, type InputBounds } from '../../scoring/inputBounds';
import type { Unit } from '../../scoring/scoringRule';
import type { Finding, NoParams } from '../../base/finding';
import type { CellValue } from '../../base/grid';
import type { ActualEntry, ActualsTable, Figure } from './readActuals';
import {
  isUnclearPercent,
  readEntered,
  refusedBy,
  type EnteredProblem,
  type EnteredValue,
} from '../targets/enteredValue';
import { headerKey } from './actualsWords';
import type { CardLine, TargetRewrite } from '../sheet/cellEdits';
import { absoluteUnit, unitOfWord } from '../targets/absolute';
import { needsSentence, rewriteOf, turnsUnit, type SetTarget } from '../targets/setTarget';
import { findCard, personOf, type PersonProblemParams } from './findCard';

/** A card as far as its actual values, or its targets, go. */
export interface ActualCard extends CardIdentity {
  readonly sheetName: string;
  readonly indicators: readonly ActualIndicator[];
}

export interface ActualIndicator {
  readonly id: string;
  /** As the card shows it. */
  readonly name: string;
  /** 0-based cell of the card for the figure. */
  readonly row: number;
  readonly column: number;
  /** See CardEdit. */
  readonly line?: CardLine;
  /** Of the figures on the card. */
  readonly unit: Unit;
  /** The unit in HR's words, where the card has an absolute target (件); absent: it has none. */
  readonly word?: string;
  /** What the cell accepts; null: it takes none, as people rate the indicator or its rule asks for no target. */
  readonly rule: InputBounds | null;
  /** A target the rule divides by: it must be more than 0. */
  readonly isPositive: boolean;
  /** Where the figure is a target that the catalogue set; absent: it is not. */
  readonly set?: SetTarget;
  readonly target: CellValue;
  readonly current: CellValue;
}

/** One value that would be entered. */
export interface ActualChange {
  readonly number: string;
  readonly sheetName: string;
  readonly name: string;
  readonly indicatorId: string;
  readonly indicator: string;
  readonly unit: Unit;
  /** The unit in HR's words, where it is absolute. */
  readonly word?: string;
  readonly row: number;
  readonly column: number;
  /** See CardEdit. */
  readonly line?: CardLine;
  readonly before: CellValue;
  readonly after: number;
  /** Cell of the table the value comes from. */
  readonly from: string;
  /** The sheet of that cell, where the values come from several. */
  readonly fromSheet?: string;
  /** The card holds another value: it is kept unless the person chooses otherwise. */
  readonly conflict: boolean;
  /** What else the card says of it; see CardEdit. */
  readonly rewrite?: TargetRewrite;
  /** Several lines of an export made the value. Absent: one did. */
  readonly combined?: CombinedLines;
  /** The value follows from the cards of direct reports. Absent: it comes from a table. */
  readonly team?: TeamBasis;
}

/** What a manager's figure is made of. */
export interface TeamBasis {
  readonly by: TeamFigure;
  /** Sheets of the cards that are in it. */
  readonly counted: readonly string[];
  /** Direct reports that belong in it and have no figure yet. */
  readonly missing: readonly TeamMissing[];
  /** Cards of several periods within that of the figure are in it. Absent: a card for each person. */
  readonly ofCards?: true;
}

export interface TeamMissing {
  /** Of cards of a shorter period with that: "吴晓晓 2026-07"; the period alone where nobody has one. */
  readonly name: string;
  readonly sheetName: string;
  /**
   * `rows`: somebody moved them, or the card is too old. `amount`: the card has a rate where others have an amount. `gone`: its sheet is not
   * in the workbook. `elsewhere`: the person was in another department then.
   */
  readonly why: 'rows' | 'figures' | 'amount' | 'gone' | 'elsewhere';
}

/** How many lines made a value, and how. */
export interface CombinedLines {
  readonly lines: number;
  readonly by: 'sum' | 'average' | 'last' | 'count' | 'rate';
  /** Header of the column that an average is weighted by. Absent: each line counts alike. */
  readonly weight?: string;
}

/** Why a figure is not entered. `person` is what the line says, `content` what the cell of the table shows. */
export interface ActualProblemParams
  extends PersonProblemParams, Record<EnteredProblem, { person: string; content: string }> {
  /** The person's card has no such indicator. */
  notOnCard: { person: string; indicator: string };
  /** The indicator is rated by people. */
  judged: { person: string; indicator: string };
  /** The rule of the indicator asks for no target, or people rate it. */
  notLeft: { person: string; indicator: string };
  /** The card names the target in a rule that somebody has worded anew. */
  reworded: { person: string; indicator: string };
  /** An absolute target of an indicator that is no rate of attainment. */
  notAbsolute: { person: string; indicator: string; content: string };
  /** What stands beside an absolute target is no unit of amounts, or nothing does. */
  badUnit: { person: string; indicator: string; content: string };
  /** The card's actual stands in the unit that the target would leave. */
  actualEntered: { person: string; indicator: string };
  /** The rule divides by the target: it must be more than 0. */
  notPositive: { person: string; indicator: string; content: string };
  /** 95 or 0.95? Write a percent sign. */
  percentUnclear: { person: string; indicator: string; content: string };
  notWhole: { person: string; indicator: string; content: string };
  outOfRange: { person: string; indicator: string; content: string };
  /** Two lines give different values. */
  duplicate: { person: string; indicator: string };
  /** "1:35" may be minutes and seconds, or hours and minutes. */
  durationUnclear: { person: string; indicator: string; content: string };
  /** A duration where money is asked for, a percentage where a count is. */
  otherUnit: { person: string; indicator: string; content: string };
  /** Nobody with a card reports to the manager. */
  noReports: { person: string; indicator: string };
  /** The same, where cards of periods within the manager's would count as well. */
  noReportsWithin: { person: string; indicator: string };
  /** None of those who report to the manager has the indicator, or one that is scored by rules. */
  nobodyHasIt: { person: string; indicator: string };
  /** None of `count` has figures yet. */
  nobodyScored: { person: string; indicator: string; count: number };
  /** The same, on cards of periods within the manager's, which may be closed. */
  nobodyScoredWithin: { person: string; indicator: string; count: number };
  /** None of `count` has an absolute target: rates alone do not say what they make together. */
  noAmounts: { person: string; indicator: string; count: number };
  /** Amounts in different units. */
  unitsDiffer: { person: string; indicator: string; units: readonly string[] };
  /** The targets of the people do not make the manager's, so neither do their amounts. */
  targetsDiffer: { person: string; indicator: string; sum: number; target: number };
  /** A line of a weighted average has no figure to weigh it by. */
  weightUnclear: { person: string; indicator: string; weight: string; content: string };
  /** All lines of a weighted average weigh nothing. */
  weightZero: { person: string; indicator: string; weight: string };
  /** The line's day can't be told, so nobody knows whether it belongs to the period. */
  dayUnclear: { content: string };
  /** A row of a register says no day. */
  noDay: NoParams;
  /** A cell of a register that the count goes by says nothing that can be read; `column` is its header. */
  cellUnclear: { person: string; column: string; content: string };
  /** Nothing was found right or wrong of nothing, or more than was looked at. */
  moreThanChecked: { person: string; content: string };
}

/** A figure that is not entered, with its cell in the table and why. */
export type ActualProblem = Finding<ActualProblemParams> & {
  readonly cell: string;
  /** Where the cell is not one of the table's. */
  readonly sheet?: string;
};

export interface ActualsPreview {
  readonly changes: readonly ActualChange[];
  /** Values the cards hold already. */
  readonly same: number;
  /** Cells without a figure. */
  readonly blank: number;
  readonly problems: readonly ActualProblem[];
  readonly unknownHeaders: ActualsTable['unknownHeaders'];
}

/** Holds a table of actual values, or of targets, against the cards. Whatever is not beyond doubt is a problem with its cell. */
export function previewActuals(table: ActualsTable, cards: readonly ActualCard[], period: string): ActualsPreview {
  const problems: ActualProblem[] = [];
  const found = new Map<string, Candidate[]>();
  let blank = 0;
  for (const line of table.entries) {
    const entry = meantEntry(line);
    const entered = readEntered(entry.content, entry.format);
    if (entered.kind === 'blank') {
      blank += 1;
      continue;
    }
    const place = placeOf(entry, entered, cards, { period, figure: table.figure });
    if ('problem' in place) problems.push(place.problem);
    else {
      const key = `${place.card.number} ${place.indicator.id}`;
      found.set(key, [...(found.get(key) ?? []), place]);
    }
  }
  const candidates = withoutUnclear(withoutDuplicates(found, problems), problems);
  const changes: ActualChange[] = [];
  let same = 0;
  for (const { card, indicator, value, word, entry } of candidates) {
    const isSame = indicator.current === value && !(indicator.set && turnsUnit(indicator.set, word));
    if (isSame) same += 1;
    else changes.push(changeOf(card, indicator, value, entry.cell, word));
  }
  return { changes, same, blank, problems, unknownHeaders: table.unknownHeaders };
}

interface Candidate {
  readonly card: ActualCard;
  readonly indicator: ActualIndicator;
  readonly value: number;
  /** Unit of an absolute figure; '' for any other. */
  readonly word: string;
  readonly entered: EnteredValue;
  readonly entry: ActualEntry;
}

function placeOf(
  entry: ActualEntry,
  entered: Exclude<EnteredValue, { kind: 'blank' }>,
  cards: readonly ActualCard[],
  { period, figure }: { readonly period: string; readonly figure: Figure },
): Candidate | { readonly problem: ActualProblem } {
  const problem = (found: Finding<ActualProblemParams>) => ({ problem: { ...found, cell: entry.cell } });
  const person = personOf(entry);
  const content = String(entry.content);
  const search = findCard(entry, cards, period);
  if (search.kind === 'problem') return problem(search.problem);
  const { card } = search;
  const indicator = card.indicators.find(({ name }) => headerKey(name) === headerKey(entry.indicator));
  if (!indicator) return problem({ code: 'notOnCard', params: { person, indicator: entry.indicator } });
  if (indicator.rule === null) {
    const code = figure === 'actual' ? 'judged' : 'notLeft';
    return problem({ code, params: { person, indicator: indicator.name } });
  }
  if (entered.kind === 'problem') return problem({ code: entered.code, params: { person, content } });
  const wanted = wantedUnit(entry, indicator);
  if (typeof wanted === 'string') {
    return problem({
      code: wanted,
      params: { person, indicator: indicator.name, content: entry.absolute?.unit ?? '' },
    });
  }
  const { word, unit, rule } = wanted;
  // A percent without its sign is asked about before anything else is said of it.
  const refused = isUnclearPercent(entered, unit) ? null : refusalOf(entered, { ...indicator, unit, rule });
  if (refused) return problem({ code: refused, params: { person, content, indicator: indicator.name } });
  const kept = keptBack(indicator, entered.value, word);
  if (kept) return problem({ code: kept, params: { person, indicator: indicator.name } });
  return { card, indicator: { ...indicator, unit }, value: entered.value, word, entered, entry };
}

interface WantedUnit {
  /** '' where the figure is not absolute. */
  readonly word: string;
  readonly unit: Unit;
  readonly rule: InputBounds | null;
}

/** The unit a figure is meant in: what the table says beside an absolute target, else a rate; of other figures the card's. */
function wantedUnit(
  { absolute }: ActualEntry,
  { set, unit, word = '', rule }: ActualIndicator,
): WantedUnit | 'notAbsolute' | 'badUnit' {
  if (set === undefined || absolute === undefined) {
    return isFilled(absolute) ? 'notAbsolute' : { word, unit, rule };
  }
  const turned = (to: string, its: Unit): WantedUnit => ({
    ...{ word: to, unit: its },
    rule: targetValidation(set.rule, its),
  });
  if (!isFilled(absolute)) return set.absolute === undefined ? { word, unit, rule } : turned('', 'percent');
  if (set.absolute === undefined) return 'notAbsolute';
  const meant = absoluteUnit(absolute.unit === '' ? word : absolute.unit);
  return meant === null ? 'badUnit' : turned(meant, unitOfWord(meant));
}

/** Where an absolute target stands beside a target, it is the one that counts. */
function meantEntry(entry: ActualEntry): ActualEntry {
  const { absolute } = entry;
  if (absolute === undefined || !isFilled(absolute)) return entry;
  const { cell, content, format } = absolute;
  return { ...entry, cell, content, format };
}

function isFilled(absolute: ActualEntry['absolute']): boolean {
  return absolute !== undefined && String(absolute.content).trim() !== '';
}

/** Why a target that would be valid is not entered on the card as it is. */
function keptBack({ set, current }: ActualIndicator, value: number, word: string): 'reworded' | 'actualEntered' | null {
  if (set === undefined || (value === current && !turnsUnit(set, word))) return null;
  if (needsSentence(set, word) && set.sentence === 'reworded') return 'reworded';
  return turnsUnit(set, word) && set.absolute?.actual !== '' ? 'actualEntered' : null;
}

function refusalOf(
  { value, percent }: Extract<EnteredValue, { kind: 'value' }>,
  { isPositive, unit, rule, word, set }: ActualIndicator,
): 'notPositive' | ReturnType<typeof refusedBy> {
  if (isPositive && value <= 0) return 'notPositive';
  // 90 % of nothing that is told.
  if (percent && unit !== 'percent' && (word !== undefined || set?.absolute !== undefined)) return 'outOfRange';
  return rule && refusedBy(value, rule);
}

/** The same value twice is one; different values for one place are both refused. */
function withoutDuplicates(found: ReadonlyMap<string, readonly Candidate[]>, problems: ActualProblem[]): Candidate[] {
  return [...found.values()].flatMap((places) => {
    const [first] = places;
    if (!first) return [];
    if (places.every(({ value, word }) => value === first.value && word === first.word)) return [first];
    for (const { entry, card, indicator } of places) {
      problems.push({ code: 'duplicate', cell: entry.cell, params: { person: card.name, indicator: indicator.name } });
    }
    return [];
  });
}

/** Where one percent of an indicator is unclear, every plain number of that indicator is: 1 may be 1 % or 100 %. */
function withoutUnclear(candidates: readonly Candidate[], problems: ActualProblem[]): Candidate[] {
  const unclear = new Set(
    candidates.flatMap(({ entered, indicator }) => (isUnclearPercent(entered, indicator.unit) ? [indicator.id] : [])),
  );
  return candidates.filter(({ indicator, entered, entry, card, value }) => {
    const plain = entered.kind === 'value' && !entered.percent && value !== 0 && indicator.unit === 'percent';
    if (!plain || !unclear.has(indicator.id)) return true;
    const params = { person: card.name, indicator: indicator.name, content: String(entry.content) };
    problems.push({ code: 'percentUnclear', cell: entry.cell, params });
    return false;
  });
}

/**
 * @param from the cell of the table the value comes from
 * @param word unit of an absolute figure; '' for any other
 */
export function changeOf(
  card: Omit<ActualCard, 'indicators'>,
  indicator: ActualIndicator,
  value: number,
  from: string,
  word = indicator.word ?? '',
): ActualChange {
  const { set } = indicator;
  const isCatalogues = indicator.current === set?.catalogue && (indicator.word ?? '') === '';
  return {
    number: card.number,
    sheetName: card.sheetName,
    name: card.name,
    indicatorId: indicator.id,
    indicator: indicator.name,
    unit: indicator.unit,
    row: indicator.row,
    column: indicator.column,
    ...(indicator.line === undefined ? {} : { line: indicator.line }),
    before: indicator.current,
    after: value,
    from,
    // Nobody has typed what is the catalogue's.
    conflict: indicator.current !== '' && !isCatalogues,
    ...(word === '' ? {} : { word }),
    ...(set === undefined ? {} : { rewrite: rewriteOf(set, indicator, { value, word }) }),
  };
}
