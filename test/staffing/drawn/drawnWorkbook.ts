import type { CellValue, SheetContent } from '../../../src/base/grid';
import { SheetBuilder } from '../../support/sheetBuilder';
import { Dice, drawCompany, drawHeader, type Company, type Somebody } from './company';
import { DECOYS, ENGLISH_BELOW, GROUPS, type Tongue } from './headerSpellings';
import { decoyValue, isLeaver } from './decoyValues';
import { furtherSheets } from './furtherSheets';

interface TruePerson {
  readonly sheet: string;
  readonly row: number;
  readonly name: string;
  readonly department: string;
  readonly title: string;
}

/** A workbook put together by chance, what is special about it, and what a careful reader finds in it. */
export interface DrawnWorkbook {
  readonly seed: number;
  readonly traits: readonly string[];
  readonly sheets: readonly SheetContent[];
  readonly lists: readonly string[];
  /** The last header row of the first list; null where it has none. */
  readonly header: number | null;
  readonly people: readonly TruePerson[];
}

type Field = 'department' | 'position' | 'employeeName' | 'employeeId' | 'headcount' | 'manager' | 'hireDate';

interface DrawnColumn {
  readonly means: Field | 'upper' | 'serial' | 'given' | 'gap' | 'decoy';
  readonly text: string;
  readonly kind: string;
}

/** People of one row: one, or all of one post where the list keeps a row for each post. */
interface Line {
  readonly people: readonly Somebody[];
  readonly title: string;
  readonly department: string;
  readonly upper: string;
  readonly vacant: boolean;
}

type DepartmentIn = 'column' | 'merged' | 'firstRow' | 'section' | 'path' | 'levels' | 'sheets' | 'heading' | 'none';
type Blocks = 'one' | 'below' | 'beside';

const SHEET_NAMES: Readonly<Record<Tongue, readonly string[]>> = {
  mainland: [
    '花名册',
    'Sheet1',
    '员工花名册',
    '在职',
    '人员信息',
    '2026年9月',
    '编制表',
    '人员',
    '名单',
    'Sheet2',
    '总表',
    '组织架构',
    '表1',
    '员工档案',
    '人事台账',
    '工作表1',
    '9月',
  ],
  taiwan: ['工作表1', '員工名冊', '人員名單', '在職', '員工資料'],
  english: ['Sheet1', 'Employees', 'Staff List', 'Roster', 'Headcount', 'Data', 'Team', 'Active', 'Sep 2026'],
};

export function drawWorkbook(seed: number): DrawnWorkbook {
  const dice = new Dice(seed * 7919 + 13);
  const company = drawCompany(dice);
  return new Drawing(seed, dice, company).workbook();
}

class Drawing {
  private readonly traits: string[] = [];
  private readonly people: TruePerson[] = [];
  private readonly lists: string[] = [];
  private header: number | null = null;
  private readonly departmentIn: DepartmentIn;
  private readonly blocks: Blocks;
  private readonly shared: boolean;
  private readonly headless: boolean;
  private readonly columns: readonly DrawnColumn[];
  private readonly habits: Readonly<
    Record<'spaced' | 'tagged' | 'restarts' | 'subtotals' | 'gaps' | 'vacancies' | 'repeats', boolean>
  >;
  private serial = 0;
  private count = 0;

  constructor(
    private readonly seed: number,
    private readonly dice: Dice,
    private readonly company: Company,
  ) {
    this.traits.push(company.tongue);
    this.separator = dice.of(['/', '-', '>', '/']);
    this.blocks = dice.weighted<Blocks>({ one: 86, below: 8, beside: 6 });
    this.departmentIn =
      this.blocks === 'one'
        ? dice.weighted({
            column: 38,
            merged: 13,
            firstRow: 9,
            section: 12,
            path: 5,
            levels: 8,
            sheets: 8,
            heading: 3,
            none: 2,
          })
        : dice.weighted({ heading: 80, column: 20 });
    this.shared = this.blocks !== 'beside' && dice.in(0.12);
    this.headless = this.blocks === 'one' && ['column', 'merged'].includes(this.departmentIn) && dice.in(0.03);
    this.traits.push(`dept:${this.departmentIn}`, `blocks:${this.blocks}`);
    if (this.shared) this.traits.push('shared cells');
    if (this.headless) this.traits.push('headless');
    this.columns = this.drawColumns();
    const habit = (name: string, probability: number): boolean => {
      const has = dice.in(probability);
      if (has) this.traits.push(name);
      return has;
    };
    this.habits = {
      spaced: habit('spaced', 0.12),
      tagged: habit('tagged', 0.12),
      restarts: habit('restarts', 0.35),
      subtotals: habit('subtotals', 0.14),
      gaps: habit('blank rows', 0.12),
      vacancies: habit('vacancies', 0.2),
      repeats: this.departmentIn !== 'merged' && habit('page headers', 0.04),
    };
  }

  workbook(): DrawnWorkbook {
    const { dice, company, departmentIn } = this;
    const own: SheetContent[] = [];
    if (departmentIn === 'sheets') {
      const titled = dice.in(0.4);
      for (const department of company.departments) {
        const builder = this.begin(department.name);
        this.titles(builder, titled ? department.name : '');
        this.list(builder, [department]);
        own.push(builder.build());
      }
    } else {
      const builder = this.begin(dice.of(SHEET_NAMES[company.tongue]));
      if (this.blocks === 'beside') this.beside(builder);
      else if (this.blocks === 'below') this.below(builder);
      else if (departmentIn === 'heading') {
        const [department] = company.departments;
        this.titles(builder, department?.name ?? '');
        this.list(builder, department ? [department] : []);
      } else {
        this.titles(builder, '');
        this.list(builder, company.departments);
      }
      own.push(builder.build());
    }
    const people = this.people.map(({ name, department, title }) => ({ name, department, title }));
    const further = furtherSheets(dice, company, people, new Set(own.map(({ name }) => name)));
    this.traits.push(...further.map(({ trait }) => `sheet:${trait}`));
    const first = further.filter(() => dice.in(0.35));
    const sheets = [
      ...first.map(({ sheet }) => sheet),
      ...own,
      ...further.filter((each) => !first.includes(each)).map(({ sheet }) => sheet),
    ];
    const active = dice.in(0.6) ? sheets.indexOf(own[0] as SheetContent) : dice.whole(0, sheets.length - 1);
    return {
      seed: this.seed,
      traits: this.traits,
      sheets: sheets.map((each, index) => ({ ...each, active: index === active })),
      lists: this.lists.filter((list) => this.people.some(({ sheet }) => sheet === list)),
      header: this.header,
      people: this.people,
    };
  }

  private begin(name: string): SheetBuilder {
    this.lists.push(name);
    const builder = new SheetBuilder(name);
    const [row, column] = this.dice.in(0.15) ? [this.dice.whole(0, 3), this.dice.whole(0, 2)] : [0, 0];
    if (row + column > 0) this.traits.push('offset');
    this.left = column;
    return builder.startingAt(row, column);
  }

  private left = 0;

  private drawColumns(): readonly DrawnColumn[] {
    const { dice, company } = this;
    const { tongue } = company;
    const field = (means: Field): DrawnColumn => {
      const { text, odd } = drawHeader(tongue, means, dice);
      if (odd) this.traits.push(`odd:${means}`);
      return { means, text, kind: '' };
    };
    const serial: DrawnColumn = {
      means: 'serial',
      text:
        tongue === 'english'
          ? dice.of(['No.', '#', 'S/N', 'No'])
          : dice.of(['序号', '序号', 'NO.', '编号', '项次', '序 号']),
      kind: '',
    };
    const department = this.departmentColumns(field);
    const name = tongue === 'english' && dice.in(0.15) && !this.shared ? this.nameInTwo() : [field('employeeName')];
    const title = [field('position')];
    const id = dice.in(0.4) && !this.shared ? [field('employeeId')] : [];
    const count = this.shared || dice.in(0.08) ? [field('headcount')] : [];
    if (count.length > 0) this.traits.push('headcount');
    const rest = [
      ...(dice.in(0.3) && !this.shared ? [field('hireDate')] : []),
      ...(dice.in(0.2) ? [field('manager')] : []),
    ];
    const number = dice.in(0.5) ? [serial] : [];
    const order =
      this.shared || ['merged', 'firstRow'].includes(this.departmentIn)
        ? [...number, ...department, ...title, ...count, ...id, ...name, ...rest]
        : dice.of([
            [...number, ...department, ...title, ...count, ...id, ...name, ...rest],
            [...number, ...id, ...name, ...department, ...title, ...count, ...rest],
            [...number, ...name, ...department, ...title, ...rest, ...id, ...count],
            [...number, ...department, ...id, ...name, ...title, ...count, ...rest],
            [...number, ...name, ...title, ...department, ...id, ...rest, ...count],
          ]);
    const narrow = this.blocks === 'beside';
    const many = narrow ? 0 : dice.weighted({ '0': 25, '2': 35, '5': 25, '14': 15 });
    const decoys = dice.some(DECOYS[tongue].split('|'), Number(many)).map((each): DrawnColumn => {
      const [text = '', kind = ''] = each.split('~');
      return { means: 'decoy', text, kind };
    });
    if (Number(many) > 5) this.traits.push('wide');
    const result = [...order];
    for (const decoy of decoys) {
      if (decoy.kind === 'leader' && department.length > 0)
        result.splice(result.indexOf(department[department.length - 1] as DrawnColumn) + 1, 0, decoy);
      else if (dice.in(0.55)) result.push(decoy);
      else result.splice(dice.whole(number.length, result.length), 0, decoy);
    }
    for (const { kind } of decoys)
      if (['leader', 'former', 'relative', 'state', 'rank'].includes(kind)) this.traits.push(`decoy:${kind}`);
    if (!narrow && dice.in(0.07)) {
      this.traits.push('gap column');
      result.splice(dice.whole(1, result.length - 1), 0, { means: 'gap', text: '', kind: '' });
    }
    return narrow ? result.slice(0, 6) : result;
  }

  private departmentColumns(field: (means: Field) => DrawnColumn): DrawnColumn[] {
    const { tongue } = this.company;
    if (['section', 'sheets', 'heading', 'none'].includes(this.departmentIn)) return [];
    if (this.departmentIn !== 'levels') return [field('department')];
    const [upper = '', lower = ''] = this.dice.of(
      {
        mainland: [
          ['一级部门', '二级部门'],
          ['中心', '部门'],
          ['事业部', '部门'],
          ['一级组织', '二级组织'],
          ['体系', '部门'],
          ['所属中心', '所属部门'],
        ],
        taiwan: [
          ['處', '部門'],
          ['處級', '部級'],
          ['一級部門', '二級部門'],
        ],
        english: [
          ['Division', 'Department'],
          ['Business Unit', 'Team'],
          ['Group', 'Department'],
        ],
      }[tongue],
    );
    return [
      { means: 'upper', text: upper, kind: '' },
      { means: 'department', text: lower, kind: '' },
    ];
  }

  private nameInTwo(): DrawnColumn[] {
    this.traits.push('name in two');
    const [given, family]: DrawnColumn[] = [
      { means: 'given', text: 'First Name', kind: '' },
      { means: 'employeeName', text: this.dice.of(['Last Name', 'Surname']), kind: '' },
    ];
    return (this.dice.in(0.5) ? [given, family] : [family, given]) as DrawnColumn[];
  }

  private titles(builder: SheetBuilder, department: string): void {
    const { dice, columns } = this;
    const { tongue } = this.company;
    const english = tongue === 'english';
    const width = columns.length;
    if (department !== '') {
      const text = english
        ? dice.of([`Department: ${department}`, `${department} Staff List`, department])
        : tongue === 'taiwan'
          ? dice.of([`部門：${department}`, `${department}人員名單`, department])
          : dice.of([
              `部门：${department}`,
              `${department}人员名单`,
              `${department}花名册`,
              `${department}2026年人员编制表`,
              department,
            ]);
      this.traits.push(`heading:${text.replace(department, '…')}`);
      builder.withTitle(text, dice.in(0.7) ? width : 1);
    } else if (!this.headless && dice.in(0.5)) {
      this.traits.push('title');
      const text = english
        ? dice.of(['Staff List 2026', 'ACME Trading Ltd - Employee Roster', 'Headcount as of 30 Sep 2026'])
        : dice.of([
            '某某电子商务有限公司员工花名册',
            '2026年9月人员花名册',
            '公司人员编制及在岗情况一览表',
            '星河电商2026年人员信息表',
            '员工信息登记表',
          ]);
      builder.withTitle(text, dice.in(0.8) ? width : 1);
    }
    if (!this.headless && dice.in(0.2)) {
      this.traits.push('note above');
      const text = english
        ? dice.of(['Prepared by: HR', 'Updated: 2026-09-30', 'Confidential'])
        : dice.of([
            '填表部门：人力资源部        填表日期：2026年9月1日',
            '单位：人',
            '截止日期：2026-09-30',
            '说明：1.本表每月5日前更新；2.空缺岗位请标注。',
            '更新时间：2026/9/30',
          ]);
      builder.withRow([text]);
    }
    if (dice.in(0.1)) builder.withBlankRows(1);
  }

  private below(builder: SheetBuilder): void {
    const headed = this.departmentIn === 'heading';
    if (this.dice.in(0.5)) this.titles(builder, '');
    for (const department of this.company.departments) {
      if (headed) builder.withTitle(this.blockTitle(department.name), this.dice.in(0.6) ? this.columns.length : 1);
      this.list(builder, [department]);
      builder.withBlankRows(this.dice.whole(1, 2));
    }
  }

  private blockTitle(name: string): string {
    return this.dice.of(
      {
        mainland: [name, `【${name}】`, `${name}人员名单`],
        taiwan: [name, `【${name}】`, `${name}人員名單`],
        english: [name, `${name} Staff`, `Department: ${name}`],
      }[this.company.tongue],
    );
  }

  private beside(builder: SheetBuilder): void {
    const { dice } = this;
    if (dice.in(0.5)) {
      builder.withTitle('2026年人员架构', 3);
    }
    const top = builder.next;
    const gap = dice.whole(0, 1);
    let left = this.left;
    for (const department of this.company.departments) {
      this.left = left;
      builder.startingAt(top, left);
      if (this.departmentIn === 'heading') builder.withTitle(department.name, this.columns.length);
      this.list(builder, [department]);
      left += this.columns.length + gap;
    }
  }

  private list(builder: SheetBuilder, departments: Company['departments']): void {
    if (!this.headless) this.heads(builder);
    if (!this.headless && this.dice.in(0.03)) builder.withBlankRows(1);
    this.serial = 0;
    for (const [index, department] of departments.entries()) {
      if (this.habits.restarts) this.serial = 0;
      if (this.departmentIn === 'section') this.section(builder, department.name, department.people.length);
      const first = builder.next;
      const lines = this.linesOf(department);
      lines.forEach((line, place) => {
        if (this.habits.repeats && this.count > 0 && this.count % 9 === 0) this.repeat(builder);
        this.line(builder, line, place === 0);
      });
      this.merge(builder, first, lines.length);
      if (this.habits.subtotals)
        this.sum(
          builder,
          department.people.length,
          this.company.tongue === 'english' ? 'Subtotal' : this.dice.of(['小计', `${department.name}小计`]),
        );
      if (this.habits.gaps && index < departments.length - 1) builder.withBlankRows(1);
    }
    if (this.blocks === 'one') this.foot(builder, departments.flatMap(({ people }) => people).length);
  }

  private repeat(builder: SheetBuilder): void {
    builder.withRow(this.columns.map(({ text }) => text || null));
    this.count += 1;
  }

  private heads(builder: SheetBuilder): void {
    const { dice, columns } = this;
    const { tongue } = this.company;
    this.headStyle ??=
      this.blocks === 'beside' ? 'one' : dice.weighted({ one: 70, groups: 18, languages: 7, three: 5 });
    const style = tongue === 'english' && this.headStyle === 'languages' ? 'one' : this.headStyle;
    if (style !== 'one') this.traits.push(`header:${style}`);
    if (style === 'three') builder.withTitle(tongue === 'english' ? 'Employee data' : '人员信息', columns.length);
    if (style === 'groups' || style === 'three') this.groupRow(builder);
    builder.withRow(columns.map(({ text, means }) => (means === 'gap' ? null : text)));
    for (const column of this.covered) {
      builder.withCell(builder.next - 1, this.left + column, '');
    }
    this.covered = [];
    if (style === 'languages')
      builder.withRow(
        columns.map(({ means }) =>
          means in ENGLISH_BELOW ? ENGLISH_BELOW[means as Field] : means === 'serial' ? 'No.' : null,
        ),
      );
    this.ownHeader = builder.next - 1;
    this.header ??= this.ownHeader;
  }

  private ownHeader = 0;

  private headStyle: 'one' | 'groups' | 'languages' | 'three' | null = null;
  private covered: number[] = [];
  private groupSeed: number | undefined;

  /** Headings over two to four columns; the header cells of the others are merged with the row above, or not. */
  private groupRow(builder: SheetBuilder): void {
    const { columns } = this;
    // Every block of a list has the same ones.
    this.groupSeed ??= this.dice.whole(0, 1e6);
    const dice = new Dice(this.groupSeed);
    const row = builder.next;
    const names = dice.some(GROUPS[this.company.tongue], 9);
    const merged = dice.in(0.7);
    let column = 0;
    const cells: (string | null)[] = columns.map(() => null);
    while (column < columns.length) {
      const span = dice.in(0.5) ? Math.min(dice.whole(2, 4), columns.length - column) : 1;
      const name = span > 1 ? names.pop() : undefined;
      if (name !== undefined && span > 1) {
        cells[column] = name;
        builder.withMerge(row, this.left + column, 1, span);
      } else if (merged) {
        for (let each = column; each < column + span; each++) {
          if (columns[each]?.means === 'gap') continue;
          cells[each] = columns[each]?.text ?? null;
          builder.withMerge(row, this.left + each, 2, 1);
          this.covered.push(each);
        }
      }
      column += span;
    }
    builder.withRow(cells);
  }

  private linesOf({ name, upper, people }: Company['departments'][number]): Line[] {
    const lines: Line[] = [];
    for (const person of people) {
      const known = this.shared ? lines.findIndex(({ title, vacant }) => title === person.title && !vacant) : -1;
      if (known >= 0) {
        const line = lines[known] as Line;
        lines[known] = { ...line, people: [...line.people, person] };
      } else lines.push({ people: [person], title: person.title, department: name, upper, vacant: false });
      if (this.habits.vacancies && this.dice.in(0.15))
        lines.push({ people: [], title: person.title, department: name, upper, vacant: true });
    }
    return lines;
  }

  private line(builder: SheetBuilder, line: Line, first: boolean): void {
    const { dice, company } = this;
    const row = builder.next;
    this.serial += 1;
    this.count += 1;
    const [person] = line.people;
    const names = line.people.map((each) => each.name);
    const left = this.columns.some(({ kind }) => kind.startsWith('state')) && isLeaver(this.count);
    const written = line.vacant
      ? dice.of(company.tongue === 'english' ? ['Vacant', 'TBH', ''] : ['空缺', '待招', '', '招聘中'])
      : this.written(names);
    const hasOwn = ['column', 'path', 'levels'].includes(this.departmentIn) || first;
    const values = this.columns.map(({ means, kind }): CellValue | null => {
      switch (means) {
        case 'serial':
          return this.serial;
        case 'department':
          return !hasOwn
            ? null
            : this.departmentIn === 'path'
              ? `${line.upper}${this.separator}${line.department}`
              : line.department;
        case 'upper':
          return line.upper;
        case 'position':
          return line.title;
        case 'given':
          return line.vacant ? null : (names[0]?.split(' ')[0] ?? null);
        case 'employeeName':
          return this.columns.some((each) => each.means === 'given') && !line.vacant
            ? (names[0]?.split(' ').slice(1).join(' ') ?? null)
            : written || null;
        case 'employeeId':
          return person?.id ?? null;
        case 'headcount':
          return Math.max(1, names.length);
        case 'manager':
          return company.departments.find(({ name }) => name === line.department)?.people[0]?.name ?? null;
        case 'hireDate':
          return line.vacant ? null : dice.of(['2023-05-01', '2021/3/15', '2024.6.3', '2022年7月1日']);
        case 'gap':
          return null;
        case 'decoy': {
          if (line.vacant) return null;
          if (kind === 'leader' && !hasOwn) return null;
          return decoyValue(kind, this.count, { dice, company, department: line.department });
        }
      }
    });
    builder.withRow(values);
    if (left) return;
    const { sheet } = { sheet: builder.name };
    const department = this.departmentIn === 'none' ? '' : line.department;
    for (const { name } of line.people) this.people.push({ sheet, row, name, department, title: line.title });
  }

  private readonly separator: string;

  private written(names: readonly string[]): string {
    const { dice, company } = this;
    if (names.length > 1) {
      this.joiner ??= dice.of(company.tongue === 'english' ? [', ', '\n', '; '] : ['、', '，', '/', '\n', ' ', ',']);
      return names.join(this.joiner);
    }
    const [name = ''] = names;
    if (this.habits.spaced && /^[\u3400-\u9fff]{2}$/.test(name)) return `${name[0]} ${name[1]}`;
    if (this.habits.tagged && dice.in(0.3))
      return (
        name +
        dice.of(
          company.tongue === 'english' ? [' (Probation)', ' (PT)'] : ['（试用期）', '(兼)', '（实习）', '（产假）'],
        )
      );
    return dice.in(0.02) ? `${name} ` : name;
  }

  private joiner: string | undefined;

  private section(builder: SheetBuilder, name: string, count: number): void {
    this.sectionStyle ??= this.dice.whole(0, 4);
    const text = [name, `【${name}】`, `${name}（${count}人）`, name, `${name}：`][this.sectionStyle] ?? name;
    this.wide ??= this.dice.in(0.6);
    if (this.wide) builder.withMerge(builder.next, this.left, 1, this.columns.length);
    builder.withRow([text]);
  }

  private sectionStyle: number | undefined;
  private wide: boolean | undefined;

  /** The department's cell over all its rows. */
  private merge(builder: SheetBuilder, first: number, rows: number): void {
    if (this.departmentIn !== 'merged' || rows < 2) return;
    this.columns.forEach(({ means, kind }, index) => {
      if (means === 'department' || kind === 'leader') builder.withMerge(first, this.left + index, rows, 1);
    });
  }

  private sum(builder: SheetBuilder, count: number, word: string): void {
    const at = this.columns.findIndex(({ means }) => means !== 'serial' && means !== 'gap');
    const cells: (CellValue | null)[] = this.columns.map(() => null);
    cells[at] = word;
    const total = this.columns.findIndex(({ means }) => means === 'headcount');
    if (total >= 0) cells[total] = count;
    else if (cells.length > at + 1)
      cells[at + 1] = this.dice.of([count, this.company.tongue === 'english' ? count : `${count}人`]);
    builder.withRow(cells);
  }

  private foot(builder: SheetBuilder, count: number): void {
    const { dice, company } = this;
    const english = company.tongue === 'english';
    if (dice.in(0.15)) {
      this.traits.push('total');
      this.sum(builder, count, english ? 'Total' : dice.of(['合计', '总计', '合 计']));
    }
    if (dice.in(0.12)) {
      this.traits.push('note below');
      if (dice.in(0.5)) builder.withBlankRows(1);
      builder.withRow([
        english
          ? 'Note: contractors are not included.'
          : dice.of(['备注：以上不含外包人员。', '说明：试用期人员按编制内统计。', '注：空缺岗位由人力资源部统一招聘']),
      ]);
    }
    if (dice.in(0.1)) {
      this.traits.push('signatures');
      builder.withRow(
        english
          ? [`Prepared by: ${company.stranger()}`, null, `Approved by: ${company.stranger()}`]
          : [`制表：${company.stranger()}`, null, `审核：${company.stranger()}`],
      );
    }
    if (this.departmentIn !== 'sheets' && dice.in(0.05)) this.countsBeside(builder);
  }

  /** A small table of numbers to the right of the list. */
  private countsBeside(builder: SheetBuilder): void {
    this.traits.push('counts beside');
    const english = this.company.tongue === 'english';
    const column = this.left + this.columns.length + 1;
    const top = this.ownHeader;
    builder
      .withCell(top, column, english ? 'Department' : '部门')
      .withCell(top, column + 1, english ? 'Count' : '人数');
    this.company.departments.forEach(({ name, people }, index) => {
      builder.withCell(top + 1 + index, column, name).withCell(top + 1 + index, column + 1, people.length);
    });
  }
}
