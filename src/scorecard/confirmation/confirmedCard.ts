import { cleanText } from '../../base/plainText';
import type { CellValue } from '../../base/grid';
import { isNumberInput } from '../../scoring/cellInput';
import type { Unit } from '../../scoring/scoringRule';
import { typedFigure } from '../../scoring/sentences/units';
import { ruleTexts, type Rules } from '../settings/rules';

/** An indicator as a card shows it: what both sides agree on at the start of a period. */
export interface AgreedLine {
  /** Id in the indicator library. */
  readonly id: string;
  readonly name: string;
  readonly weight: CellValue;
  readonly target: CellValue;
  /** The sentence that says how it is scored; null on cards that do not note where it stands. */
  readonly rule: string | null;
  readonly unit: Unit | null;
}

/** What is agreed on a card, and the rules it is scored by. */
export interface Agreement {
  readonly lines: readonly AgreedLine[];
  readonly rules: Rules;
  /** Rows were moved by hand: nothing tells which line is which. */
  readonly moved: boolean;
}

/** What changed: an indicator itself, one of its parts, a setting, or the rows of the card. */
export const CHANGED_FIELDS = ['indicator', 'target', 'weight', 'rule', 'setting', 'rows'] as const;

export type ChangedField = (typeof CHANGED_FIELDS)[number];

/** Something that is not what was confirmed. Texts are the same in every language, as far as the card's are. */
export interface AgreementChange {
  readonly field: ChangedField;
  /** Id of the indicator, or key of the setting; "" for the rows. */
  readonly id: string;
  /** Name of the indicator; "" for a setting and the rows. */
  readonly indicator: string;
  /** "" where there was nothing. */
  readonly before: string;
  /** "" where there is nothing any more. */
  readonly after: string;
}

export interface ExplainedChange extends AgreementChange {
  /** The day the reason was written down, "2026-11-15". */
  readonly on: string;
  readonly reason: string;
}

/** A card's agreement as it was confirmed, and what was explained since. */
export interface ConfirmedCard {
  /** "2026-11-03" */
  readonly on: string;
  readonly lines: readonly AgreedLine[];
  readonly rules: Rules;
  /** In the order in which they were explained. */
  readonly changes: readonly ExplainedChange[];
}

/** Changes alike on several cards are explained at once. */
export function changeKey({ field, id, before, after }: AgreementChange): string {
  return JSON.stringify([field, id, before, after]);
}

/** What differs now from what was confirmed, or from what the latest reason was given for. */
export function openChanges(confirmed: ConfirmedCard, now: Agreement): readonly AgreementChange[] {
  if (now.moved) {
    const isTold = confirmed.changes.some(({ field }) => field === 'rows');
    return isTold ? [] : [{ field: 'rows', id: '', indicator: '', before: '', after: '' }];
  }
  const before = textsOf(confirmed);
  const after = textsOf(now);
  for (const { field, id, after: text } of confirmed.changes) before.set(partKey(field, id), text);
  const names = new Map([...confirmed.lines, ...now.lines].map(({ id, name }) => [id, name]));
  const gone = new Set(confirmed.lines.map(({ id }) => id).filter((id) => !now.lines.some((line) => line.id === id)));
  const unknown = new Set([...confirmed.lines, ...now.lines].flatMap(({ id, rule }) => (rule === null ? [id] : [])));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key): AgreementChange[] => {
    const [field, id] = JSON.parse(key) as [ChangedField, string];
    const [old, present] = [before.get(key) ?? '', after.get(key) ?? ''];
    const isPart = field !== 'indicator' && field !== 'setting' && field !== 'rows';
    if (old === present || (isPart && gone.has(id)) || (field === 'rule' && unknown.has(id))) return [];
    return [{ field, id, indicator: names.get(id) ?? '', before: old, after: present }];
  });
}

/** Field and id → its text. */
function textsOf({ lines, rules }: Pick<Agreement, 'lines' | 'rules'>): Map<string, string> {
  const texts = lines.flatMap(({ id, name, weight, target, rule, unit }): [string, string][] => [
    [partKey('indicator', id), name],
    [partKey('target', id), valueText(target, unit)],
    [partKey('weight', id), valueText(weight, 'percent')],
    [partKey('rule', id), rule ?? ''],
  ]);
  return new Map([...texts, ...ruleTexts(rules).map(([key, text]) => [partKey('setting', key), text] as const)]);
}

function partKey(field: ChangedField, id: string): string {
  return JSON.stringify([field, id]);
}

/** "95%", "1200", "–"; numbers with as many decimals as they have. */
function valueText(value: CellValue, unit: Unit | null): string {
  if (!isNumberInput(value)) return cleanText(value);
  return typedFigure(value, unit);
}
