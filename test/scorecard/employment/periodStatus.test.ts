import {
  EARLIER_EMPLOYMENT,
  NEW_EMPLOYMENT,
  type EmploymentRules,
} from '../../../src/scorecard/employment/employmentRules';
import {
  fullDays,
  isOnProbation,
  presentDays,
  probationDays,
  statusIn,
  type PeriodStatus,
} from '../../../src/scorecard/employment/periodStatus';
import { statusText } from '../../../src/scorecard/employment/statusText';
import { sheetTexts } from '../../../src/i18n/sheets/texts';
import type { EmploymentFacts } from '../../../src/staffing/employment';

/** November 2026 begins on a Sunday and has 21 working days. */
const PERIOD = '2026-11';
const on = (text: string) => {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return { year, month, day };
};

function outcome(hired: string | null, facts: EmploymentFacts = {}, rules: Partial<EmploymentRules> = {}) {
  const hireDate = hired === null ? null : on(hired);
  const found = statusIn(PERIOD, { hireDate, facts }, { ...NEW_EMPLOYMENT, ...rules });
  return found.kind === 'noCard' ? `${found.reason} ${found.note}` : found.status;
}

const days = (status: PeriodStatus) => [
  presentDays(status, PERIOD).working,
  presentDays(status, PERIOD).calendar,
  probationDays(status, PERIOD).working,
];
const words = (status: PeriodStatus, language: 'zh-CN' | 'en-US' = 'zh-CN') =>
  statusText(status, { period: PERIOD, basis: 'working' }, sheetTexts(language).employment);

test('whoever is there as usual has no status', () => {
  expect(fullDays(PERIOD)).toEqual({ calendar: 30, working: 21 });
  expect(outcome('2021-03-08')).toBeNull();
  expect(outcome('2026-11-01')).toBeNull();
  expect(outcome(null, { leftOn: on('2026-12-01') })).toBeNull();
});

test('joiners and leavers have the days between, and those outside the period no card', () => {
  expect(outcome('2026-11-16')).toEqual({ joinedOn: '2026-11-16' });
  expect(days({ joinedOn: '2026-11-16' })).toEqual([11, 15, 0]);
  expect(outcome('2021-03-08', { leftOn: on('2026-11-10') })).toEqual({ leftOn: '2026-11-10' });
  expect(days({ leftOn: '2026-11-10' })).toEqual([7, 10, 0]);
  expect(words({ leftOn: '2026-11-10' })).toBe('11-10离职；在岗7/21个工作日');
  expect(words({ joinedOn: '2026-11-16' }, 'en-US')).toBe('joined 11-16; 11 of 21 working days');
  // On the last day: the whole period, and told.
  expect(outcome('2021-03-08', { leftOn: on('2026-11-30') })).toEqual({ leftOn: '2026-11-30' });
  expect(words({ leftOn: '2026-11-30' })).toBe('11-30离职');
  expect(outcome('2021-03-08', { leftOn: on('2026-10-31') })).toBe('left 2026-10-31');
  expect(outcome('2026-12-01')).toBe('notYetHired 2026-12-01');
});

test('probation: a stated end before a stated length, that before the word, and the word before the length for all', () => {
  const until = (facts: EmploymentFacts, rules = {}) => {
    const found = outcome('2026-09-10', facts, rules);
    return found !== null && typeof found === 'object' ? found.probationUntil : found;
  };
  expect(until({ probation: '试用期' })).toBe('2026-11-30');
  expect(until({ probation: '试用期', probationMonths: 1 })).toBeNull();
  expect(until({ probation: '试用期', probationMonths: 1, probationEnd: on('2026-11-15') })).toBe('2026-11-15');
  expect(until({}, { probationMonths: 3 })).toBe('2026-11-30');
  expect(until({ probationMonths: 1 }, { probationMonths: 3 })).toBeNull();
  expect(until({})).toBeNull();
});

test('who ends probation within the period is confirmed, and pay knows the days before', () => {
  const status = { probationUntil: '2026-11-15' };
  expect(isOnProbation(status, PERIOD)).toBe(false);
  expect(words(status)).toBe('11-16转正');
  expect(days(status)).toEqual([21, 30, 10]);
  expect(outcome('2026-09-16', { probationEnd: on('2026-11-15') }, { probationCards: 'none' })).toEqual(status);
});

test('no card on probation where the settings say so', () => {
  expect(outcome('2026-10-12', { probation: '试用期' }, { probationCards: 'none' })).toBe('probation 试用期');
  expect(outcome('2026-10-12', { probation: '试用期' })).toEqual({ probationUntil: '2026-11-30' });
});

test('long leave: no card for the whole period, days for a part of it, and what held before on sheets of before', () => {
  expect(outcome('2021-03-08', { away: '产假' })).toBe('away 产假');
  expect(outcome('2021-03-08', { away: '产假' }, EARLIER_EMPLOYMENT)).toEqual({ away: '产假' });
  const part = { away: '产假', awayFrom: on('2026-11-16') };
  expect(outcome('2021-03-08', part)).toEqual({ away: '产假', awayFrom: '2026-11-16', awayTo: '2026-11-30' });
  const status = { away: '产假', awayFrom: '2026-11-16', awayTo: '2026-11-30' };
  expect(days(status)).toEqual([10, 15, 0]);
  expect(words(status)).toBe('法定假：产假11-16至11-30；在岗10/21个工作日');
  expect(words({ away: '停薪留职' })).toBe('停薪留职');
  expect(outcome('2021-03-08', { away: '产假', awayFrom: on('2026-07-01'), awayTo: on('2026-12-15') })).toBe(
    'away 产假',
  );
  // Back since before the period.
  expect(outcome('2021-03-08', { away: '产假', awayTo: on('2026-10-20') })).toBeNull();
});

test('a transfer is told, and fewer days than asked for give no card', () => {
  expect(outcome('2021-03-08', { movedOn: on('2026-11-16') })).toEqual({ movedOn: '2026-11-16' });
  expect(outcome('2021-03-08', { movedOn: on('2026-10-16') })).toBeNull();
  expect(outcome('2026-11-24', {}, { minimumDays: 6 })).toBe('fewDays 5');
  expect(outcome('2026-11-24', {}, { minimumDays: 6, basis: 'calendar' })).toEqual({ joinedOn: '2026-11-24' });
});

test.each([
  ['2026-Q3', 92, 66],
  ['2026-H1', 181, 129],
  ['2026', 365, 261],
  ['2028', 366, 260],
  ['2026-07-15..2026-09-30', 78, 56],
])('%s has %i days, %i of them working days', (period, calendar, working) => {
  expect(fullDays(period)).toEqual({ calendar, working });
});

test('joining, leaving, moving and being away are told of the days of a quarter or range', () => {
  const of = (period: string, hired: string, facts: EmploymentFacts) => {
    const found = statusIn(period, { hireDate: on(hired), facts }, NEW_EMPLOYMENT);
    return found.kind === 'noCard' ? `${found.reason} ${found.note}` : found.status;
  };
  expect(of('2026-Q3', '2026-08-03', {})).toEqual({ joinedOn: '2026-08-03' });
  expect(presentDays({ joinedOn: '2026-08-03' }, '2026-Q3')).toEqual({ calendar: 59, working: 43 });
  expect(of('2026-Q3', '2020-01-01', { leftOn: on('2026-06-30') })).toBe('left 2026-06-30');
  expect(of('2026-07-15..2026-09-30', '2026-07-15', {})).toBeNull();
  expect(of('2026-07-15..2026-09-30', '2020-01-01', { movedOn: on('2026-07-10') })).toBeNull();
  expect(of('2026', '2020-01-01', { movedOn: on('2026-07-10') })).toEqual({ movedOn: '2026-07-10' });
  expect(of('2026-Q3', '2020-01-01', { away: '产假', awayFrom: on('2026-08-15'), awayTo: on('2026-12-31') })).toEqual({
    away: '产假',
    awayFrom: '2026-08-15',
    awayTo: '2026-09-30',
  });
});
