import type { Catalogue } from '../../../src/catalogue/catalogue';
import { EARLIER_EMPLOYMENT } from '../../../src/scorecard/employment/employmentRules';
import { statusIn } from '../../../src/scorecard/employment/periodStatus';
import { splitOnMove, splitPosts, type PostRow } from '../../../src/scorecard/people/posts';
import { cardNumbers, type Assessee } from '../../../src/scorecard/people/assessee';
import { wholeNumber } from '../../../src/scorecard/people/partNumber';
import type { EmploymentFacts } from '../../../src/staffing/employment';
import { cardWorld, person } from '../cardWorld';

/** November 2026 begins on a Sunday and has 21 working days. */
const PERIOD = '2026-11';
const RULES = { ...EARLIER_EMPLOYMENT, probationCards: 'own' as const };

let catalogue: Catalogue;
beforeAll(async () => {
  ({ catalogue } = await cardWorld());
});

const on = (text: string) => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return { year, month, day };
};

type Facts = { readonly [Key in keyof EmploymentFacts]?: string };

/** A row as the building reads it: post, day of hiring, what the list says of days. */
function row(position: string, hired: string | null, facts: Facts = {}, employeeId = 'E1'): PostRow {
  const read = Object.fromEntries(
    Object.entries(facts).map(([key, text]) => [key, /^\d/.test(text) ? on(text) : text]),
  ) as EmploymentFacts;
  const employed = { hireDate: hired === null ? null : on(hired), facts: read };
  const found = statusIn(PERIOD, employed, RULES);
  if (found.kind === 'noCard') throw new Error(found.reason);
  const probation = found.probation === undefined ? {} : { probation: { until: found.probation } };
  const status = found.status === null ? {} : { status: found.status };
  return { ...employed, person: person(catalogue, { name: '张岚', employeeId, position, ...status, ...probation }) };
}

function split(rows: readonly PostRow[], minimumDays: number | null = null) {
  const { people, left } = splitPosts(rows, { period: PERIOD, rules: { ...RULES, minimumDays } });
  return {
    people,
    shown: people.map(({ position, part, status = {} }) => {
      const { together: _together, ...rest } = status;
      return [position, part ?? 0, rest];
    }),
    left: left.map((each) => [each.person.position, each.reason, each.note]),
  };
}

test('the day of the move ends the post before, in whatever order the rows stand', () => {
  const rows = [row('美工', '2023-05-04', { movedOn: '2026-11-16' }), row('客服', '2023-05-04')];
  expect(split(rows).shown).toEqual([
    ['美工', 2, { postFrom: '2026-11-16' }],
    ['客服', 1, { postTo: '2026-11-15' }],
  ]);
});

test('the old row may say the day of the move, where the new one begins that day', () => {
  const rows = [row('客服', '2023-05-04', { movedOn: '2026-11-16' }), row('美工', '2026-11-16')];
  expect(split(rows).shown).toEqual([
    ['客服', 1, { postTo: '2026-11-15' }],
    ['美工', 2, { postFrom: '2026-11-16' }],
  ]);
});

test('who left and came back left and joined, and has the days of both', () => {
  const rows = [row('客服', '2023-05-04', { leftOn: '2026-11-06' }), row('客服', '2026-11-23')];
  const { people, shown } = split(rows);
  expect(shown).toEqual([
    ['客服', 1, { leftOn: '2026-11-06' }],
    ['客服', 2, { joinedOn: '2026-11-23' }],
  ]);
  expect(people[0]?.status?.together).toEqual({ calendar: 14, working: 11 });
});

test('leave and probation belong to the post on whose days they lie', () => {
  const leave = { away: '产假', awayFrom: '2026-11-20', awayTo: '2027-03-31', probationEnd: '2026-11-10' };
  const { people } = split([
    row('客服', '2026-09-01', { leftOn: '2026-11-15', ...leave }),
    row('美工', '2026-09-01', { movedOn: '2026-11-16', ...leave }),
  ]);
  expect(people.map(({ probation }) => probation !== undefined)).toEqual([true, false]);
  // 16 to 19 November at the second post.
  expect(people[1]?.status?.together).toEqual({ calendar: 19, working: 14 });
});

test('too few days at a post go with the other, on either side', () => {
  const early = [row('客服', '2023-05-04'), row('美工', '2023-05-04', { movedOn: '2026-11-04' })];
  expect(split(early, 5)).toMatchObject({
    shown: [['美工', 0, { movedOn: '2026-11-04' }]],
    left: [['客服', 'fewDays', '2']],
  });
  const late = [row('客服', '2023-05-04'), row('美工', '2023-05-04', { movedOn: '2026-11-27' })];
  expect(split(late, 5)).toMatchObject({
    shown: [['客服', 0, { movedAway: '2026-11-26' }]],
    left: [['美工', 'fewDays', '2']],
  });
});

test('a row outside the period gives no card, and the other one is for all of it', () => {
  expect(split([row('客服', '2023-05-04'), row('美工', '2023-05-04', { movedOn: '2026-10-16' })])).toMatchObject({
    shown: [['美工', 0, {}]],
    left: [['客服', 'otherPost', '2026-10-16']],
  });
  expect(split([row('客服', '2023-05-04'), row('美工', '2023-05-04', { movedOn: '2026-12-01' })])).toMatchObject({
    shown: [['客服', 0, {}]],
    left: [['美工', 'otherPost', '2026-12-01']],
  });
});

test('rows that overlap, of two numbers, or without one stay as they are', () => {
  const overlapping = [row('客服', '2023-05-04', { leftOn: '2026-11-20' }), row('美工', '2023-05-04')];
  expect(split(overlapping).people).toEqual(overlapping.map((each) => each.person));
  for (const id of ['E2', '']) {
    const rows = [
      row('客服', '2023-05-04', { leftOn: '2026-11-15' }, id === '' ? '' : 'E1'),
      row('美工', '2023-05-04', { movedOn: '2026-11-16' }, id),
    ];
    expect(split(rows).people).toEqual(rows.map((each) => each.person));
  }
});

test('a card stays with its post, whichever came first', () => {
  const people: Assessee[] = [
    ...split([row('客服', '2023-05-04'), row('美工', '2023-05-04', { movedOn: '2026-11-16' })]).people,
  ];
  expect(cardNumbers(PERIOD, people)).toEqual(['2026-11/E1', '2026-11/E1 → 2']);
  const post = (number: string) => (number === '2026-11/E1' ? '美工' : null);
  const name = (number: string) => (number === '2026-11/E1' ? '张岚' : null);
  expect(cardNumbers(PERIOD, people, name, post)).toEqual(['2026-11/E1 → 2', '2026-11/E1']);
  expect(['2026-11/E1 → 2', '2026-11/E1-2', '2026-11/张岚-部-A → B'].map(wholeNumber)).toEqual([
    '2026-11/E1',
    '2026-11/E1-2',
    '2026-11/张岚-部-A → B',
  ]);
});

test('a card that was begun is split on the day of the move, and only where both posts have days', () => {
  expect(splitOnMove({ joinedOn: '2026-11-02' }, { joinedOn: '2026-11-02', movedOn: '2026-11-16' }, PERIOD)).toEqual({
    before: { joinedOn: '2026-11-02', postTo: '2026-11-15', together: { calendar: 29, working: 21 } },
    now: { postFrom: '2026-11-16', together: { calendar: 29, working: 21 } },
  });
  expect(splitOnMove({}, { movedOn: '2026-11-01' }, PERIOD)).toBeNull();
  expect(splitOnMove({}, {}, PERIOD)).toBeNull();
});
