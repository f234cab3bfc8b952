import { comparableKey } from '../../../base/plainText';
import type { ScoringRule } from '../../../scoring/scoringRule';
import type { IndicatorFacts, RoleIndicator } from '../../types';
import type { ReadContext } from './readContext';
import { readRule, type ReadIndicators } from './readIndicators';
import type { ReadTable, TableRow } from '../table/readTable';
import { References } from '../table/references';
import { rowsByRole } from '../table/roleRows';
import { sameData } from '../sameData';
import { numberOf, readTarget, weightPoints } from '../table/values';

/** Indicators with weights by role id. Target and rule are the library's where the row leaves them blank. */
export function readKpis(
  table: ReadTable,
  roles: References,
  library: ReadIndicators,
  context: ReadContext,
): ReadonlyMap<string, readonly RoleIndicator[]> {
  const { base, earlier, problems, cells } = context;
  const indicators = new References(library.entries, [...earlier.indicators, ...base.facts.indicators]);
  const facts = new Map(library.facts.map((indicator) => [indicator.id, indicator]));
  const kpis = new Map<string, readonly RoleIndicator[]>();
  for (const [id, rows] of rowsByRole(table, roles, problems)) {
    const before = problems.errors.length;
    const weights = weightPoints(rows.map((row) => readWeight(row, context)));
    const read = rows.flatMap((row, index): RoleIndicator[] => {
      const indicator = indicatorOf(row, indicators, context);
      const weight = weights[index] ?? null;
      if (indicator === null || weight === null) return [];
      const known = facts.get(indicator);
      return [{ indicator, weight, ...(known === undefined ? {} : readOwn(row, known, context)) }];
    });
    if (problems.errors.length > before) cells.damage('role', id);
    rows.forEach((row, index) => placeKpi(id, index, row, context));
    kpis.set(id, read);
  }
  return kpis;
}

function readWeight(row: TableRow, { problems }: ReadContext): number | null {
  const text = row.text('weight');
  const weight = numberOf(row.value('weight'));
  if (text === '') problems.error('weightMissing', row.place('weight'));
  else if (weight === null) problems.error('numberUnreadable', row.place('weight'), { text });
  return weight;
}

function indicatorOf(row: TableRow, indicators: References, { problems }: ReadContext): string | null {
  const text = row.text('indicator');
  if (text === '') {
    problems.error('indicatorMissing', row.place('indicator'));
    return null;
  }
  const found = indicators.find(text);
  if (found.kind === 'known') return found.id;
  problems.error('indicatorUnknown', row.place('indicator'), { indicator: text });
  return null;
}

/** The role's own target and rule. What equals the library's is not the role's own. */
function readOwn(row: TableRow, library: IndicatorFacts, context: ReadContext): Partial<RoleIndicator> {
  const { unit, direction } = library;
  const none = context.allTexts.some(({ noTarget }) => comparableKey(noTarget) === comparableKey(row.text('target')));
  const typed = none ? null : readTarget(row, 'target', unit, context.problems);
  const target = typed === undefined ? library.target : typed;
  const rule: ScoringRule | null = readRule(row, { context, unit, direction, target });
  return {
    ...(target === library.target ? {} : { target }),
    ...(rule === null || sameData(rule, library.rule) ? {} : { rule }),
  };
}

function placeKpi(id: string, index: number, row: TableRow, { cells }: ReadContext): void {
  const path = `indicators[${index}]`;
  if (index === 0) cells.set('role', id, 'indicators', row.place('weight'));
  cells.set('role', id, path, row.place('indicator'));
  for (const column of ['indicator', 'weight', 'target', 'rule'] as const) {
    cells.set('role', id, `${path}.${column}`, row.place(column));
  }
}
