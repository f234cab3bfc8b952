import { roundDecimal } from '../../scoring/decimal';
import { changeOf, type ActualChange, type ActualProblem, type CombinedLines } from '../actuals/actualsImport';
import { changeKey } from '../actuals/chosenEdits';
import { refusedBy } from '../targets/enteredValue';
import type { Gathered, Lines } from './exportLines';

interface Settled {
  readonly own: Gathered;
  readonly value: number;
  readonly from: string;
}

/** One value for each card and indicator, as far as nothing speaks against it; `held`: the card says so already. */
export function settle({ gathered, problems }: Lines): {
  readonly changes: readonly ActualChange[];
  readonly held: readonly ActualChange[];
} {
  const unclear = new Set(
    [...gathered.values()].flatMap(({ column, values }) => (values.some((each) => each.unclear) ? [column] : [])),
  );
  const settled = new Map<string, Settled[]>();
  for (const own of gathered.values()) {
    if (own.isBroken || own.values.length === 0) continue;
    const combined = combine(own, unclear.has(own.column), problems);
    if (combined === null) continue;
    const key = changeKey(own.card.number, own.indicator.id);
    settled.set(key, [...(settled.get(key) ?? []), combined]);
  }
  const changes: ActualChange[] = [];
  const held: ActualChange[] = [];
  for (const [first, ...others] of settled.values()) {
    if (!first) continue;
    const { own, value, from } = first;
    if (others.some((other) => other.value !== value)) {
      for (const each of [first, ...others]) {
        const params = { person: own.card.name, indicator: own.indicator.name };
        problems.push({ code: 'duplicate', cell: each.from, params });
      }
      continue;
    }
    const change = { ...changeOf(own.card, own.indicator, value, from), ...combinedBy(own) };
    if (own.indicator.current === value) held.push(change);
    else changes.push(change);
  }
  return { changes, held };
}

function combinedBy({ values, combine: by, weight }: Gathered): { readonly combined?: CombinedLines } {
  if (values.length < 2) return {};
  return { combined: { lines: values.length, by, ...(weight === null ? {} : { weight }) } };
}

const DECIMALS = 9;

function combine(own: Gathered, isUnclear: boolean, problems: ActualProblem[]): Settled | null {
  const { values, card, indicator } = own;
  const [first] = values;
  if (!first || indicator.rule === null) return null;
  const params = { person: card.name, indicator: indicator.name };
  const doubtful = isUnclear ? values.find(({ plain }) => plain) : undefined;
  if (doubtful) {
    const content = String(doubtful.content);
    problems.push({ code: 'percentUnclear', cell: doubtful.cell, params: { ...params, content } });
    return null;
  }
  const last = values.reduce((latest, each) => ((each.order ?? 0) >= (latest.order ?? 0) ? each : latest), first);
  const sum = values.reduce((all, each) => all + each.value, 0);
  const average = averageOf(own, params, problems);
  if (average === null) return null;
  const value = { sum, average, last: last.value }[own.combine];
  const settled = { own, value: roundDecimal(value, DECIMALS), from: own.combine === 'last' ? last.cell : first.cell };
  const refused = refusedBy(settled.value, indicator.rule);
  if (refused === null) return settled;
  problems.push({ code: refused, cell: settled.from, params: { ...params, content: String(settled.value) } });
  return null;
}

/** The mean of the lines, each as much as it weighs; null after a report. One line is its own mean, whatever it weighs. */
function averageOf(
  { values, weight }: Gathered,
  named: { readonly person: string; readonly indicator: string },
  problems: ActualProblem[],
): number | null {
  if (weight === null || values.length < 2) return values.reduce((all, each) => all + each.value, 0) / values.length;
  let [sum, all] = [0, 0];
  for (const { value, weight: own, cell } of values) {
    if (own === null || own.value === null) {
      const params = { ...named, weight, content: String(own?.content ?? '') };
      problems.push({ code: 'weightUnclear', cell: own?.cell || cell, params });
      return null;
    }
    sum += value * own.value;
    all += own.value;
  }
  if (all > 0) return sum / all;
  problems.push({ code: 'weightZero', cell: values[0]?.cell ?? '', params: { ...named, weight } });
  return null;
}
