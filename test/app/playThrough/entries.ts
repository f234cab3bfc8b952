import type { Chance } from '../../support/chance';
import { FIRST_LINE, firstCountRow, sumRow, type Entry, type PaperCard } from './paperCard';
import type { PaperIndicator, PaperLine, PaperRule } from './pencil';

/** How somebody did: `low` fails three months in a row, the others as chance has it. */
export type Form = 'low' | 'usual';

/** Everything that will be typed into a card in the course of its month, in the order it is typed. */
export function planEntries(card: PaperCard, form: Form, chance: Chance): Entry[] {
  const entries = card.indicators.flatMap((indicator, index) =>
    lineEntries(indicator, index, form, chance, card.person.name === ''),
  );
  const first = firstCountRow(card);
  for (let item = 0; item < card.items; item += 1) {
    if (chance.in(0.4)) {
      const value = chance.whole(0, 4);
      entries.push({
        cell: `I${first + item}`,
        value,
        locked: false,
        note: ({ counts }) => void (counts[item] = value),
      });
      const event = '见当月记录';
      entries.push({
        cell: `M${first + item}`,
        value: event,
        locked: false,
        note: ({ events }) => void (events[item] = event),
      });
    }
  }
  const row = sumRow(card);
  if (chance.in(0.2)) entries.push(words(`E${row + 8}`, '完成较好，注意按时提报数据。\n=下月继续', false));
  if (chance.in(0.15)) entries.push(words(`E${row + 15}`, '-面谈于月末进行', false));
  if (chance.in(0.1)) entries.push(words(`A${row + 19}`, `被考核人签字：${card.person.name}  日期：2026-11-28`, true));
  return chance.shuffled(entries);
}

function words(cell: string, text: string, locked: boolean): Entry {
  return { cell, value: text, locked, note: (card) => void card.words.set(cell, text) };
}

/** @param vacant targets of places nobody has are changed more often: they are nobody's next month */
function lineEntries(indicator: PaperIndicator, index: number, form: Form, chance: Chance, vacant: boolean): Entry[] {
  const { rule } = indicator;
  const row = FIRST_LINE + index;
  const entry = (column: string, field: keyof PaperLine, value: number | string, locked = false): Entry => ({
    cell: `${column}${row}`,
    value,
    locked,
    note: ({ lines }) => void (lines[index] = { ...lines[index], [field]: value }),
  });
  const remark = chance.in(0.1) ? [entry('O', 'note', chance.of(['数据来自后台', '+1 次表扬', '2026-11']))] : [];
  if (rule.kind === 'judgement') {
    const best = rule.scale === 'levels' ? 5 : 100;
    const rating = (): number =>
      form === 'low' ? chance.whole(1, Math.ceil(best / 3)) : chance.whole(Math.ceil(best / 2), best);
    const absent = chance.next();
    const self = absent < 0.3 ? [] : [entry('K', 'self', rating())];
    return [...self, entry('L', 'manager', rating()), ...remark];
  }
  const open = indicator.target === null && needsTarget(rule);
  const changed = indicator.target !== null && indicator.target > 0 && chance.in(vacant ? 0.5 : 0.05);
  const target = open
    ? usualTarget(indicator)
    : changed
      ? Number((indicator.target * 0.9).toFixed(4))
      : indicator.target;
  const isVeto = rule.kind === 'veto';
  const overruled = form === 'low' || isVeto || chance.in(0.08);
  const word = isVeto ? '属实' : form === 'low' ? chance.whole(10, 45) : chance.whole(50, 100);
  const reason = overruled ? [entry('O', 'note', '复核了原始记录')] : remark;
  return [
    ...(open || changed ? [entry('F', 'target', target ?? 0, changed)] : []),
    entry('I', 'actual', actualOf(indicator, target, form, chance)),
    ...(overruled ? [entry('L', 'manager', word)] : []),
    ...reason,
  ];
}

/** A figure that is no number, and a rating off the scale: typed by mistake, put right later. */
export function mistakes(card: PaperCard, chance: Chance): Entry[] {
  return card.todo.flatMap((entry) => {
    const column = entry.cell[0];
    if (!['I', 'L'].includes(column ?? '') || Number(entry.cell.slice(1)) >= firstCountRow(card) || !chance.in(0.02)) {
      return [];
    }
    const value = column === 'I' ? '未统计' : 999;
    const index = Number(entry.cell.slice(1)) - FIRST_LINE;
    const field = column === 'I' ? 'actual' : 'manager';
    return [
      { ...entry, value, note: ({ lines }: PaperCard) => void (lines[index] = { ...lines[index], [field]: value }) },
    ];
  });
}

/** Is the cell one of the actuals and ratings? */
export function scores(card: PaperCard, cell: string): boolean {
  return /^[IKL]\d/.test(cell) && Number(cell.slice(1)) < FIRST_LINE + card.indicators.length;
}

function needsTarget(rule: PaperRule): boolean {
  if (rule.kind === 'bands') return rule.on === 'attainment';
  return rule.kind !== 'veto' && rule.kind !== 'judgement';
}

function usualTarget({ unit }: PaperIndicator): number {
  return unit === 'percent' ? 0.2 : unit === 'yuan' ? 2.5 : 12;
}

function actualOf({ rule, unit }: PaperIndicator, target: number | null, form: Form, chance: Chance): number {
  // What is counted is whole, also beside a target that somebody typed with a fraction.
  if (rule.kind === 'occurrence') return Math.round(target ?? 0) + (form === 'low' ? 3 : chance.of([0, 0, 0, 1, 2]));
  if (rule.kind === 'veto') return Math.round(target ?? 0) + (chance.in(0.08) ? 1 : 0);
  if (rule.kind === 'bands') {
    const edges = rule.bands.flatMap(({ from }) => from ?? []);
    const scale = rule.on === 'attainment' ? (target ?? 1) : 1;
    if (chance.in(0.25)) return Number((chance.of(edges) * scale).toFixed(6));
    const [least, most] = [Math.min(...edges), Math.max(...edges)];
    return limited(chance.between(least * 0.8, most * (form === 'low' ? 0.9 : 1.15), 4) * scale, unit);
  }
  const aim = target ?? 1;
  if (aim === 0) return chance.of([0, 0, 0.5, 1.25]);
  if (form === 'usual' && chance.in(0.15)) return aim;
  const better = 'direction' in rule && rule.direction === 'lower' ? 0.85 : 1.05;
  const worse = 'direction' in rule && rule.direction === 'lower' ? 1.25 : 0.85;
  return limited(
    aim * (form === 'low' ? worse : chance.between(Math.min(better, worse), Math.max(better, worse), 3)),
    unit,
  );
}

function limited(value: number, unit: string): number {
  const most = unit === 'percent' ? 10 : unit === 'score5' ? 5 : 1e9;
  return Math.min(most, Number(value.toFixed(6)));
}
