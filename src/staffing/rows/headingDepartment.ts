import { isDepartmentLike, isPositionLike, namesFunction } from '../cells/cellKinds';
import { headerMeaning, headerStrength } from '../words/headerMeaning';
import { departmentName } from './departments';

/** What may follow the department's name in the heading of a list, in Simplified, Traditional and English, figures and brackets of any width. */
const LIST_WORD =
  /(?:[2２][0０][\d０-９]{2}年?度?)?(?:[\d０-９]{1,2}月份?)?(?:在[职職]|在[岗崗])?(?:[人员員工岗崗位及和]{2,6})?(?:[编編]制表?|花名[册冊]|名[册冊]|名[单單]|一[览覽]表?|[统統][计計]表?|明[细細]表?|架[构構]表|配置表|信息表|登[记記]表|(?:排|值)?班表|表|人[员員]|[员員]工|成[员員]|staff list|staff)(?:\s*[(（][^)）]*[)）])?$/i;
const LABEL = /^(?:部门|所属部门|部门名称|部門|所屬部門|部門名稱|department|dept)\s*[:：]\s*(\S.*)$/i;
/** "Team list, Nov 2026" names a list, though it holds a department's word. */
const NAME_OF_LIST = /\b(list|roster|headcount|members?|directory|chart|plan)\b/i;
const COMPANY = /(公司|集[团團]|ltd\.?|inc\.?|llc|corp\.?)$/i;
/** "人员分线" says how people are listed, and no department's name begins so. */
const ABOUT_PEOPLE = /^(?:人[员員]|[员員]工|[岗崗]位|名[单單册冊])/;
/** From this strength on, a header's word for departments names none of them; "仓库" and "门店" may. */
const MERE_WORD = 0.6;
/** In characters: Chinese names are short. */
const LONGEST_DEPARTMENT = { chinese: 12, latin: 40 };

/** The department in "部门：运营部" as a line of its own; "" where the text is no such line. */
export function labelledDepartment(text: string): string {
  const labelled = LABEL.exec(text);
  return labelled?.[1] ? departmentName(labelled[1].split(/\s{2,}/)[0] ?? '') : '';
}

/** The department that a heading is about: "运营部人员名单（8人）" and "一、运营部" → "运营部". "" for a company or anything else. */
export function departmentOfTitle(text: string): string {
  const labelled = labelledDepartment(text);
  if (labelled !== '') return labelled;
  const name = departmentName(departmentName(text).replace(LIST_WORD, ''));
  const last = withoutCompany(name);
  if (last === '' || NAME_OF_LIST.test(last) || isTooLong(last) || COMPANY.test(last) || isPositionLike(last))
    return '';
  if (ABOUT_PEOPLE.test(last) || isMereWord(last)) return '';
  return isDepartmentLike(last) || namesFunction(last) ? last : '';
}

/** "某某公司运营部" and "星河电商 运营部" → "运营部". */
function withoutCompany(name: string): string {
  const behind = name.replace(/^.*(?:公司|集[团團])(?=.)/, '').trim();
  const piece = /\s(\S*[\u3400-\u9fff]\S*)$/.exec(behind)?.[1] ?? '';
  return isDepartmentLike(piece) ? piece : behind;
}

/** "部门" or "Team" by itself, as above a column. */
function isMereWord(name: string): boolean {
  const [latin = ''] = /[a-z][a-z0-9 ]*/i.exec(name) ?? [];
  // "部门 Department" names none, "TikTok事业部" does.
  if (latin !== '' && /[\u3400-\u9fff]/.test(name) && headerMeaning(latin) === null) return false;
  const meaning = headerMeaning(name);
  return meaning?.kind === 'other' || headerStrength(meaning, 'department') >= MERE_WORD;
}

function isTooLong(name: string): boolean {
  const { chinese, latin } = LONGEST_DEPARTMENT;
  return name.length > (/[\u3400-\u9fff]/.test(name) ? chinese : latin);
}
