import type { SheetContent } from '../../../src/base/grid';
import type { Layout } from './layout';
import { stranger, type Cell, type StrangerSheet } from './strangerSheet';
import { sheet } from '../../support/sheetBuilder';

/** Workbooks in which other sheets hold departments, positions or names as well. */
export function strangerDecoys(): Layout[] {
  return [
    ...besideRoster(),
    ...besideHeadcount(),
    monthlySnapshots(),
    copiesOfRoster(),
    activeElsewhere(),
    rosterLast(),
    hiddenRoster(),
    titledSheets(),
  ];
}

const PEOPLE: readonly (readonly [string, string, string, string])[] = [
  ['运营部', '运营经理', '郭靖之', 'A01'],
  ['运营部', '天猫运营', '黄容之', 'A02'],
  ['客服部', '客服主管', '杨康之', 'A03'],
  ['客服部', '售前客服', '穆念之', 'A04'],
  ['设计部', '美工', '周伯之', 'A05'],
  ['仓储部', '仓管员', '欧阳克之', 'A06'],
];

function roster(name = '花名册'): StrangerSheet {
  const page = stranger(name, { department: 'B', position: 'C', employeeName: 'D', employeeId: 'E', hireDate: 'F' });
  page.head('序号', '部门', '岗位', '姓名', '工号', '入职日期');
  PEOPLE.forEach(([department, position, person, id], index) => {
    page.row([index + 1, department, position, person, id, '2022-03-01']);
  });
  return page;
}

function headcounts(): StrangerSheet {
  const page = stranger('编制表', { department: 'A', position: 'B', headcount: 'C' });
  page.head('部门', '岗位', '编制', '现有', '缺编');
  PEOPLE.forEach(([department, position], index) => {
    page.row([department, position, index + 1, index, 1], { headcount: index + 1 });
  });
  page.other(['合计', null, 21, 15, 6]);
  return page;
}

function table(
  name: string,
  header: readonly Cell[],
  line: (index: number) => readonly Cell[],
  count = 12,
): SheetContent {
  return sheet(name)
    .withHeader(header)
    .withRows(Array.from({ length: count }, (_, index) => line(index)))
    .build();
}

const at = (index: number) => PEOPLE[index % PEOPLE.length] ?? ['', '', '', ''];

/** Sheets that no one would take for the list of staff. */
function decoys(): readonly SheetContent[] {
  return [
    table('KPI指标库', ['部门', '岗位', 'KPI指标', '权重', '计算公式', '数据来源'], (index) => {
      const [department, position] = at(index);
      return [department, position, `指标${index}`, 0.2, '实际÷目标', '生意参谋'];
    }),
    table('岗位职责库', ['部门', '岗位', '岗位职责', '考核指标', '任职要求'], (index) => {
      const [department, position] = at(index);
      return [department, position, '负责日常工作，跟进数据，按时完成任务', '完成率', '一年以上经验'];
    }),
    table(
      '合同台账',
      ['姓名', '部门', '岗位', '合同类型', '合同开始日期', '合同到期日', '续签次数'],
      (index) => {
        const [department, position, person] = at(index);
        return [person, department, position, '固定期限', '2022-03-01', '2025-02-28', 1];
      },
      4,
    ),
    table(
      '试用期名单',
      ['姓名', '部门', '岗位', '入职日期', '转正日期', '评价'],
      (index) => {
        const [department, position, person] = at(index);
        return [person, department, position, '2025-10-01', '2026-01-01', '良好'];
      },
      2,
    ),
    table(
      '异动记录',
      ['日期', '姓名', '原部门', '原岗位', '新部门', '新岗位', '异动类型'],
      (index) => {
        const [department, position, person] = at(index);
        return ['2025-11-01', person, '市场部', '市场专员', department, position, '调岗'];
      },
      3,
    ),
    table('社保明细', ['姓名', '部门', '身份证号', '养老保险', '医疗保险', '失业保险', '公积金'], (index) => {
      const [department, , person] = at(index);
      return [person, department, '330106199603051234', 300, 200, 20, 500];
    }),
    table('培训记录', ['培训日期', '培训主题', '姓名', '部门', '岗位', '成绩'], (index) => {
      const [department, position, person] = at(index);
      return ['2025-12-01', '制度', person, department, position, 90];
    }),
    table('设备领用', ['编号', '设备', '领用人', '部门', '领用日期'], (index) => {
      const [department, , person] = at(index);
      return [`D${index}`, '笔记本', person, department, '2025-01-01'];
    }),
    table('薪酬', ['工号', '姓名', '部门', '岗位', '基本工资', '绩效工资', '全勤奖', '社保', '实发工资'], (index) => {
      const [department, position, person, id] = at(index);
      return [id, person, department, position, 4000, 1000, 200, 300, 4900];
    }),
    table(
      '招聘需求',
      ['需求部门', '岗位', '需求人数', '到岗日期', '学历要求', '招聘渠道', '招聘进度'],
      (index) => {
        const [department, position] = at(index);
        return [department, position, 1, '2026-03-01', '大专', '网络', '面试中'];
      },
      4,
    ),
    table(
      '部门负责人',
      ['部门', '负责人', '电话'],
      (index) => {
        const [department, , person] = at(index);
        return [department, person, '13900000000'];
      },
      4,
    ),
  ];
}

/** Each of them alone, before the roster. */
function besideRoster(): Layout[] {
  return decoys().map((decoy) => roster().layout(`roster behind ${decoy.name}`, [decoy]));
}

function besideHeadcount(): Layout[] {
  const withoutJobs = new Set(['合同台账', '试用期名单', '培训记录']);
  return decoys()
    .filter((decoy) => !withoutJobs.has(decoy.name))
    .map((decoy) => headcounts().layout(`headcount behind ${decoy.name}`, [decoy]));
}

function monthlySnapshots(): Layout {
  const old = (name: string) => roster(name).builder.build();
  return roster('2025.12').layout('a roster of each month', [old('2025.10'), old('2025.11')]);
}

function copiesOfRoster(): Layout {
  return roster('花名册').layout(
    'copies of the roster',
    [],
    [
      roster('花名册 (2)').builder.build(),
      roster('花名册-旧').builder.build(),
      roster('花名册备份1201').builder.build(),
    ],
  );
}

function activeElsewhere(): Layout {
  const wages = sheet('工资').activated();
  wages.withHeader(['姓名', '部门', '岗位', '基本工资', '绩效工资', '社保', '实发']);
  for (const [department, position, person] of PEOPLE)
    wages.withRow([person, department, position, 4000, 1000, 300, 4700]);
  return roster('Sheet1').layout('the person looks at the wages', [wages.build()]);
}

function rosterLast(): Layout {
  return roster('人员').layout('roster behind all the others', decoys());
}

function hiddenRoster(): Layout {
  const page = roster('员工信息');
  page.builder.hidden();
  return page.layout('the roster is hidden, notes are not', [sheet('说明').withRow(['内部资料']).build()]);
}

function titledSheets(): Layout {
  const cover = sheet('封面').withRows([['某某公司'], ['人力资源部'], ['2026年1月']]);
  const list = sheet('目录')
    .withHeader(['序号', '表名', '说明'])
    .withRows([
      [1, '花名册', '在职人员'],
      [2, '编制', '岗位编制'],
    ]);
  return roster('表一').layout('cover and contents', [cover.build(), list.build()]);
}
