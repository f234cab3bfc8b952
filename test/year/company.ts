/** An invented company of twenty-five, what its list says in each month of 2026, and a calendar on the wall. */

const HEADER = [
  '工号',
  '姓名',
  '部门',
  '岗位',
  '直属上级',
  '入职日期',
  '试用期到期日',
  '调岗日期',
  '离职日期',
  '休假开始',
  '休假结束',
  '备注',
];

/** One row of the list. Days are "2026-06-15". */
interface Row {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly position: string;
  readonly manager: string;
  readonly hired: string;
  readonly probationEnd?: string;
  readonly movedOn?: string;
  readonly leavesOn?: string;
  readonly leaveFrom?: string;
  readonly leaveTo?: string;
  readonly remark?: string;
  /** Months in which HR keeps the row: "2026-01" and after that, until "2026-12" and before. */
  readonly from?: string;
  readonly to?: string;
}

type Plan = readonly (readonly [department: string, manager: string, ...positions: string[]])[];

const PLAN: Plan = [
  ['总经办', '', '总经理', '运营总监'],
  ['运营部', '钱一诺', '店长', '运营助理', '运营助理', '商品专员'],
  ['推广部', '钱一诺', '推广主管', '直通车专员', '直通车专员', '活动专员'],
  ['视觉部', '钱一诺', '美工', '美工', '摄影师'],
  ['客服部', '钱一诺', '客服主管', '售前客服', '售前客服', '售前客服', '售后客服'],
  ['仓储部', '赵一诺', '仓库主管', '打包员', '打包员', '仓管员'],
  ['人事部', '赵一诺', '人事专员'],
  ['直播部', '钱一诺', '直播运营', '主播'],
];

const FAMILY = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔';

/** Whoever is rated low all year: one whose post asks for a review, and one whose post does not. */
export const LOW: ReadonlySet<string> = new Set(['E1005', 'E1011']);

const STAFF: readonly Row[] = PLAN.flatMap(([department, manager, ...positions]) =>
  positions.map((position) => ({ department, manager, position })),
).map((place, index) => ({
  ...place,
  id: `E${1001 + index}`,
  name: `${FAMILY[index] ?? '关'}一诺`,
  hired: `201${index % 9}-0${1 + (index % 9)}-15`,
}));

function staff(id: string): Row {
  const row = STAFF.find((each) => each.id === id);
  if (!row) throw new Error(id);
  return row;
}

/** Rows in the place of the first ones of whoever moves, leaves or is away. */
const EVENTS: Readonly<Record<string, readonly Row[]>> = {
  // Leaves in the middle of April; HR takes the row off the list in June.
  E1021: [{ ...staff('E1021'), leavesOn: '2026-04-17', to: '2026-05' }],
  // Leaves with the last day of September.
  E1008: [{ ...staff('E1008'), leavesOn: '2026-09-30', to: '2026-10' }],
  // Away from July to August.
  E1012: [{ ...staff('E1012'), leaveFrom: '2026-07-06', leaveTo: '2026-08-21', remark: '产假' }],
  // Away for the whole of November.
  E1019: [{ ...staff('E1019'), leaveFrom: '2026-11-01', leaveTo: '2026-11-30', remark: '产假' }],
  // From one post to another in the middle of June: two rows in that month.
  E1016: [
    { ...staff('E1016'), to: '2026-05' },
    { ...staff('E1016'), leavesOn: '2026-06-15', from: '2026-06', to: '2026-06' },
    { ...staff('E1016'), department: '运营部', position: '运营助理', movedOn: '2026-06-16', from: '2026-06' },
  ],
  // Moves in October on one row.
  E1022: [
    { ...staff('E1022'), to: '2026-09' },
    { ...staff('E1022'), department: '运营部', position: '商品专员', movedOn: '2026-10-12', from: '2026-10' },
  ],
};

const JOINERS: readonly Row[] = [
  {
    id: 'E2001',
    name: '欧阳思齐',
    department: '客服部',
    position: '售前客服',
    manager: '沈一诺',
    hired: '2026-02-16',
    from: '2026-02',
  },
  {
    id: 'E2002',
    name: '司徒云',
    department: '直播部',
    position: '主播',
    manager: '钱一诺',
    hired: '2026-05-11',
    probationEnd: '2026-08-10',
    from: '2026-05',
  },
  {
    id: '',
    name: '令狐一',
    department: '仓储部',
    position: '打包员',
    manager: '赵一诺',
    hired: '2026-09-01',
    from: '2026-09',
  },
];

const ROWS: readonly Row[] = [...STAFF.flatMap((row) => EVENTS[row.id] ?? [row]), ...JOINERS];

/** Rows of the list in a month. */
function rowsIn(month: string): readonly Row[] {
  return ROWS.filter(({ from = '', to = '9999' }) => from <= month && month <= to);
}

/** The list in a month as cells. */
export function listIn(month: string): string[][] {
  const cells = rowsIn(month).map((row) => [
    ...[row.id, row.name, row.department, row.position, row.manager, row.hired],
    ...[row.probationEnd, row.movedOn, row.leavesOn, row.leaveFrom, row.leaveTo, row.remark].map((each) => each ?? ''),
  ]);
  return [HEADER, ...cells];
}

/** Positions that the catalogue assesses by the quarter. */
const QUARTERLY: ReadonlySet<string> = new Set(['总经理', '运营总监']);

/** A card that is due in a period, and the days behind it. */
export interface Due {
  readonly number: string;
  readonly row: Row;
  readonly probation: boolean;
  /** Days at the post as the company counts them, those of the period, and those of the former on probation. */
  readonly present: number;
  readonly all: number;
  readonly onProbation: number;
  readonly basis: DayBasis;
  /** False where nothing is special about the days. */
  readonly special: boolean;
}

const DAY = 86_400_000;
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** First and last day of "2026-06" or "2026-Q2". */
export function daysOf(period: string): { readonly first: string; readonly last: string } {
  const quarter = /^(\d+)-Q(\d)$/.exec(period);
  const [year, from, to] = quarter
    ? [Number(quarter[1]), Number(quarter[2]) * 3 - 2, Number(quarter[2]) * 3]
    : [Number(period.slice(0, 4)), Number(period.slice(5)), Number(period.slice(5))];
  return { first: dayOf(Date.UTC(year, from - 1, 1)), last: dayOf(Date.UTC(year, to, 0)) };
}

/** What is agreed for the probation of this company's posts, as cards begin to say it; days of service, the first one counted. */
const AGREED = [
  { words: '前15天', day: 15 },
  { words: '前30天', day: 30 },
  { words: '前60天', day: 60 },
  { words: '转正前', day: Infinity },
] as const;

/** What falls due in a period, no later than probation ends. */
export function goalsDue({ hired, probationEnd = '9999' }: Row, period: string): string[] {
  const { first, last } = daysOf(period);
  return AGREED.filter(({ day }) => {
    const counted = day === Infinity ? probationEnd : dayOf(at(hired) + (day - 1) * DAY);
    const due = counted < probationEnd ? counted : probationEnd;
    return first <= due && due <= last;
  }).map(({ words }) => words);
}

/** How a company counts days: Mondays to Fridays, or all. */
export type DayBasis = 'working' | 'calendar';

/** Those from one day to another, both included. */
function countedDays(first: string, last: string, basis: DayBasis): string[] {
  const days: string[] = [];
  for (let time = at(first); time <= at(last); time += DAY) {
    const weekday = new Date(time).getUTCDay();
    if (basis === 'calendar' || (weekday > 0 && weekday < 6)) days.push(dayOf(time));
  }
  return days;
}

/** Who has a card in a period by the list and the settings of this company: away all the time, none; probation until it is over, one of its own. */
export function dueIn(period: string, basis: DayBasis = 'working'): Due[] {
  const { first, last } = daysOf(period);
  const all = countedDays(first, last, basis);
  const rows = rowsIn(last.slice(0, 7));
  const seen = new Map<string, number>();
  return rows.flatMap((row): Due[] => {
    const isQuarter = period.includes('Q');
    if (QUARTERLY.has(row.position) !== isQuarter) return [];
    const { leaveFrom, leaveTo } = row;
    const began =
      row.movedOn !== undefined && rows.filter(({ id }) => id === row.id).length > 1 ? row.movedOn : row.hired;
    const until = row.leavesOn ?? '9999';
    if (began > last || until < first) return [];
    const isAway = (day: string): boolean =>
      leaveFrom !== undefined && leaveTo !== undefined && leaveFrom <= day && day <= leaveTo;
    const present = all.filter((day) => began <= day && day <= until && !isAway(day));
    if (leaveFrom !== undefined && leaveTo !== undefined && leaveFrom <= first && last <= leaveTo) return [];
    const key = row.id === '' ? [row.name, row.department, row.position].join('-') : row.id;
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return [
      {
        number: `${period}/${key}${nth > 1 ? ` → ${nth}` : ''}`,
        row,
        probation: row.probationEnd !== undefined && row.probationEnd >= first,
        present: present.length,
        all: all.length,
        onProbation: present.filter((day) => row.probationEnd !== undefined && day <= row.probationEnd).length,
        basis,
        special: present.length < all.length,
      },
    ];
  });
}
