import type { ColumnField } from '../../../src/staffing/columnField';
import type { CellValue, SheetContent } from '../../../src/base/grid';
import { Chance } from '../../support/chance';
import { sheet, type SheetBuilder } from '../../support/sheetBuilder';
import type { ExpectedRow, Layout } from './layout';

/** Sheets put together by chance from what people really do; the same seed gives the same workbook. */

const SURNAMES = [
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武莫孔汤常温',
];
const GIVEN = [
  '伟',
  '芳',
  '娜',
  '秀英',
  '敏',
  '静',
  '丽',
  '强',
  '磊',
  '军',
  '洋',
  '勇',
  '艳',
  '杰',
  '娟',
  '涛',
  '明',
  '超',
  '秀兰',
  '霞',
  '平',
  '刚',
  '桂英',
  '雨桐',
  '子轩',
  '欣怡',
  '梓涵',
  '思远',
  '晓彤',
  '一诺',
  '文博',
  '佳琪',
];
const POSITIONS: Readonly<Record<string, readonly string[]>> = {
  运营部: ['店长', '运营专员', '运营助理', '类目运营', '运营主管', '数据分析师', '天猫运营', 'BI', '活动运营'],
  推广部: ['推广主管', '直通车专员', '钻展专员', '推广专员', '投手', 'SEM'],
  设计部: ['美工主管', '美工', '摄影师', '视觉设计师', '3D建模', '修图'],
  客服部: ['客服主管', '售前客服', '售后客服', '客服专员', '客服', '售前'],
  仓储部: ['仓库主管', '仓管员', '打包员', '配货', '审单员', '叉车工'],
  直播部: ['直播运营', '主播', '场控', '助播', '编导', '剪辑'],
  采购部: ['采购经理', '采购员', '跟单', '品控'],
  财务部: ['财务经理', '会计', '出纳'],
  人力行政部: ['人事专员', '行政前台', 'HRBP', '司机', '保洁'],
};
const WORDS: Readonly<Record<ColumnField, readonly string[]>> = {
  department: [
    '部门',
    '所属部门',
    '部门名称',
    '所在部门',
    '部  门',
    '部门\n名称',
    '部门 Department',
    'Department',
    '部門',
    '用人部门',
  ],
  position: [
    '岗位',
    '岗位名称',
    '职位',
    '职务',
    '崗位',
    '岗位/职务',
    '现任岗位',
    'Position',
    '岗位 Position',
    '岗　位',
    '岗位\n（职务）',
    '职位名称',
    '任职岗位',
  ],
  employeeName: ['姓名', '员工姓名', '姓 名', 'Name', '姓名 Name', '人员姓名', '在岗人员', '员工', '任职人'],
  employeeId: ['工号', '员工编号', '员工工号', 'Employee ID', '人员编号', '工号\nNo.'],
  headcount: ['编制', '定编', '编制人数', '岗位编制', 'Headcount', '定编（人）', '核定编制', '編制人數'],
  manager: ['直属上级', '直接上级', '汇报对象', '上级领导', '直属领导', '主管姓名', 'Reports to', '汇报上级'],
  hireDate: ['入职日期', '入职时间', '到岗日期', '入司时间', 'Hire Date', '入職日期', '入职\n日期'],
  duties: ['岗位职责', '工作职责', '职责描述', '工作内容', 'Duties', '主要职责'],
  kpi: ['考核指标', 'KPI', '绩效指标', '关键绩效指标', 'KPI指标', '考核内容'],
};
/** One in seven has left. */
function stateOf(index: number): CellValue {
  return ['在职', '试用期', '待离职', '离职', '正式', '在职', '产假'][index % 7] ?? '';
}

const EXTRAS: readonly (readonly [string, (index: number) => CellValue])[] = [
  ['岗位编号', (index) => `GW${100 + index}`],
  ['职级', (index) => `P${3 + (index % 4)}`],
  ['性别', (index) => (index % 2 ? '男' : '女')],
  ['手机号', (index) => `138${String(10000000 + index)}`],
  ['学历', () => '本科'],
  ['备注', () => ''],
  ['职称', () => '中级'],
  ['部门负责人', () => '周涛'],
  ['原岗位', () => '客服专员'],
  ['岗位类别', () => '专业类'],
  ['现有人数', () => 1],
  ['实有人数', () => 1],
  ['出生日期', () => '1996-03-05'],
  ['身份证号', (index) => `33010619960305${1000 + index}`],
  ['状态', stateOf],
  ['岗位工资', () => 5000],
  ['所属公司', () => '某某电子商务有限公司'],
  ['合同到期日', () => '2027-12-31'],
  ['用工类型', () => '全职'],
  ['工作地点', () => '杭州'],
  ['英文名', () => 'Amy'],
  ['紧急联系人', () => '周涛'],
];

export function randomLayout(seed: number): Layout {
  const source = new Chance(seed);
  const chance = () => source.next();
  const pick = <T>(items: readonly T[]): T => items[Math.floor(chance() * items.length)] as T;
  const name = pick(['编制表', '花名册', 'Sheet1', '员工信息', '2026年岗位编制', '人员', '架构']);
  const draft = new RandomSheet(name, chance, pick);
  const own = draft.draw();
  const others = decoys(chance, pick);
  const sheets = chance() < 0.5 ? [own, ...others] : [...others, own];
  return {
    name: `seed ${seed} (${draft.said.join(', ')})`,
    sheets,
    expected: { sheet: name, headerRows: draft.headerRows, columns: draft.map, rows: draft.rows },
  };
}

class RandomSheet {
  readonly said: string[] = [];
  readonly rows: ExpectedRow[] = [];
  readonly headerRows: number[] = [];
  map: Partial<Record<ColumnField, number>> = {};
  private columns: (ColumnField | ((index: number) => CellValue))[] = [];
  private texts: string[] = [];
  private readonly builder: SheetBuilder;
  private left = 0;
  private index = 0;

  constructor(
    name: string,
    private readonly chance: () => number,
    private readonly pick: <T>(items: readonly T[]) => T,
  ) {
    this.builder = sheet(name);
  }

  draw(): SheetContent {
    const { chance, builder } = this;
    this.left = chance() < 0.2 ? 1 + Math.floor(chance() * 3) : 0;
    builder.startingAt(chance() < 0.2 ? 2 : 0, this.left);
    const structure = this.pick(['column', 'column', 'merged', 'first', 'sections', 'path'] as const);
    this.said.push(structure);
    this.chooseColumns(structure !== 'sections');
    const width = this.columns.length;
    if (chance() < 0.6)
      builder.withTitle(
        this.pick(['某某公司岗位编制表', '2026 年员工花名册', '人员编制及岗位职责一览表', '电商事业部人员名单']),
        width,
      );
    if (chance() < 0.3)
      builder.withRow([
        this.pick([
          '编制部门：人力资源部',
          '填表日期：2026-03-01',
          '单位：人',
          '说明：本表请于每月 5 日前更新，空缺岗位请标注待招。',
        ]),
      ]);
    if (chance() < 0.2) builder.withBlankRows(1);
    this.header();
    if (chance() < 0.15) this.secondLanguage();
    this.body(structure);
    this.foot();
    if (chance() < 0.1) builder.withHiddenRows(builder.next - 2);
    return builder.build();
  }

  private chooseColumns(withDepartment: boolean): void {
    const fields: ColumnField[] = ['position', 'employeeName'];
    if (withDepartment) fields.unshift('department');
    for (const field of ['employeeId', 'headcount', 'manager', 'hireDate', 'duties', 'kpi'] as const)
      if (this.chance() < 0.4) fields.push(field);
    const columns: [string, ColumnField | ((index: number) => CellValue)][] = fields.map((field) => [
      this.pick(WORDS[field]),
      field,
    ]);
    const extras = new Set(Array.from({ length: Math.floor(this.chance() * 5) }, () => this.pick(EXTRAS)));
    for (const extra of extras)
      columns.splice(Math.floor(this.chance() * (columns.length + 1)), 0, [extra[0], extra[1]]);
    if (this.chance() < 0.3) columns.sort(() => this.chance() - 0.5);
    if (this.chance() < 0.6) columns.unshift([this.pick(['序号', 'No.', '序']), (index) => index + 1]);
    this.columns = columns.map(([, column]) => column);
    this.texts = columns.map(([text]) => text);
    this.columns.forEach((column, index) => {
      if (typeof column === 'string') this.map[column] = this.left + index;
    });
    const actual = this.texts.findIndex((text) => text === '现有人数' || text === '实有人数');
    if (this.map.headcount === undefined && actual >= 0) this.map.headcount = this.left + actual;
  }

  private header(): void {
    this.headerRows.push(this.builder.next);
    this.builder.withHeader(this.texts);
  }

  private secondLanguage(): void {
    if (this.texts.some((text) => /[a-z]/i.test(text))) return;
    const english: Readonly<Partial<Record<ColumnField, string>>> = {
      department: 'Department',
      position: 'Job Title',
      employeeName: 'Name',
      employeeId: 'Employee No.',
      headcount: 'HC',
      manager: 'Manager',
      hireDate: 'Join Date',
      duties: 'Responsibilities',
      kpi: 'KPI',
    };
    this.said.push('second language');
    this.headerRows.push(this.builder.next);
    this.builder.withHeader(
      this.columns.map((column) => (typeof column === 'string' ? (english[column] ?? null) : null)),
    );
  }

  private body(structure: 'column' | 'merged' | 'first' | 'sections' | 'path'): void {
    const departments = Object.keys(POSITIONS).filter(() => this.chance() < 0.6);
    if (departments.length < 2) departments.push('运营部', '客服部');
    const [subtotals, breaks, blanks] = [this.chance() < 0.25, this.chance() < 0.15, this.chance() < 0.2];
    for (const department of new Set(departments)) {
      if (structure === 'sections') this.section(department);
      const start = this.builder.next;
      const count = 1 + Math.floor(this.chance() * 6);
      for (let each = 0; each < count; each++) this.person(department, structure, each === 0);
      const column = this.map.department;
      if (structure === 'merged' && column !== undefined && count > 1) this.builder.withMerge(start, column, count, 1);
      if (subtotals) this.subtotal(department, count);
      if (blanks && this.chance() < 0.5) this.builder.withBlankRows(1);
      if (breaks && this.chance() < 0.5) this.builder.withHeader(this.texts);
    }
    if (subtotals) this.said.push('subtotals');
    if (breaks) this.said.push('page breaks');
  }

  private section(department: string): void {
    const text = this.pick([department, `【${department}】`, `一、${department}`, `${department}（5人）`]);
    if (this.chance() < 0.7) this.builder.withMerge(this.builder.next, this.left, 1, this.columns.length);
    this.builder.withRow([text]);
  }

  private subtotal(department: string, count: number): void {
    const values: CellValue[] = this.columns.map(() => '');
    values[Math.min(this.columns.length - 1, this.map.department === undefined ? 0 : this.map.department - this.left)] =
      this.pick(['小计', `${department}小计`, '小計', `小计：${count}人`, 'Subtotal']);
    if (this.map.headcount !== undefined) values[this.map.headcount - this.left] = count;
    this.builder.withRow(values.map((value) => (value === '' ? null : value)));
  }

  private person(department: string, structure: string, first: boolean): void {
    const position = this.pick(POSITIONS[department] ?? ['专员']);
    const name = this.pick(SURNAMES) + this.pick(GIVEN);
    const vacant = this.chance() < 0.07;
    const shown = vacant ? this.pick(['空缺', '待招', '招聘中', '/', '缺编', '待定', '']) : this.dressed(name);
    const own = structure === 'column' || structure === 'path' || first;
    const values = this.columns.map((column): CellValue | null => {
      if (typeof column !== 'string') return column(this.index);
      switch (column) {
        case 'department':
          return own ? (structure === 'path' ? `某某电商/${department}` : department) : null;
        case 'position':
          return position;
        case 'employeeName':
          return shown;
        case 'employeeId':
          return vacant ? null : `E${1000 + this.index}`;
        case 'headcount':
          return this.pick([1, 2, 3, '1', '2人']);
        case 'manager':
          return this.pick(SURNAMES) + '总';
        case 'hireDate':
          return vacant ? null : this.pick(['2023.5.1', '2023-05-01', '2023年5月1日', '2023/05/01']);
        case 'duties':
          return this.pick(['负责店铺日常运营与活动报名，跟进数据', '', '1、接待顾客；2、处理订单；3、登记问题']);
        case 'kpi':
          return this.pick(['', '转化率', '销售额完成率、退款率']);
      }
    });
    const names = vacant ? [] : [name];
    const left = this.columns.includes(stateOf) && stateOf(this.index) === '离职' ? names : [];
    this.rows.push({ row: this.builder.next, position, department, names, left });
    this.builder.withRow(values);
    this.index += 1;
  }

  private dressed(name: string): string {
    const roll = this.chance();
    if (roll < 0.05) return `${name}（试用期）`;
    if (roll < 0.1 && name.length === 2) return `${name[0]} ${name[1]}`;
    return roll < 0.12 ? `\u00a0${name}` : name;
  }

  private foot(): void {
    if (this.chance() < 0.3)
      this.builder.withRow(
        [this.pick(['合计', '总计', '合計', 'Total', '合 计'])].concat(this.map.headcount !== undefined ? [] : ['']),
      );
    if (this.chance() < 0.3)
      this.builder.withRow([
        this.pick(['备注：兼职不计编制', '注：以上数据截至本月底', '说明：空缺岗位由人力资源部统一招聘。']),
      ]);
    if (this.chance() < 0.3) this.builder.withRow(['制表：周涛', null, '审核：', null, '批准：']);
  }
}

function decoys(chance: () => number, pick: <T>(items: readonly T[]) => T): SheetContent[] {
  const rows = [
    ['运营部', '店长', '张明'],
    ['客服部', '售前客服', '李静'],
    ['设计部', '美工', '王强'],
  ];
  const all = [
    () =>
      sheet('工资表')
        .withHeader(['部门', '岗位', '姓名', '基本工资', '绩效奖金', '个税', '实发工资'])
        .withRows(rows.map((row) => [...row, 5000, 800, 100, 5700]))
        .build(),
    () =>
      sheet('离职')
        .withHeader(['姓名', '部门', '岗位', '入职日期', '离职日期'])
        .withRows(rows.map(([a, b, c]) => [c ?? '', a ?? '', b ?? '', '2021-01-01', '2025-01-01']))
        .build(),
    () =>
      sheet('岗位清单')
        .withHeader(['岗位编码', '岗位名称', '岗位类别', '岗位定义'])
        .withRows(rows.map(([, b], index) => [`P${index}`, b ?? '', '专业类', '见说明书']))
        .build(),
    () => sheet('说明').withTitle('填表说明', 5).withRow(['1、岗位请从下拉列表选择；2、姓名不可为空。']).build(),
    () =>
      sheet('统计')
        .withHeader(['部门', '编制', '在编', '缺编'])
        .withRows([
          ['运营部', 5, 4, 1],
          ['客服部', 8, 8, 0],
        ])
        .build(),
    () => sheet('花名册(备份)').withHeader(['部门', '岗位', '姓名']).withRows(rows).withRows(rows).build(),
    () =>
      sheet('考勤')
        .withHeader(['姓名', '岗位', '应出勤', '实出勤', '迟到'])
        .withRows(rows.map(([, b, c]) => [c ?? '', b ?? '', 22, 22, 0]))
        .build(),
    () => sheet('Sheet9').build(),
  ];
  return all
    .filter(() => chance() < 0.25)
    .map((make) => make())
    .slice(0, pick([0, 1, 2, 4]));
}
