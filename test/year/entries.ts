import { applyCollect, planCollect } from '../../src/app/packs/collectPacks';
import { makePacks, planHandout } from '../../src/app/packs/handOut';
import { cellAddress } from '../../src/base/address';
import { allPackTexts, packTexts } from '../../src/i18n/sheets/packs/texts';
import { readPack } from '../../src/packs/collect/readPack';
import type { Desk } from '../app/builtWorkbook';
import { need } from '../app/monthWorld';
import type { Chance } from '../support/chance';
import { Fraction } from '../app/playThrough/fraction';
import { inExcel } from '../packs/packWorld';
import type { ReadCard, ReadLine } from './card';

const SEVERAL = { peer: '同事评分', report: '下级评分', customer: '客户评分' };

/** What people type into a card in the course of its period. */
export interface Entry {
  readonly cell: string;
  readonly value: number | string;
  /** Not before the second round: without it the card is not complete. */
  readonly late?: true;
}

export function entriesOf(card: ReadCard, low: boolean, chance: Chance, limit: Fraction | null = null): Entry[] {
  return [
    ...card.lines.flatMap((line) => lineEntries(card, line, { low, limit }, chance)),
    ...card.items.flatMap(({ row }): Entry[] => {
      if (!chance.in(0.3)) return [];
      const count = { cell: `${card.columns['次数']}${row}`, value: chance.whole(0, 4) };
      return [count, { cell: `${card.columns['事由']}${row}`, value: '见当月记录', late: true }];
    }),
  ];
}

function lineEntries(
  card: ReadCard,
  line: ReadLine,
  { low, limit }: { readonly low: boolean; readonly limit: Fraction | null },
  chance: Chance,
): Entry[] {
  const { rule, row } = line;
  const entry = (title: string, value: number | string): Entry => ({ cell: `${card.columns[title]}${row}`, value });
  if (rule.kind === 'points' || rule.kind === 'levels') {
    const best = rule.best.number();
    const rating = (): number =>
      low ? chance.whole(1, Math.floor(best / 3) || 1) : chance.whole(Math.ceil(best / 2), best);
    const own = chance.in(0.7) ? [entry('自评', rating())] : [];
    const above = card.raters.superior.number() > 0 && chance.in(0.6) ? [entry('隔级评分', rating())] : [];
    // Of several people the mean: a third of a level or point more or less.
    const several = (['peer', 'report', 'customer'] as const).flatMap((rater) => {
      if (card.raters[rater].number() === 0 || !chance.in(0.6)) return [];
      const mean = rating() + chance.of([-1 / 3, 0, 0.5]);
      return [entry(SEVERAL[rater], Number(Math.min(best, Math.max(1, mean)).toFixed(2)))];
    });
    return [...own, ...above, ...several, { ...entry('上级评分', rating()), late: true }];
  }
  const open = line.target === null && rule.usesTarget;
  const target = line.target?.number() ?? (/百分点/.test(line.sentence) || line.name.includes('率') ? 0.2 : 12);
  const actual = entry('实际完成', actualOf(line, target, low, chance));
  const typed = [...(open ? [entry('目标值', target)] : []), actual];
  if (rule.kind === 'veto') {
    const happened = rule.points(Fraction.of(Number(actual.value)), Fraction.of(target)).against(Fraction.of(0)) === 0;
    return happened
      ? [...typed, entry('上级评分', '属实'), { ...entry('备注', '已核实，本人操作所致'), late: true }]
      : typed;
  }
  if (low || !chance.in(0.06)) return typed;
  const note = { ...entry('备注', '已复核原始记录'), late: true } as const;
  const score = chance.whole(50, 100);
  if (limit === null) return [...typed, entry('上级评分', score), note];
  // Too far at first, then as far as the settings allow, or not at all.
  const system = rule.points(Fraction.of(Number(actual.value)), Fraction.of(target)).rounded(2);
  const allowed = system.minus(limit).atLeast(Fraction.of(0)).number();
  const mended = limit.number() === 0 ? '' : allowed;
  return [...typed, entry('上级评分', score), note, { ...entry('上级评分', mended), late: true }];
}

/** Often at an edge of the printed rule, where readers disagree first. */
function actualOf({ rule, sentence }: ReadLine, target: number, low: boolean, chance: Chance): number {
  if (rule.kind === 'veto')
    return rule.better === 'higher' ? target : chance.in(rule.wholeCard ? 0.05 : 0.15) ? target + 1 : target;
  if (rule.kind === 'occurrence') return target + (low ? 5 : chance.of([0, 0, 0, 1, 2]));
  const scale = rule.shares ? target : 1;
  const limit = (value: number): number => {
    const most = /百分点|%得|%（含）/.test(sentence) && !rule.shares ? 10 : 1e9;
    const rounded = rule.whole ? Math.round(value) : Number(value.toFixed(6));
    return Math.min(most, Math.max(0, rounded));
  };
  const edges = rule.edges.map((edge) => edge.number());
  if (!low && edges.length > 0 && chance.in(0.25)) return limit(chance.of(edges) * scale);
  if (rule.kind === 'bands') {
    const [least, most] = [Math.min(...edges), Math.max(...edges)];
    const worst = rule.better === 'higher' ? least * 0.7 : most * 1.3 + 0.001;
    return limit((low ? worst : chance.between(least * 0.95, most * 1.05, 4)) * scale);
  }
  const [from, to] = rule.better === 'higher' ? [0.9, 1.15] : [0.85, 1.1];
  const bad = rule.better === 'higher' ? 0.35 : 2.6;
  return limit((low ? bad : chance.between(from, to, 3)) * scale);
}

/** What a superior types into the pack that is handed out: sheet of the card → cell → what stands there in the end. */
export type FilledIn = ReadonlyMap<string, ReadonlyMap<string, Entry['value']>>;

/** A superior's people are rated in a pack, which comes back. Answers with what it brought; other entries no pack asks for. */
export async function fillPack(
  { services, workbook }: Desk,
  { superior, on }: { readonly superior: string; readonly on: string },
  todo: ReadonlyMap<string, readonly Entry[]>,
): Promise<FilledIn> {
  const texts = allPackTexts('zh-CN');
  const plan = need(await planHandout(services, { kind: 'manager', unassigned: 'leave' }, '-', texts));
  const own = { ...plan, groups: plan.groups.filter(({ recipient }) => recipient === superior) };
  const made = await makePacks(workbook.save(), own, { handedOutAt: `${on}T09:00`, due: null }, packTexts('zh-CN'));
  if (!made.ok) throw new Error(made.error);
  const [pack] = made.value.packs;
  const handed = pack && readPack(pack.bytes);
  if (!pack || !handed?.ok) throw new Error(`no pack for ${superior}`);
  const filled = new Map(
    handed.value.cards.map(({ note }) => {
      const asked = new Set(note.inputs.map(([, row, column]) => cellAddress(row, column)));
      const entries = (todo.get(note.sheet) ?? []).filter(({ cell }) => asked.has(cell));
      return [note.sheet, new Map(entries.map(({ cell, value }) => [cell, value]))];
    }),
  );
  const bytes = await inExcel(pack.bytes, (sheets) => {
    for (const [name, cells] of filled) {
      for (const [cell, value] of cells) sheets.getItem(name).getRange(cell).values = [[value]];
    }
  });
  const returned = need(await planCollect([{ file: `${superior}.xlsx`, bytes }], services, texts));
  expect(returned.files.flatMap(({ problems }) => problems)).toEqual([]);
  need(await applyCollect(returned, { replaces: () => false, collectedOn: on }, texts));
  return filled;
}
