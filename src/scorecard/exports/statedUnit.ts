import type { Unit } from '../../scoring/scoringRule';

/** What the plain numbers of a column count, where its header or a person says so. */
export const STATED_UNITS = ['percent', 'fraction', 'seconds', 'minutes', 'hours', 'days', 'tenThousands'] as const;

export type StatedUnit = (typeof STATED_UNITS)[number];

const SECONDS: Readonly<Partial<Record<Unit | StatedUnit, number>>> = {
  seconds: 1,
  minutes: 60,
  hours: 3600,
  hoursPerMonth: 3600,
  days: 86_400,
};

/** Seconds in one of the unit; null where it is none of time. */
export function secondsIn(unit: Unit | StatedUnit): number | null {
  return SECONDS[unit] ?? null;
}

/** Units a person may state for a column of an indicator. */
export function statableUnits(unit: Unit): readonly StatedUnit[] {
  if (unit === 'percent') return ['percent', 'fraction'];
  if (secondsIn(unit) !== null) return ['seconds', 'minutes', 'hours', 'days'];
  if (unit === 'ratio') return ['percent', 'fraction'];
  return unit === 'yuan' || unit === 'count' ? ['tenThousands'] : [];
}

const WORDS: Readonly<Record<StatedUnit, string>> = {
  percent: '% 百分比 percent pct',
  fraction: '小数 fraction',
  seconds: '秒 秒钟 s sec secs second seconds',
  minutes: '分钟 分 min mins minute minutes',
  hours: '小时 时 h hr hrs hour hours',
  days: '天 日 d day days',
  tenThousands: '万 万元 万件 万次 w',
};

const BY_WORD: ReadonlyMap<string, StatedUnit> = new Map(
  Object.entries(WORDS).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit as StatedUnit] as const)),
);

/** Units that say nothing of how a number is to be read. */
const PLAIN = new Set('元 ¥ rmb cny 人民币 次 件 单 人 个 条 笔 台 场 份 篇 款 箱 票 yuan times count 分值'.split(' '));

const BRACKETED = /^(.*?)(?:\(([^()]*)\)|\[([^[\]]*)\]|【([^【】]*)】|\/(秒|分钟|小时|天|元|万元|次|件|单))$/;

/** A header without the unit behind it: "转化率(%)" is "转化率" in percent. `unit` is "" where it names none. */
export function splitUnit(key: string): { readonly name: string; readonly unit: string } {
  const found = BRACKETED.exec(key);
  const unit = found?.[2] ?? found?.[3] ?? found?.[4] ?? found?.[5] ?? '';
  const isUnit = BY_WORD.has(unit) || PLAIN.has(unit);
  return found && isUnit && found[1] ? { name: found[1], unit } : { name: key, unit: '' };
}

/** What a unit's word says for an indicator; null: nothing that changes how a plain number is read. */
export function statedBy(word: string, unit: Unit): StatedUnit | null {
  const stated = BY_WORD.get(word) ?? null;
  return stated !== null && statableUnits(unit).includes(stated) ? stated : null;
}
