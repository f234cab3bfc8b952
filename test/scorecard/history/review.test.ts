import { linesByPerson, reviewOf, type ReviewedLine } from '../../../src/scorecard/history/review';

function line(period: string, total: number | null, changes: Partial<ReviewedLine> = {}): ReviewedLine {
  return { number: `${period}/E1`, period, total, passingLine: 60, baseTargetMet: true, ...changes };
}

function review(...lines: ReviewedLine[]) {
  const last = lines[lines.length - 1];
  return reviewOf(last?.number ?? '', last?.period ?? '', linesByPerson(lines));
}

test('three months in a row below the line ask for a review, two do not', () => {
  expect(review(line('2026-10', 59.9), line('2026-11', 10))).toEqual({ lowScore: false, targetMissed: false });
  expect(review(line('2026-09', 30), line('2026-10', 59.9), line('2026-11', 10)).lowScore).toBe(true);
  expect(review(line('2026-09', 30), line('2026-10', 60), line('2026-11', 10)).lowScore).toBe(false);
});

test('the fourth month in a row still asks; one that meets the line starts anew', () => {
  const bad = ['2026-08', '2026-09', '2026-10', '2026-11'].map((period) => line(period, 40));
  expect(review(...bad).lowScore).toBe(true);
  expect(review(line('2026-08', 40), line('2026-09', 40), line('2026-10', 75), line('2026-11', 40)).lowScore).toBe(
    false,
  );
});

test('a month without a line or without a total is not in a row', () => {
  expect(review(line('2026-08', 40), line('2026-09', 40), line('2026-11', 40)).lowScore).toBe(false);
  expect(review(line('2026-09', 40), line('2026-10', null), line('2026-11', 40)).lowScore).toBe(false);
});

test('the year turns between December and January', () => {
  expect(review(line('2026-11', 40), line('2026-12', 40), line('2027-01', 40)).lowScore).toBe(true);
});

test('the two streaks are tracked apart: neither adds to the other', () => {
  const missed = { baseTargetMet: false };
  const mixed = review(line('2026-09', 40), line('2026-10', 40, missed), line('2026-11', 80, missed));
  expect(mixed).toEqual({ lowScore: false, targetMissed: false });
  const target = review(line('2026-09', 80, missed), line('2026-10', 90, missed), line('2026-11', 85, missed));
  expect(target).toEqual({ lowScore: false, targetMissed: true });
  expect(
    review(line('2026-09', 80, missed), line('2026-10', 80, { baseTargetMet: null }), line('2026-11', 80, missed))
      .targetMissed,
  ).toBe(false);
});

test("other people's months do not count", () => {
  const other = (period: string) => line(period, 40, { number: `${period}/E2` });
  expect(review(other('2026-09'), other('2026-10'), line('2026-11', 40)).lowScore).toBe(false);
});

test('three quarters in a row are a streak, whatever months were closed besides', () => {
  const quarters = ['2026-Q1', '2026-Q2', '2026-Q3'].map((period) => line(period, 40));
  expect(review(...quarters).lowScore).toBe(true);
  expect(review(line('2026-05', 90), ...quarters).lowScore).toBe(true);
  expect(review(line('2026-Q1', 40), line('2026-Q3', 40)).lowScore).toBe(false);
  expect(review(line('2026-05', 40), line('2026-06', 40), line('2026-Q3', 40)).lowScore).toBe(false);
});

test('ranges are in a row where one begins on the day after the other', () => {
  const [first, second] = [line('2026-01-10..2026-04-09', 40), line('2026-04-10..2026-07-14', 40)];
  expect(review(first, second, line('2026-07-15..2026-09-30', 40)).lowScore).toBe(true);
  expect(review(first, second, line('2026-07-16..2026-09-30', 40)).lowScore).toBe(false);
});

test('a period of two posts is weak where both were, and only there', () => {
  const line = (number: string, total: number, baseTargetMet: boolean | null) => ({
    number,
    period: number.slice(0, 7),
    total,
    passingLine: 60,
    baseTargetMet,
  });
  const before = [line('2026-09/E1', 50, false), line('2026-10/E1', 50, false)];
  const review = (...november: readonly [number, boolean | null][]) =>
    reviewOf(
      '2026-11/E1 → 2',
      '2026-11',
      linesByPerson([
        ...before,
        ...november.map(([total, met], index) => line(`2026-11/E1${index === 0 ? '' : ' → 2'}`, total, met)),
      ]),
    );
  expect(review([50, false], [55, false])).toEqual({ lowScore: true, targetMissed: true });
  expect(review([50, false], [90, false])).toEqual({ lowScore: false, targetMissed: true });
  expect(review([90, true], [50, false])).toEqual({ lowScore: false, targetMissed: false });
});
