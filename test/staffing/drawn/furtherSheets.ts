import type { SheetContent } from '../../../src/base/grid';
import { sheet } from '../../support/sheetBuilder';
import type { Company, Dice } from './company';

export interface FurtherSheet {
  readonly trait: string;
  readonly sheet: SheetContent;
}

type Known = readonly { readonly name: string; readonly department: string; readonly title: string }[];

/** Sheets that stand beside a list in workbooks as they are kept; none is the list. */
export function furtherSheets(dice: Dice, company: Company, people: Known, taken: ReadonlySet<string>): FurtherSheet[] {
  const { tongue, departments, stranger } = company;
  const say = (mainland: string, taiwan: string, english: string): string => ({ mainland, taiwan, english })[tongue];
  const heads = (): readonly string[] => [
    say('姓名', '姓名', 'Name'),
    say('部门', '部門', 'Department'),
    say('岗位', '職稱', 'Job Title'),
  ];
  const post = (): string => dice.of(people)?.title ?? '客服';
  const part = dice.some(people, Math.max(2, Math.floor(people.length / 4)));
  const all: readonly [string, number, () => SheetContent][] = [
    [
      'counts',
      0.15,
      () =>
        sheet(say('人数统计', '人數統計', 'Summary'))
          .withHeader([say('部门', '部門', 'Department'), say('编制', '編制', 'Budget'), say('在编', '在編', 'Actual')])
          .withRows(departments.map(({ name, people: staff }) => [name, staff.length + 1, staff.length]))
          .withRow([say('合计', '合計', 'Total'), people.length + departments.length, people.length])
          .build(),
    ],
    [
      'leavers',
      0.15,
      () =>
        sheet(say('离职人员', '離職人員', 'Leavers'))
          .withHeader([...heads(), say('入职日期', '到職日', 'Start Date'), say('离职日期', '離職日', 'Leave Date')])
          .withRows(
            Array.from({ length: dice.whole(2, 12) }, () => [
              stranger(),
              dice.of(departments).name,
              post(),
              '2021-03-01',
              '2025-08-01',
            ]),
          )
          .build(),
    ],
    [
      'newcomers',
      0.1,
      () =>
        sheet(say('9月入职', '9月到職', 'New Hires'))
          .withHeader([...heads(), say('入职日期', '到職日', 'Start Date')])
          .withRows(part.map(({ name, department, title }) => [name, department, title, '2026-09-01']))
          .build(),
    ],
    [
      'addresses',
      0.1,
      () =>
        sheet(say('通讯录', '通訊錄', 'Directory'))
          .withHeader([say('姓名', '姓名', 'Name'), say('部门', '部門', 'Department'), say('电话', '電話', 'Phone')])
          .withRows(people.map(({ name, department }, index) => [name, department, `138${10000000 + index}`]))
          .build(),
    ],
    [
      'birthdays',
      0.06,
      () =>
        sheet(say('生日', '生日', 'Birthdays'))
          .withHeader([say('姓名', '姓名', 'Name'), say('生日', '生日', 'Birthday')])
          .withRows(people.map(({ name }, index) => [name, `0${1 + (index % 9)}-12`]))
          .build(),
    ],
    [
      'posts',
      0.07,
      () =>
        sheet(say('岗位清单', '職務清單', 'Job Catalog'))
          .withHeader([
            say('岗位编码', '職務代碼', 'Code'),
            say('岗位名称', '職務名稱', 'Job Title'),
            say('岗位序列', '職系', 'Family'),
          ])
          .withRows(
            [...new Set(people.map(({ title }) => title))].map((title, index) => [
              `GW${index}`,
              title,
              say('专业', '專業', 'Professional'),
            ]),
          )
          .build(),
    ],
    [
      'pay',
      0.08,
      () =>
        sheet(say('9月工资', '9月薪資', 'Payroll'))
          .withHeader([
            ...heads(),
            say('基本工资', '底薪', 'Base Salary'),
            say('绩效', '獎金', 'Bonus'),
            say('社保', '勞保', 'Tax'),
            say('实发工资', '實發', 'Net Pay'),
          ])
          .withRows(
            people.map(({ name, department, title }, index) => [name, department, title, 5000 + index, 800, 400, 5400]),
          )
          .build(),
    ],
    [
      'departmentExtract',
      0.05,
      () => {
        const own = people.filter(({ department }) => department === people[0]?.department);
        return sheet(`${own[0]?.department ?? ''}${say('名单', '名單', ' list')}`)
          .withHeader(heads())
          .withRows(own.map(({ name, department, title }) => [name, department, title]))
          .build();
      },
    ],
    [
      'leaders',
      0.05,
      () =>
        sheet(say('部门负责人', '部門主管', 'Heads'))
          .withHeader([say('部门', '部門', 'Department'), say('负责人', '主管', 'Head'), say('电话', '電話', 'Phone')])
          .withRows(
            departments.map(({ name, people: staff }, index) => [name, staff[0]?.name ?? '', `139${10000000 + index}`]),
          )
          .build(),
    ],
    [
      'attendance',
      0.05,
      () =>
        sheet(say('9月考勤', '9月出勤', 'Attendance'))
          .withHeader([
            say('姓名', '姓名', 'Name'),
            say('部门', '部門', 'Department'),
            ...Array.from({ length: 30 }, (_, day) => String(day + 1)),
          ])
          .withRows(people.map(({ name, department }) => [name, department, ...Array.from({ length: 30 }, () => '√')]))
          .build(),
    ],
    ['empty', 0.2, () => sheet('Sheet3').build()],
    [
      'notes',
      0.06,
      () =>
        sheet(say('填写说明', '填寫說明', 'Read me'))
          .withRows([
            [say('填表说明', '填表說明', 'How to fill in')],
            [say('1、请按月更新', '1、請按月更新', '1. Update monthly')],
          ])
          .build(),
    ],
    [
      'relatives',
      0.03,
      () =>
        sheet(say('紧急联系人', '緊急聯絡人', 'Emergency contacts'))
          .withHeader([
            say('姓名', '姓名', 'Name'),
            say('联系人', '聯絡人', 'Contact'),
            say('关系', '關係', 'Relation'),
            say('电话', '電話', 'Phone'),
          ])
          .withRows(
            people.map(({ name }, index) => [
              name,
              stranger(),
              say('夫妻', '夫妻', 'Spouse'),
              `137${10000000 + index}`,
            ]),
          )
          .build(),
    ],
  ];
  return all
    .filter(([, probability]) => dice.in(probability))
    .map(([trait, , make]) => ({ trait, sheet: make() }))
    .filter((each) => !taken.has(each.sheet.name));
}
