import type { Employee } from './company';
import { isTouched } from './paperCard';
import type { Play } from './play';

/** Who joins, leaves and changes place in a month; each time among people with and without entries on their cards. */
export interface Moves {
  readonly left: readonly Employee[];
  /** The name somebody had before it changed. */
  readonly renamed: string;
}

const JOINERS: readonly (readonly Employee[])[] = [
  [
    {
      key: 'j1',
      name: '王小雨',
      id: 'E2001',
      department: '客服部',
      position: '售前客服',
      manager: '',
      hired: '2026-11-09',
    },
    {
      key: 'j2',
      name: '欧阳思齐',
      id: '',
      department: '仓储部',
      position: '打包员',
      manager: '秦望',
      hired: '2026-11-12',
    },
  ],
  [
    {
      key: 'j3',
      name: '司徒云',
      id: 'E2003',
      department: '视觉部',
      position: '美工',
      manager: '秦望',
      hired: '2026-12-01',
    },
    {
      key: 'j4',
      name: "O'Brien",
      id: 'E2004',
      department: '推广部',
      position: '直通车专员',
      manager: '',
      hired: '2026-12-07',
    },
  ],
  [
    {
      key: 'j5',
      name: '令狐一',
      id: 'E2005',
      department: '运营部',
      position: '商品专员',
      manager: '秦望',
      hired: '2027-01-04',
    },
    {
      key: 'j6',
      name: '欧阳思齐',
      id: 'E2006',
      department: '客服部',
      position: '售后客服',
      manager: '',
      hired: '2027-01-05',
    },
  ],
];

export async function peopleMove(play: Play, month: number): Promise<Moves> {
  const dice = play.dice();
  const chosen = new Set<string>();
  const pick = (touched: boolean, fits: (person: Employee) => boolean = () => true): Employee => {
    const person = dice.of(
      play.people.filter((each) => {
        const card = play.cards.get(play.numberOf(each));
        const busy = chosen.has(each.key) || /^[pj]/.exec(each.key) === null || KEPT.has(each.key);
        return card !== undefined && !busy && isTouched(card) === touched && fits(each);
      }),
    );
    chosen.add(person.key);
    return person;
  };
  const change = (person: Employee, how: Partial<Employee>): void => {
    play.people = play.people.map((each) => (each.key === person.key ? { ...each, ...how } : each));
  };
  const withId = ({ id }: Employee): boolean => id !== '';
  const several = ({ position }: Employee): boolean => /客服|打包|美工/.test(position);

  // One leaves and is struck off the list, one stays on it as 离职.
  const [struck, marked] = [pick(true, several), pick(false, several)];
  play.people = play.people.filter(({ key }) => key !== struck.key);
  change(marked, { gone: true });
  change(pick(true, withId), { position: '摄影师', department: '视觉部' });
  change(pick(false, withId), { position: '仓管员', department: '仓储部' });
  change(pick(month === 1, withId), { department: '运营部' });
  const renamed = pick(month !== 1, withId);
  change(renamed, { name: `${renamed.name.slice(0, 1)}改名${month + 1}` });
  play.people = [...play.people, ...(JOINERS[month] ?? [])];
  return { left: [struck, marked], renamed: renamed.name };
}

/** People the tests of streaks, namesakes and missing ids are about. */
const KEPT: ReadonlySet<string> = new Set(['p0', 'p3', 'p6', 'p15', 'p22', 'p30', 'p47', 'p50', 'p53', 'p12', 'p41']);

/** Sorted as HR likes it: within departments by name, or all by position. */
export function sortList(play: Play, by: 'name' | 'position'): void {
  const departments = [...new Set(play.people.map(({ department }) => department))];
  const order = (a: Employee, b: Employee): number => {
    const first = departments.indexOf(a.department) - departments.indexOf(b.department);
    if (by === 'position')
      return a.position.localeCompare(b.position, 'zh-CN') || a.name.localeCompare(b.name, 'zh-CN');
    return first || a.name.localeCompare(b.name, 'zh-CN');
  };
  play.people = [...play.people].sort(order);
}
