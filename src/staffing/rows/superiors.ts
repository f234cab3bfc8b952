import { comparable, comparableKey } from '../../base/plainText';
import { cellKind, isPersonName, numberedName } from '../cells/cellKinds';
import type { GridView } from '../cells/gridView';
import type { ColumnHeader } from '../header/headerTexts';
import type { ColumnMap } from '../columnField';
import type { StaffingRow } from '../staffingTable';
import { headerKey, headerStrength } from '../words/headerMeaning';

/** Names by what stands for them: an employee number, a mail address, a login. */
export type Directory = ReadonlyMap<string, string>;

const SUPERIOR_KEY =
  /^(直属|直接)?(上级|上司|主管|领导|经理|汇报对象|汇报人|负责人)的?(员工)?(工号|编号|编码|账号|帐号|邮箱|邮件|id|userid)$|^(line|direct|reporting)?(manager|mgr|supervisor|superior|reportsto|reportto)s?(employee)?(id|no|number|code|email|emailaddress|mail|login|userid|username|emp(id|no)?)$/;
const HANDLE =
  /^(员工|企业|工作|公司|个人|办公)?(邮箱|电子邮箱|邮箱地址|邮件|账号|帐号|登录名|登录账号|域账号|用户名|userid|email|mail|login)$|^(work|company|business|office|employee)?(e-?mail|mail)(address)?$|^(login|user|account|sam)(name|id|accountname)?$/;
const MOSTLY = 0.5;

/** A column of superiors' numbers or addresses that the list itself turns into names; null where it has none. */
export function superiorKeyColumn(
  view: GridView,
  headers: readonly ColumnHeader[],
  columns: ColumnMap,
  { start, end }: { readonly start: number; readonly end: number },
): number | null {
  if (columns.manager !== null) return null;
  const speaks = ({ text, meaning }: ColumnHeader): boolean =>
    SUPERIOR_KEY.test(headerKey(text)) || headerStrength(meaning, 'manager') > 0;
  const own = [columns.employeeId, ...handleColumns(headers)].filter((column) => column !== null);
  const keys = new Set<string>();
  for (let row = start; row <= end; row++)
    for (const column of own) for (const key of keysOf(view.shown(row, column))) keys.add(key);
  const found = headers.find((header) => {
    const { column } = header;
    if (!speaks(header)) return false;
    const texts: string[] = [];
    for (let row = start; row <= end; row++) if (view.shown(row, column) !== '') texts.push(view.shown(row, column));
    const known = texts.filter((each) => keysOf(each).some((key) => keys.has(key))).length;
    return texts.length > 0 && known >= texts.length * MOSTLY;
  });
  return found?.column ?? null;
}

function handleColumns(headers: readonly Pick<ColumnHeader, 'column' | 'text'>[]): number[] {
  return headers.filter(({ text }) => HANDLE.test(headerKey(text))).map(({ column }) => column);
}

/** A list and the sheet it stands on, null where that is not at hand. */
interface Listed {
  readonly view: GridView | null;
  readonly headers: readonly Pick<ColumnHeader, 'column' | 'text'>[];
  readonly rows: readonly StaffingRow[];
}

/** Who stands behind the numbers and addresses of lists. One that two people carry stands for nobody. */
export function directoryOf(lists: readonly Listed[]): Directory {
  const names = new Map<string, string | null>();
  const add = (text: string, name: string): void => {
    for (const key of keysOf(text)) names.set(key, names.has(key) && names.get(key) !== name ? null : name);
  };
  for (const { view, headers, rows } of lists) {
    const handles = handleColumns(headers);
    for (const { row, people } of rows) {
      for (const { name, employeeId } of people) add(employeeId, name);
      const [only, second] = people;
      if (view === null || !only || second) continue;
      for (const column of handles) add(view.shown(row, column), only.name);
    }
  }
  return new Map([...names].flatMap(([key, name]) => (name === null ? [] : [[key, name] as const])));
}

/** "00100" is also meant by 100, "su.yc@example.com" by "su.yc". */
function keysOf(text: string): string[] {
  const key = comparableKey(text);
  if (key === '') return [];
  const short = /^0*([1-9]\d*)$/.exec(key)?.[1] ?? /^([^@]+)@[^@]+$/.exec(key)?.[1];
  return short === undefined || short === key ? [key] : [key, short];
}

/** The rows with each superior by name, where the directory or the cell itself tells it. */
export function withSuperiorNames(rows: readonly StaffingRow[], directory: Directory): StaffingRow[] {
  return rows.map((row) => {
    const manager = row.manager === '' ? '' : superiorName(row.manager, directory);
    return manager === row.manager ? row : { ...row, manager };
  });
}

/** "E001", "程知遥(E002)", "E002 程知遥", "su.yc@example.com" → the name; any other text stays as it is. */
function superiorName(text: string, directory: Directory): string {
  const whole = lookUp(text, directory);
  if (whole !== null) return whole;
  const [name, number = ''] = numberedName(text) ?? [];
  if (name !== undefined) return lookUp(number, directory) ?? name;
  const pieces = text.split(/\s*[、,，;；]\s*/).filter((piece) => piece !== '');
  if (pieces.length > 1) return pieces.map((piece) => superiorName(piece, directory)).join('、');
  const tokens = text
    .split(
      /(?<=[a-z])-(?=[A-Z])|\s*[()（）[\]【】<>《》/／|:：_]\s*|\s+-\s+|(?<=[\u3400-\u9fff])\s*-\s*|-(?=[\u3400-\u9fff])|(?<=[\u3400-\u9fff])\s+|\s+(?=[\u3400-\u9fff])/,
    )
    .filter((token) => token !== '');
  const keys = tokens.filter((token) => lookUp(token, directory) !== null || isKey(token));
  const others = tokens.filter((token) => !keys.includes(token));
  if (keys.length === 0) return withoutPost(tokens) ?? text;
  if (keys.length !== 1 || others.length > 1) return text;
  const named = others[0] ?? '';
  const found = lookUp(keys[0] ?? '', directory);
  if (found !== null && (named === '' || isPersonName(named))) return found;
  return isPersonName(named) ? named : text;
}

/** "运营总监-雷霞", "雷霞（运营总监）": the one of both that is a person; null where that is not plain. */
function withoutPost(tokens: readonly string[]): string | null {
  const [one, other, ...more] = tokens;
  if (one === undefined || other === undefined || more.length > 0) return null;
  const [post, name] = cellKind(one) === 'position' ? [one, other] : [other, one];
  return cellKind(post) === 'position' && cellKind(name) === 'person' ? name : null;
}

function lookUp(text: string, directory: Directory): string | null {
  for (const key of keysOf(text)) {
    const name = directory.get(key);
    if (name !== undefined) return name;
  }
  return null;
}

/** A number, a code with figures, or an address. */
function isKey(token: string): boolean {
  const key = comparable(token);
  return /^[a-z]{0,6}[-_.]?\d[a-z0-9_.-]*$/.test(key) || /^[^@\s]+@[^@\s]+$/.test(key);
}
