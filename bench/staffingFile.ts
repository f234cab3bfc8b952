import { columnName } from '../src/base/address';
import type { CatalogueFacts } from '../src/catalogue/types';
import { xlsxFile, type WrittenCell } from '../test/support/xlsxFile';

const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨'];
const GIVEN = ['一鸣', '晓雨', '安然', '子墨', '思远', '佳宁', '明轩', '若溪', '浩然', '静怡'];
const HEADERS = ['部门', '岗位', '姓名', '工号', '直属上级', '入职日期'];

/**
 * A staffing workbook with invented people spread over all roles of the catalogue, department by department.
 * @param superiors how many superiors have equally many of them
 */
export function staffingFile(people: number, facts: CatalogueFacts, superiors = 1): Uint8Array {
  const departments = new Map(facts.departments.map((department) => [department.id, department.name['zh-CN']]));
  const cells: Record<string, WrittenCell> = {};
  HEADERS.forEach((header, column) => (cells[`${columnName(column)}1`] = header));
  const share = people / facts.roles.length;
  for (let index = 0; index < people; index += 1) {
    const role = facts.roles[Math.floor(index / share)];
    const surname = SURNAMES[index % SURNAMES.length] ?? '';
    const given = GIVEN[Math.floor(index / SURNAMES.length) % GIVEN.length] ?? '';
    const line: WrittenCell[] = [
      departments.get(role?.department ?? '') ?? '',
      role?.name['zh-CN'] ?? '',
      `${surname}${given}`,
      `E${10000 + index}`,
      superiors === 1 ? '顾长河' : `上级${(index % superiors) + 1}`,
      44000 + (index % 1500),
    ];
    line.forEach((value, column) => (cells[`${columnName(column)}${index + 2}`] = value));
  }
  return xlsxFile({ 编制表: cells });
}
