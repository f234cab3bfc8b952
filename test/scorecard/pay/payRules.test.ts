import { attendanceFormula, payOf, type PayEntry } from '../../../src/scorecard/pay/payRules';
import { fixedPosts, rulesOfPost } from '../../../src/scorecard/settings/postRules';
import { calculatedCell } from '../../support/calculatedCell';
import { gradeOf } from '../../../src/scoring/grades';
import { SOURCE_GRADES } from '../../../src/scorecard/settings/settings';

/** Source: RU-10, RU-11. */
const rules = { attendanceShare: 0.1, lapses: 3, absenceDays: 1 };
const entry: PayEntry = {
  basePay: 4000,
  performancePay: 1000,
  lapses: null,
  absenceDays: null,
  commission: null,
  reward: null,
};

function paid(score: number, changes: Partial<PayEntry>): number | string {
  const { payable } = payOf({ ...entry, ...changes }, gradeOf(SOURCE_GRADES, score, false)?.coefficient ?? null, rules);
  return payable.kind === 'amount' ? payable.value : payable.kind;
}

test('the worked example: score 76 and 2 lapses pay 5200, 3 lapses 4800, score 58 and none 4400', () => {
  expect(paid(76, { lapses: 2 })).toBe(5200);
  expect(paid(76, { lapses: 3 })).toBe(4800);
  expect(paid(58, {})).toBe(4400);
});

test('one day of absence loses the full-attendance bonus, half a day does not', () => {
  expect(paid(80, { absenceDays: 0.5 })).toBe(5400);
  expect(paid(80, { absenceDays: 1 })).toBe(5000);
});

test('commission and special reward are added', () => {
  expect(paid(80, { commission: 650.55, reward: 200 })).toBe(6250.55);
});

test('nothing is payable while base pay, performance pay or the coefficient is missing', () => {
  expect(paid(80, { basePay: null })).toBe('blank');
  expect(paid(80, { performancePay: '' })).toBe('blank');
  expect(payOf(entry, null, rules).payable).toEqual({ kind: 'blank' });
});

test('a text where a number belongs is said, in the total too', () => {
  const pay = payOf({ ...entry, lapses: '两次' }, 1, rules);
  expect(pay.attendance).toEqual({ kind: 'notANumber' });
  expect(pay.payable).toEqual({ kind: 'notANumber' });
  expect(paid(80, { commission: '待定' })).toBe('notANumber');
});

test('days that are no number of days leave no part that could be paid', () => {
  const faulty = { kind: 'notANumber' };
  expect(payOf({ ...entry, share: null }, 1, rules)).toEqual({
    attendance: faulty,
    performance: faulty,
    payable: faulty,
  });
});

test('amounts are rounded to cents as they are paid', () => {
  const pay = payOf({ ...entry, basePay: 3333.35, performancePay: 777.77 }, 0.8, rules);
  expect(pay.attendance).toEqual({ kind: 'amount', value: 333.34 });
  expect(pay.performance).toEqual({ kind: 'amount', value: 622.22 });
});

test('days and probation leave a part of base and performance pay, and of the bonus on it', () => {
  const pay = payOf({ ...entry, share: 0.5, commission: 100 }, 0.8, rules);
  expect(pay).toEqual({
    attendance: { kind: 'amount', value: 200 },
    performance: { kind: 'amount', value: 400 },
    payable: { kind: 'amount', value: 2700 },
  });
});

test('the formula pays no attendance bonus to posts that have none, in whatever language the settings say so', () => {
  const posts = [
    { word: '物流', attendance: false, review: true, line: 0 },
    { word: '美工', attendance: true, review: false, line: 2 },
  ];
  const cells = {
    position: 'A1',
    basePay: 'B1',
    performancePay: 'C1',
    lapses: 'D1',
    absenceDays: 'E1',
    commission: 'F1',
    reward: 'G1',
    coefficient: 'H1',
    attendance: 'I1',
    performance: 'J1',
  };
  const shown = (position: string, words: string, answers: string): unknown => {
    const ruleCells = { attendanceShare: '0.1', lapses: '3', absenceDays: '1', posts: { words, answers } };
    const text = attendanceFormula(cells, ruleCells, { notANumber: '请填写数字' });
    return calculatedCell(text, {
      pay: [[position, 4000]],
      s: [
        ['物流', '無'],
        ['', ''],
        ['美工', '是'],
        ['logistics', 'No'],
      ],
    });
  };
  const live = (position: string): unknown => shown(position, 's!$A$1:$A$4', 's!$B$1:$B$4');
  const fixed = (position: string): unknown => {
    const { words, answers } = fixedPosts(posts, 8);
    return shown(position, words, answers);
  };
  expect(['物流专员', '客服专员', '美工', '', 'Logistics Clerk'].map(live)).toEqual([0, 400, 400, 400, 0]);
  expect(['物流专员', '客服专员', '美工', ''].map(fixed)).toEqual([0, 400, 400, 400]);
  expect(
    ['物流专员', '客服专员'].map(
      (position) => payOf(entry, 1, rules, rulesOfPost(posts, position).attendance).attendance,
    ),
  ).toEqual([
    { kind: 'amount', value: 0 },
    { kind: 'amount', value: 400 },
  ]);
});
