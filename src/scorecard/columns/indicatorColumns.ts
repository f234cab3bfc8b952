import type { Language } from '../../base/language';
import { formula, type CellContent, type CellStyle } from '../../base/sheetDrawing';
import type { AssessedIndicator } from '../../catalogue/catalogue';
import { isGoalId } from '../../catalogue/development';
import type { Dimension } from '../../catalogue/types';
import { isAttainment } from '../../scoring/attainment';
import { fractionOf } from '../../scoring/decimal';
import { describe } from '../../scoring/sentences/describe';
import { toFormula, type FormulaTexts } from '../../scoring/formula';
import { actualValidation, ratingValidation, targetValidation } from '../../scoring/inputBounds';
import {
  finalFormula,
  judgedFormula,
  OTHER_RATERS,
  ratingScale,
  type FinalTexts,
  type OtherRater,
  type RaterCells,
} from '../../scoring/raters';
import { weightedFormula } from '../../scoring/cardResult';
import { isSystemScored } from '../../scoring/scoringRule';
import { figureFormat } from '../../scoring/sentences/units';
import { PALETTE } from '../sheet/palette';
import { NOT_ASKED, type CardColumn, type AcceptedEntry } from './cardColumn';
import { hasDescribedLevels } from '../sheet/roleLines';
import { targetFormat } from './targetFormat';

/** A column of the indicator table, the one row of a template that repeats for each indicator. */
export interface IndicatorColumn extends CardColumn<IndicatorLine> {
  /** In characters, on the built-in template; 0: hidden there, the third page says it. All together fill an A4 page in landscape. */
  readonly width: number;
  /** Where English words need another one. */
  readonly englishWidth?: number;
  /** Without the column a card cannot compute its total. */
  readonly isNeeded?: true;
  /** Set where a card's record notes the column's place, to read and enter values later: its rank among those noted. */
  readonly noted?: number;
}

/** One indicator of a card, as its columns see it. */
export interface IndicatorLine {
  /** 1-based. */
  readonly no: number;
  readonly assessed: AssessedIndicator;
  readonly language: Language;
  readonly texts: IndicatorColumnTexts;
  /** The line's cell in a column, "I7"; "" where the template does not have the column. */
  readonly at: (column: ColumnRead) => string;
  /** Cells of the settings, for formulas; others than the person and the manager as far as the sheet has them. */
  readonly raterWeights: Readonly<Record<'self' | 'manager', string>> & Readonly<Partial<Record<OtherRater, string>>>;
  /** Whether somebody else than the person and the manager is asked, by the weight there is now. */
  readonly isAsked: (rater: OtherRater) => boolean;
  /** Cell of the settings that limits overrides; null where the settings have none. */
  readonly overrideLimit: string | null;
  /** The card describes levels on its last page. */
  readonly levelsBelow: boolean;
}

/** Columns that formulas of other columns read. */
type ColumnRead = 'target' | 'weight' | 'actual' | 'system' | 'self' | 'manager' | OtherRater | 'final' | 'note';

interface IndicatorColumnTexts {
  readonly dimensions: Readonly<Record<Dimension, string>>;
  readonly levelRule: string;
  readonly messages: FormulaTexts & FinalTexts & { readonly invalidRating: string };
  readonly input: Readonly<Record<'number' | 'count' | 'level' | 'meanLevel' | 'points' | 'confirm', string>>;
}

/** How a cell looks that asks nothing in a column for entries. */
const QUIET: CellStyle = { fill: '#FFFFFF', color: PALETTE.quiet };

/** Amounts may be longer than the column is wide. */
const ONE_LINE: CellStyle = { wrap: false, shrink: true };

/** What a column has where the rule scores the other lines: what people would type there would count for nothing. */
const RATED = {
  width: 4.5,
  align: 'center',
  entry: 'score',
  content: ({ assessed }) => (isSystemScored(assessed.rule) ? NOT_ASKED : ''),
  lineStyle: ({ assessed }) => (isSystemScored(assessed.rule) ? QUIET : null),
} as const satisfies Omit<IndicatorColumn, 'words'>;

/** A column of somebody who rates besides the person and the manager; the built-in template has it while they do. */
function raterColumn<Noted extends number>(
  rater: OtherRater,
  word: string,
  noted: Noted,
): IndicatorColumn & { readonly noted: Noted } {
  return {
    ...RATED,
    words: [word],
    noted,
    takes: (line) =>
      isSystemScored(line.assessed.rule) || !line.isAsked(rater) ? 'nothing' : ratingEntry(line, rater),
  };
}

/** In the order of the built-in template. */
const COLUMNS = {
  no: { words: ['序号'], width: 7, englishWidth: 6.5, align: 'center', content: ({ no }) => no },
  source: {
    words: ['数据来源'],
    width: 0,
    align: 'left',
    content: ({ assessed }) => assessed.indicator.dataSource,
  },
  name: {
    words: ['考核指标'],
    width: 13,
    englishWidth: 13.5,
    align: 'left',
    noted: 1,
    content: ({ assessed, language }) => assessed.indicator.name[language],
  },
  definition: {
    words: ['指标定义'],
    width: 0,
    align: 'left',
    // What it is, then how it is computed.
    content: ({ assessed: { indicator } }) => `${indicator.definition}\n${indicator.formula}`,
  },
  dimension: {
    words: ['考核维度'],
    width: 7.5,
    englishWidth: 9.5,
    align: 'center',
    content: ({ assessed, texts }) => texts.dimensions[assessed.indicator.dimension],
  },
  target: {
    words: ['目标值'],
    width: 7.5,
    align: 'center',
    isNeeded: true,
    noted: 3,
    content: ({ assessed: { rule, target } }) => target ?? (isSystemScored(rule) ? '' : NOT_ASKED),
    takes: (line) => (isLeftToCompany(line) ? targetEntry(line) : 'nothing'),
    lineFormat: ({ assessed: { indicator, target }, language }) =>
      targetFormat(figureFormat(indicator.unit, language), target),
    lineStyle: (line) => {
      const style = {
        ...(isLeftToCompany(line) ? { fill: PALETTE.input } : {}),
        ...(takesAmounts(line) ? ONE_LINE : {}),
      };
      return Object.keys(style).length === 0 ? null : style;
    },
  },
  weight: {
    words: ['权重'],
    width: 5.5,
    englishWidth: 6.5,
    align: 'center',
    format: '0%',
    isNeeded: true,
    noted: 2,
    content: ({ assessed }) => fractionOf(assessed.weight),
    lineFormat: ({ assessed: { weight } }) => (Number.isInteger(weight) ? null : '0.0%'),
  },
  rule: {
    words: ['评分标准'],
    width: 36.5,
    englishWidth: 37,
    align: 'left',
    noted: 9,
    content: ({ assessed, language, texts, levelsBelow }) => {
      const { indicator, rule, target } = assessed;
      if (levelsBelow && hasDescribedLevels(assessed)) return texts.levelRule;
      const sentence = describe(rule, { unit: indicator.unit, target, language });
      // A goal is a sentence of its own, which no name says.
      if (!isGoalId(indicator.id)) return sentence;
      return levelsBelow ? indicator.definition : `${indicator.definition}\n${sentence}`;
    },
  },
  actual: {
    words: ['实际完成'],
    width: 7.5,
    align: 'center',
    entry: 'score',
    isNeeded: true,
    noted: 4,
    content: (line) => (isSystemScored(line.assessed.rule) || isSelfRated(line) ? '' : NOT_ASKED),
    takes: (line) => (isSelfRated(line) ? ratingEntry(line) : actualEntry(line)),
    lineFormat: ({ assessed: { indicator, rule }, language }) =>
      isSystemScored(rule) ? figureFormat(indicator.unit, language) : null,
    lineStyle: (line) => {
      if (takesAmounts(line)) return ONE_LINE;
      return isSystemScored(line.assessed.rule) || isSelfRated(line) ? null : QUIET;
    },
  },
  system: {
    words: ['系统评分'],
    width: 7,
    align: 'center',
    format: '0.00',
    isNeeded: true,
    noted: 5,
    content: ({ assessed: { rule }, at, texts }) =>
      isSystemScored(rule)
        ? formula(toFormula(rule, { actual: at('actual'), target: at('target') }, texts.messages))
        : NOT_ASKED,
  },
  self: {
    ...RATED,
    words: ['自评'],
    noted: 6,
    takes: (line) => (isSystemScored(line.assessed.rule) ? 'nothing' : ratingEntry(line)),
  },
  manager: {
    words: ['上级评分'],
    width: 7,
    englishWidth: 7.5,
    align: 'center',
    entry: 'score',
    isNeeded: true,
    noted: 7,
    content: () => '',
    takes: managerEntry,
  },
  superior: raterColumn('superior', '隔级评分', 10),
  peer: raterColumn('peer', '同事评分', 11),
  report: raterColumn('report', '下级评分', 12),
  customer: raterColumn('customer', '客户评分', 13),
  final: {
    words: ['最终得分'],
    width: 7,
    align: 'center',
    format: '0.00',
    isNeeded: true,
    content: finalContent,
  },
  weighted: {
    words: ['加权得分'],
    width: 7,
    englishWidth: 7.5,
    align: 'center',
    format: '0.00',
    isNeeded: true,
    content: ({ at }) => formula(weightedFormula({ final: at('final'), weight: at('weight') })),
  },
  note: {
    words: ['备注'],
    width: 12,
    englishWidth: 7.5,
    align: 'left',
    entry: 'remark',
    noted: 8,
    content: () => '',
    takes: () => 'anything',
  },
} satisfies Readonly<Record<string, IndicatorColumn>> & Readonly<Record<ColumnRead, IndicatorColumn>>;

export type IndicatorColumnName = keyof typeof COLUMNS;

/** Columns whose place a card's record notes. */
export type NotedColumn = {
  [Name in IndicatorColumnName]: (typeof COLUMNS)[Name] extends { readonly noted: number } ? Name : never;
}[IndicatorColumnName];

export const INDICATOR_COLUMNS: Readonly<Record<IndicatorColumnName, IndicatorColumn>> = COLUMNS;

export const INDICATOR_COLUMN_NAMES = Object.keys(COLUMNS) as readonly IndicatorColumnName[];

/** Those of the built-in template while these rate besides the person and the manager. */
export function templateColumns(raters: readonly OtherRater[]): readonly IndicatorColumnName[] {
  const absent: readonly IndicatorColumnName[] = OTHER_RATERS.filter((rater) => !raters.includes(rater));
  return INDICATOR_COLUMN_NAMES.filter((name) => !absent.includes(name));
}

/** In the order in which records name them. */
export const NOTED_COLUMNS = INDICATOR_COLUMN_NAMES.filter((name) => INDICATOR_COLUMNS[name].noted !== undefined).sort(
  (a, b) => (INDICATOR_COLUMNS[a].noted ?? 0) - (INDICATOR_COLUMNS[b].noted ?? 0),
) as readonly NotedColumn[];

/** The catalogue has no target: the company types it on the card. */
function isLeftToCompany({ assessed: { rule, target } }: IndicatorLine): boolean {
  return target === null && isSystemScored(rule);
}

/** A rate whose target may be absolute, or what is shown with more behind it than a percent sign: too wide a number shows as ###. */
function takesAmounts({ assessed: { indicator, rule, target } }: IndicatorLine): boolean {
  return isSystemScored(rule) && (indicator.unit !== 'percent' || isAttainment(rule, indicator.unit, target));
}

/** A template without a column for it takes the self-assessment where others have their actual value. */
function isSelfRated({ assessed, at }: IndicatorLine): boolean {
  return !isSystemScored(assessed.rule) && at('self') === '';
}

function targetEntry({ assessed: { indicator, rule }, texts }: IndicatorLine): AcceptedEntry {
  return { ...targetValidation(rule, indicator.unit), message: texts.input.number };
}

function actualEntry({ assessed: { indicator, rule }, texts: { input } }: IndicatorLine): AcceptedEntry {
  const accepted = actualValidation(rule, indicator.unit);
  if (accepted === null) return 'nothing';
  return { ...accepted, message: accepted.type === 'whole' ? input.count : input.number };
}

function ratingEntry({ assessed: { rule }, texts: { input } }: IndicatorLine, rater?: OtherRater): AcceptedEntry {
  const messages = { levels: input.level, meanLevels: input.meanLevel, points: input.points };
  return { ...ratingValidation(rule, rater), message: messages[ratingScale(rule, rater).kind] };
}

/** Nothing lifts a veto: there the cell takes the word that confirms it. */
function managerEntry(line: IndicatorLine): AcceptedEntry {
  const { messages, input } = line.texts;
  if (line.assessed.rule.kind !== 'veto') return ratingEntry(line);
  return { type: 'list', items: [messages.confirmed], message: input.confirm };
}

function finalContent(line: IndicatorLine): CellContent {
  const { assessed, at, raterWeights, overrideLimit: limit, texts } = line;
  const { rule } = assessed;
  const { messages } = texts;
  if (isSystemScored(rule)) {
    const reason = at('note') === '' ? null : at('note');
    return formula(finalFormula(rule, { system: at('system'), manager: at('manager'), reason, limit }, messages));
  }
  const cells = {
    self: at('self') === '' ? at('actual') : at('self'),
    manager: at('manager'),
    selfWeight: raterWeights.self,
    managerWeight: raterWeights.manager,
    others: OTHER_RATERS.flatMap((rater): RaterCells[] => {
      const weight = raterWeights[rater];
      return weight === undefined || at(rater) === '' ? [] : [{ rater, entry: at(rater), weight }];
    }),
  };
  // Rows of lines that people rate are low, and have room for one line.
  return formula(judgedFormula(rule, cells, { invalidEntry: messages.invalidRating }));
}
