import { cleanText } from '../../base/plainText';
import type { CellValue } from '../../base/grid';
import { ruleOf, type Catalogue } from '../../catalogue/catalogue';
import { isBlankInput, isNumberInput } from '../../scoring/cellInput';
import { isWritten } from '../../scoring/reason';
import { lacksTarget, targetNeed } from '../../scoring/score';
import type { ScoringRule } from '../../scoring/scoringRule';
import type { GridIndicator } from '../../scorecard/card/cardGrid';
import { cardIdentity, type CardIdentity } from '../../scorecard/people/identity';
import type { CardValues } from '../cards/cardValues';
import { namesItsIndicators } from '../cards/typedTargets';
import type { RepeatedDeduction, UnexplainedChange } from '../failure';
import type { MissingKind } from './missingKind';

/** A cell of a card that has to be filled before there is a total. */
export interface MissingEntry {
  readonly kind: MissingKind;
  /** Name of the indicator as the card shows it. */
  readonly indicator: string;
  /** 0-based. */
  readonly row: number;
  /** 0-based. */
  readonly column: number;
}

/** How far one card is. */
export interface CardProgress extends CardIdentity {
  readonly sheetName: string;
  readonly manager: string;
  /** null: there is none yet. */
  readonly total: number | null;
  /** "" while there is no total. */
  readonly grade: string;
  /** Nothing can be said where somebody moved rows, or the card is too old. */
  readonly missing: readonly MissingEntry[];
  /** Deductions that may count an event twice. Absent: none. */
  readonly repeated?: readonly RepeatedDeduction[];
}

/** What is entered in a column of its own. */
type EnteredKind = Exclude<MissingKind, 'veto' | 'reason'>;

/** What decides which ratings are asked for. */
type RaterWeights = Readonly<Record<'self' | 'manager', number>>;

/** What a card holds, and what it lacks. Pure. */
export function cardProgress(
  values: CardValues,
  catalogue: Catalogue,
  weights: RaterWeights,
  changes: readonly UnexplainedChange[] = [],
): CardProgress {
  const { record, sheetName } = values.card;
  const total = values.result('total.score');
  const isScored = isNumberInput(total);
  return {
    ...cardIdentity(record),
    sheetName,
    manager: record.manager,
    total: isScored ? total : null,
    grade: isScored ? cleanText(values.result('grade')) : '',
    missing: [
      ...(isScored || !record.grid || !namesItsIndicators(values, catalogue)
        ? []
        : missingOn(values, catalogue, weights)),
      ...changes.map((change) => changedEntry(change, values)),
    ],
  };
}

/** Where what changed stands: the target's cell, the weight's, the rule's, or the name of the indicator. */
function changedEntry({ field, id, indicator }: UnexplainedChange, { card }: CardValues): MissingEntry {
  const { indicators = [], columns = {} } = card.record.grid ?? {};
  const row = indicators.find((each) => each.id === id)?.row ?? indicators[0]?.row ?? 0;
  const column = field === 'target' || field === 'weight' || field === 'rule' ? columns[field] : columns.name;
  return { kind: 'reason', indicator, row, column: column ?? 0 };
}

function missingOn(values: CardValues, catalogue: Catalogue, weights: RaterWeights): MissingEntry[] {
  const { grid, roleId } = values.card.record;
  return (grid?.indicators ?? []).flatMap((indicator): MissingEntry[] => {
    const { id, row } = indicator;
    const known = catalogue.indicators.get(id);
    const rule = known ? ruleOf(catalogue, roleId, known) : null;
    const indicatorName = cleanText(values.field('name', row));
    const open = openVeto(values, row, rule);
    if (open !== null) return [{ kind: 'veto', indicator: indicatorName, row, column: open }];
    return needed(indicator, rule, weights).flatMap((kind): MissingEntry[] => {
      // Without a column of its own the self-assessment stands where others have their actual value.
      const field = kind === 'self' && grid?.columns.self === undefined ? 'actual' : kind;
      const column = grid?.columns[field];
      if (column === undefined || !isMissing(kind, values.field(field, row), rule)) return [];
      return [{ kind, indicator: indicatorName, row, column }];
    });
  });
}

/** Where a veto that happened is confirmed, or its reason written, whichever is missing; null where none waits for it. */
function openVeto({ card, field }: CardValues, row: number, rule: ScoringRule | null): number | null {
  const { manager, note } = card.record.grid?.columns ?? {};
  if (rule?.kind !== 'veto' || manager === undefined || field('system', row) !== 0) return null;
  if (isBlankInput(field('manager', row))) return manager;
  return note === undefined || isWritten(field('note', row)) ? null : note;
}

/** What is counted by the system needs figures, what people judge needs their points. */
function needed({ direction }: GridIndicator, rule: ScoringRule | null, weights: RaterWeights): EnteredKind[] {
  if (direction === null) return (['self', 'manager'] as const).filter((rater) => weights[rater] > 0);
  const needsTarget = rule !== null && targetNeed(rule) !== 'none';
  return needsTarget ? ['target', 'actual'] : ['actual'];
}

function isMissing(kind: EnteredKind, content: CellValue, rule: ScoringRule | null): boolean {
  if (kind !== 'target') return isBlankInput(content);
  return lacksTarget(content, rule !== null && targetNeed(rule) === 'positive');
}
