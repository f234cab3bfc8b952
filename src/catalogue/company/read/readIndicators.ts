import { byLanguage } from '../../../base/language';
import { parseRuleText } from '../../../scoring/ruleText/parseRuleText';
import type { Direction, ScoringRule, Unit } from '../../../scoring/scoringRule';
import { canFollow } from '../../teamFigure';
import type { IndicatorFacts, IndicatorTexts } from '../../types';
import { ofColumns } from '../sheets/chineseColumn';
import type { ByLanguage } from '../splitLanguages';
import { identify, type IdentifiedRow, type GivenId } from '../table/entryIds';
import type { ReadContext } from './readContext';
import type { ReadTable, TableRow } from '../table/readTable';
import { sameData } from '../sameData';
import { readBilingual, readChoice, readTarget } from '../table/values';

export interface ReadIndicators {
  readonly given: readonly GivenId[];
  readonly facts: readonly IndicatorFacts[];
  readonly texts: Readonly<Record<string, ByLanguage<IndicatorTexts>>>;
  /** Ids and names of all rows, also of those that could not be read. */
  readonly entries: readonly IdentifiedRow[];
}

/** The indicator library. */
export function readIndicators(table: ReadTable, context: ReadContext): ReadIndicators {
  const { base, taken, problems, cells } = context;
  const { entries, given } = identify('indicators', table, base.facts.indicators, taken, problems);
  const facts: IndicatorFacts[] = [];
  const texts: Record<string, ByLanguage<IndicatorTexts>> = {};
  for (const entry of entries) {
    placeIndicator(entry, context);
    const read = readIndicator(entry, context);
    if (read === null) cells.damage('indicator', entry.id);
    else facts.push(read);
    texts[entry.id] = readTexts(entry.row);
  }
  return { given, facts, texts, entries };
}

function readIndicator({ id, name, row }: IdentifiedRow, context: ReadContext): IndicatorFacts | null {
  const { base, problems } = context;
  const former = base.facts.indicators.find((indicator) => indicator.id === id);
  const dimension = readChoice(row, 'dimension', 'dimensions', context);
  const unit = readChoice(row, 'unit', 'units', context);
  const direction = readChoice(row, 'direction', 'directions', context);
  const cadence = readChoice(row, 'cadence', 'cadences', context, former?.cadence ?? 'month');
  if (dimension === null || unit === null || direction === null || cadence === null) return null;
  const before = problems.errors.length;
  const target = readTarget(row, 'target', unit, problems) ?? null;
  if (row.text('rule') === '') problems.error('ruleEmpty', row.place('rule'));
  const rule = readRule(row, { context, unit, direction, target });
  if (rule === null || problems.errors.length > before) return null;
  const sameFigures = former !== undefined && former.target === target && sameData(former.rule, rule);
  return {
    id,
    name,
    dimension,
    unit,
    direction,
    cadence,
    target,
    rule,
    ...teamOf(former, { unit, direction, rule }),
    origin: former?.origin ?? 'sourced',
    // What the company set itself is no suggestion of the catalogue any more.
    targetOrigin: sameFigures ? former.targetOrigin : 'sourced',
  };
}

/** What the company made of the indicator may be none of the team's any more. */
function teamOf(
  former: IndicatorFacts | undefined,
  now: Pick<IndicatorFacts, 'unit' | 'direction' | 'rule'>,
): Pick<IndicatorFacts, 'team'> {
  const team = former?.team;
  return team !== undefined && canFollow(now, team) ? { team } : {};
}

interface RuleFor {
  readonly context: ReadContext;
  readonly unit: Unit;
  readonly direction: Direction;
  readonly target: number | null;
}

/** The rule of a cell; null for a blank one, and after a report. */
export function readRule(row: TableRow, { context, unit, direction, target }: RuleFor): ScoringRule | null {
  const text = row.text('rule');
  if (text === '') return null;
  const rule = parseRuleText(text, { unit, direction, target });
  if (rule.ok) return rule.value;
  for (const problem of rule.error) context.problems.add({ ...problem, severity: 'error', ...row.place('rule') });
  return null;
}

function readTexts(row: TableRow): ByLanguage<IndicatorTexts> {
  const blank = ofColumns('', '');
  const definition = readBilingual(row, 'definitionZh', 'definitionEn') ?? blank;
  const formula = readBilingual(row, 'formulaZh', 'formulaEn') ?? blank;
  const dataSource = readBilingual(row, 'dataSourceZh', 'dataSourceEn') ?? blank;
  return byLanguage((language) => ({
    definition: definition[language],
    formula: formula[language],
    dataSource: dataSource[language],
  }));
}

function placeIndicator({ id, row }: IdentifiedRow, { cells }: ReadContext): void {
  cells.set('indicator', id, '', row.place('id'));
  cells.set('indicator', id, 'name.zh-CN', row.place('nameZh'));
  cells.set('indicator', id, 'name.en-US', row.place('nameEn'));
  cells.set('indicator', id, 'target', row.place('target'));
  cells.set('indicator', id, 'rule', row.place('rule'));
  for (const [path, zh, en] of [
    ['definition', 'definitionZh', 'definitionEn'],
    ['formula', 'formulaZh', 'formulaEn'],
    ['dataSource', 'dataSourceZh', 'dataSourceEn'],
  ] as const) {
    cells.set('indicator', id, path, row.place(zh), 'zh-CN');
    cells.set('indicator', id, path, row.place(en), 'en-US');
  }
}
