import { comparable } from '../../base/plainText';
import { isDepartmentLike, isPositionLike } from '../cells/cellKinds';

const NUMBERING =
  /^\s*(第?[一二三四五六七八九十]+[、.．章节]|[(（][一二三四五六七八九十\d]+[)）]|\d{1,2}[、.．)）]|[■□●○◆◇★▶►▪•※*#—-]+)\s*/;
/** "—— 运营部 ——": what closes a heading. */
const MARKS_BEHIND = /\s*(?:[—–=＝■●★▼◆]+|-{2,}|\s-)\s*$/;
const LABEL = /^\s*(部门|所属部门|部门名称|部門|所屬部門|部門名稱|單位|department|dept|team)\s*[:：]\s*/i;
const COUNT = /\s*[(（【[]?\s*(?:共|合计|编制|定编|现有)?\s*[:：]?\s*[\d０-９]+\s*(?:人|名|位)\s*[)）】\]]?\s*$/;
/** "（负责人：张三，8人）", "（共5人）": what stands in brackets behind a heading and is no part of the name. */
const ASIDE =
  /\s*[(（【[](?=[^()（）【】[\]]*(?:[\d０-９]\s*[人名位]|负责人|負責人|主管|经理|經理|部长|部長|领导))[^()（）【】[\]]*[)）】\]]?\s*$/;
const TOP_MARK = /(集团|公司|总部)$/;

/**
 * The levels a department cell names, from the top down: "公司/事业部/组", "营销中心-推广部", "A > B". One element for a plain
 * name. Of several memberships ("…;…") the first counts. Numbers of people behind a name are dropped.
 */
export function departmentLevels(text: string, rule: PathRule = NO_RULE): string[] {
  const first = withoutOuterSeparators(firstMembership(text));
  const strong = pieces(first, STRONG);
  if (strong.length > 1) return strong;
  for (const { separator, sign } of WEAK) {
    const levels = pieces(first, separator);
    if (levels.length < 2) continue;
    const cut = rule[sign];
    if (cut === 'suffix') return levels.slice(0, -1);
    const path = sign === 'dot' ? areLevels(levels) : arePath(levels);
    if (cut === undefined ? path : cut && !isJoinedTeam(levels)) return levels;
  }
  const name = departmentName(first);
  return name === '' ? [] : [name];
}

/**
 * How the cells of one column are cut, by separator: at it, not at it, or with the last piece left out (the mark of the
 * company that some programs write behind each department). Undefined: each cell by itself.
 */
export type PathRule = Readonly<Partial<Record<(typeof WEAK)[number]['sign'], boolean | 'suffix'>>>;

const NO_RULE: PathRule = {};
const STRONG = /\s*(?:>|＞|→|»|\\|\||｜|——)\s*/;
const WEAK = [
  { sign: 'slash', separator: /\s*[/／]\s*/ },
  { sign: 'dash', separator: /\s*[-－–—_]\s*/ },
  { sign: 'dot', separator: /\s*[.．·]\s*/ },
] as const;

/** One rule for all cells of a column, so that no path is cut in one row and left whole in the next. */
export function pathRule(texts: readonly string[]): PathRule {
  const rule: { -readonly [Sign in keyof PathRule]: PathRule[Sign] } = {};
  const cells = [...new Set(texts.map(firstMembership))].filter((text) => pieces(text, STRONG).length < 2);
  for (const { sign, separator } of WEAK) {
    const cut = cells.map((text) => pieces(text, separator)).filter((levels) => levels.length > 1);
    if (cut.length < 2) continue;
    const [firsts, lasts] = [new Set(cut.map(([top]) => top)), new Set(cut.map((levels) => levels[levels.length - 1]))];
    const paths = cut.filter(sign === 'dot' ? areLevels : arePath).length;
    const sharedTop = firsts.size === 1 && cut.length >= 3 && (sign !== 'dot' || isRoot(cut));
    if (lasts.size === 1 && cut.length * 2 >= cells.length && cut.every((levels) => levels.length === 2)) {
      if (COMPANY_MARK.test([...lasts][0] ?? '')) rule[sign] = 'suffix';
      continue;
    }
    rule[sign] = sharedTop || paths * 2 > cut.length || (sign !== 'dot' && isTree(cut, sign === 'slash'));
  }
  return rule;
}

/** "集团公司.某某有限公司.运营部": a path that dots part begins with the company, or is long in every row. */
function isRoot(cut: readonly (readonly string[])[]): boolean {
  return TOP_MARK.test(comparable(cut[0]?.[0] ?? '')) || cut.every(({ length }) => length >= 3);
}

/**
 * "Ops/Supply/Buying" beside "Growth/Creative": most go three levels down, or few tops hold all of them. Strokes within a word
 * ("Pre-sales") join letters only, so that they part Chinese words alone.
 */
function isTree(cut: readonly (readonly string[])[], always: boolean): boolean {
  const branches = always ? cut : cut.filter((levels) => levels.every((level) => /^[\u3400-\u9fff]/.test(level)));
  if (branches.length < cut.length) return false;
  const tops = new Set(cut.map(([top]) => top)).size;
  const deep = cut.filter((levels) => levels.length >= 3 && !levels.slice(0, -1).every(isCraft)).length;
  return deep * 2 >= cut.length || (cut.length >= FEWEST_BRANCHES && tops * 2 <= cut.length);
}

const FEWEST_BRANCHES = 4;

function isCraft(level: string): boolean {
  return isPositionLike(level) && !isDepartmentLike(level);
}

/** "美工/摄影组" among paths: two crafts in the name of one team. */
function isJoinedTeam(levels: readonly string[]): boolean {
  const [top = ''] = levels;
  return levels.length === 2 && isCraft(top);
}

/** "QH" in "Operations - QH". */
const COMPANY_MARK = /^[A-Z][A-Z0-9]{0,4}$/;

/** "运营中心/" and "> 运营部": a level that was left out names nothing, and neither does a mere stroke. */
function withoutOuterSeparators(text: string): string {
  return text.trim().replace(/^[/／>＞→»\\|｜·•]+|[/／>＞→»\\|｜·•、_–—-]+$/g, '');
}

/** "1;#Management": how SharePoint exports what a column looks up in another list. */
const LOOKED_UP = /^\d+;#/;

function firstMembership(text: string): string {
  const memberships = unstacked(text.replace(LOOKED_UP, '')).split(/[;；\n]/)[0] ?? '';
  return /[/\\>-].*[,，]/.test(memberships) ? (memberships.split(/[,，]/)[0] ?? '') : memberships;
}

/** "运\n营\n部", letters one below the other in a narrow cell, and "运 营 部", spread to fill a wide one, are one word. */
export function unstacked(text: string): string {
  return /^\S(\n\S)+$/u.test(text) || /^[\u3400-\u9fff]( +[\u3400-\u9fff])+$/.test(text)
    ? text.replace(/[\n ]/g, '')
    : text;
}

/** A department's name without list numbers, marks, "部门：" and head counts: "一、【运营部】（共5人）" → "运营部". */
export function departmentName(text: string): string {
  const bare = unstacked(text.trim())
    .replace(LABEL, '')
    .replace(NUMBERING, '')
    .replace(MARKS_BEHIND, '')
    .replace(LABEL, '')
    .replace(ASIDE, '')
    .replace(COUNT, '');
  return bare
    .replace(/^[【[《<「]\s*(.*?)\s*[】\]》>」]$/, '$1')
    .replace(COUNT, '')
    .replace(/[:：]\s*$/, '')
    .trim();
}

/** `departmentName` for a line of its own, where a bare number in brackets counts people: "Operations (4)" → "Operations". */
export function headingName(text: string): string {
  return departmentName(text).replace(/(?<=[a-z])\s*\(\d{1,3}\)$/i, '');
}

/** 0 for a company, 1 for a centre or business unit, 2 for a department, 3 for a team: how deep a section row lies. */
export function sectionDepth(text: string): number {
  const name = comparable(departmentName(text));
  if (TOP_MARK.test(name)) return 0;
  if (/(中心|事业部|事业群|体系|本部|板块|division|centre|center)$/.test(name)) return 1;
  if (/(组|小组|科|课|班|班组|团队|店|线|team|group)$/.test(name)) return 3;
  return 2;
}

/** What stands between the separators outside brackets: "客服部（北京/上海）" is one piece, closed or not. */
function pieces(text: string, separator: RegExp): string[] {
  const brackets = [...text.matchAll(/[(（【[][^)）】\]]*/g)];
  const isNoted = (at: number): boolean =>
    brackets.some(({ index, 0: { length } }) => at > index && at < index + length);
  const cuts = [...text.matchAll(new RegExp(separator, 'g'))].filter(({ index }) => !isNoted(index));
  const starts = [0, ...cuts.map(({ index, 0: { length } }) => index + length)];
  return starts
    .map((start, level) => departmentName(text.slice(start, cuts[level]?.index)))
    .filter((piece) => piece !== '');
}

/** Dots also number and abbreviate ("1.运营部", "No.1店", "Dr.Jart组"): only names of departments make them a path. */
function areLevels(levels: readonly string[]): boolean {
  return (
    levels.every((level) => level.length >= 2 && !/^[\x20-\x7e]{1,3}$/.test(level)) &&
    levels.slice(0, -1).every(isDepartmentLike)
  );
}

/** "运营中心/推广部" is a path, "美工/摄影组" is one team's name. */
function arePath(levels: readonly string[]): boolean {
  const upper = levels.slice(0, -1);
  const last = levels[levels.length - 1] ?? '';
  if (levels.some((level) => level.length < 2)) return false;
  if (upper.every(isDepartmentLike)) return true;
  return isDepartmentLike(last) && upper.every((level) => isDepartmentLike(level) || !isPositionLike(level));
}
