/** An invented company of sixty and what happens in it. */
export interface Employee {
  /** Who it is, whatever else changes; never written anywhere. */
  readonly key: string;
  readonly name: string;
  readonly id: string;
  readonly department: string;
  readonly position: string;
  readonly manager: string;
  /** "2023-05-08" */
  readonly hired: string;
  /** 离职 behind the name: still on the list, not assessed. */
  readonly gone?: true;
}

/** Positions of the list and the role the catalogue has for each; null: none, nobody there is assessed. */
export const ROLES: Readonly<Record<string, string | null>> = {
  总经理: 'R01',
  店长: 'R05',
  运营助理: 'R08',
  数据分析师: 'R09',
  商品专员: 'R11',
  推广主管: 'R14',
  直通车专员: 'R17',
  活动专员: 'R16',
  美工: 'R26',
  摄影师: 'R27',
  客服主管: 'R29',
  售前客服: 'R30',
  售后客服: 'R31',
  仓库主管: 'R38',
  仓管员: 'R40',
  打包员: 'R41',
  党建专员: null,
};

/** Department → position → how many. */
const PLAN: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  总经办: { 总经理: 1 },
  运营部: { 店长: 2, 运营助理: 3, 数据分析师: 2, 商品专员: 3 },
  推广部: { 推广主管: 1, 直通车专员: 4, 活动专员: 3 },
  视觉部: { 美工: 6, 摄影师: 3 },
  客服部: { 客服主管: 1, 售前客服: 10, 售后客服: 7 },
  仓储部: { 仓库主管: 1, 仓管员: 3, 打包员: 8 },
  人事部: { 党建专员: 1 },
};

const MANAGERS: Readonly<Record<string, string>> = {
  总经办: '',
  运营部: '秦望',
  推广部: '秦望',
  视觉部: '秦望',
  客服部: '',
  仓储部: '秦望',
  人事部: '秦望',
};

const FAMILY =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳';
const GIVEN = ['晓晨', '雨桐', '子墨', '安然', '若溪', '一诺', '思远', '嘉禾', '明轩', '乐瑶', '景行'];

export const VACANT = 'vacant';

export function firstCompany(): Employee[] {
  const people: Employee[] = [];
  for (const [department, positions] of Object.entries(PLAN)) {
    for (const [position, count] of Object.entries(positions)) {
      for (let each = 0; each < count; each += 1) {
        const index = people.length;
        people.push({
          key: `p${index}`,
          name: `${FAMILY[index] ?? '关'}${GIVEN[index % GIVEN.length] ?? ''}`,
          id: `E${1001 + index}`,
          department,
          position,
          manager: MANAGERS[department] ?? '',
          hired: `20${String(15 + (index % 10)).padStart(2, '0')}-0${1 + (index % 9)}-${String(1 + (index % 28)).padStart(2, '0')}`,
        });
      }
    }
  }
  return people.map((person) => ({ ...person, ...SPECIAL[person.key] }));
}

/** Two of one name with ids, two of one name in one position of whom one has no id, and some more without an id. */
const SPECIAL: Readonly<Record<string, Partial<Employee>>> = {
  p6: { name: '王小雨' },
  p22: { name: '王小雨' },
  p50: { name: '李强' },
  p53: { name: '李强', id: '' },
  p12: { id: '' },
  p33: { id: '' },
  p41: { id: '007' },
};

/** A place of the list with a headcount and nobody in it. */
/** How this company's HR has cards built: one for a place without a person too. */
export const EVERY_PLACE = 'perPlace' as const;

export const VACANCY = { department: '推广部', position: '活动专员' };

export type Look = 'departments' | 'flat';

/** The list as cells: values by row, merged areas in A1, number formats of the date column. */
export interface DrawnList {
  readonly rows: (string | number)[][];
  readonly merges: readonly string[];
  readonly dates: string;
}

const HEADER = ['序号', '部门', '岗位', '姓名', '工号', '编制', '直属上级', '入职日期', '备注'];

/** `departments`: as it came, departments merged, subtotals below; `flat`: taken apart so that it can be sorted. */
export function drawList(people: readonly Employee[], look: Look, month: string): DrawnList {
  const rows: (string | number)[][] = [
    [`人员编制表（${month}）`],
    ['制表：人事部', '', '', '', '', '', '', '单位：人'],
    HEADER,
  ];
  const merges = ['A1:I1'];
  const line = (person: Employee, department: string, number: number): (string | number)[] => [
    number,
    department,
    person.position,
    person.gone ? `${person.name}（离职）` : person.name,
    person.id,
    1,
    person.manager,
    serialDay(person.hired),
    '',
  ];
  const vacancy = (department: string): (string | number)[] => [
    '',
    department,
    VACANCY.position,
    '',
    '',
    1,
    '',
    '',
    '',
  ];
  let number = 0;
  if (look === 'flat') {
    for (const person of people) rows.push(line(person, person.department, (number += 1)));
    rows.push(vacancy(VACANCY.department));
  } else {
    for (const department of new Set(people.map((person) => person.department))) {
      const members = people.filter((person) => person.department === department);
      const first = rows.length + 1;
      members.forEach((person, index) => rows.push(line(person, index === 0 ? department : '', (number += 1))));
      if (department === VACANCY.department) rows.push(vacancy(''));
      if (rows.length > first) merges.push(`B${first}:B${rows.length}`);
      rows.push(['', '小计', '', '', '', rows.length - first + 1, '', '', '']);
    }
    rows.push(['', '合计', '', '', '', people.length + 1, '', '', '']);
  }
  return {
    rows: rows.map((row) => [...row, ...Array<string>(HEADER.length - row.length).fill('')]),
    merges,
    dates: `H4:H${rows.length}`,
  };
}

/** Excel's serial number of a day "2023-05-08". */
function serialDay(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return Math.round((Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000);
}
