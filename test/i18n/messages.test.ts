import type { Finding } from '../../src/base/finding';
import type { AppFailure, PeriodFailure } from '../../src/app/failure';
import { LANGUAGES } from '../../src/base/language';
import type { MatchReason } from '../../src/catalogue/match/roleMatch';
import { excelFailure } from '../../src/excel/excelFailure';
import { messages } from '../../src/i18n/messages/messages';
import { languageFor } from '../../src/i18n/displayLanguage';
import { paneTexts } from '../../src/i18n/pane/texts';
import { plural } from '../../src/i18n/plural';
import type { IssueParams, SheetIssue } from '../../src/staffing/sheetIssue';

const zh = messages('zh-CN');
const en = messages('en-US');

const excel = (code: string): AppFailure => {
  const failure = excelFailure(Object.assign(new Error('D4 张三'), { code }));
  if (!failure) throw new Error(code);
  return { kind: 'excel', failure };
};

const FAILURES: readonly PeriodFailure[] = [
  ...[
    'InvalidOperationInCellEditMode',
    'AccessDenied',
    'InactiveWorkbook',
    'ItemNotFound',
    'ItemAlreadyExists',
    'InvalidArgument',
    'FilteredRangeConflict',
    'MergedRangeConflict',
    'PivotTableRangeConflict',
    'RequestPayloadSizeLimitExceeded',
    'ApiNotFound',
    'ReadOnlyDocument',
    'ServiceNotAvailable',
    'SomethingNew',
  ].map(excel),
  { kind: 'noStaffingTable', issues: [] },
  { kind: 'sheetMissing', sheet: '名单' },
  { kind: 'sheetProtected', sheet: '名单' },
  { kind: 'workbookProtected' },
  { kind: 'settings', sheet: '考核设置', problems: [{ code: 'notANumber', cell: 'B5', params: { setting: 'cap' } }] },
  {
    kind: 'template',
    sheet: '考核表模板',
    problems: [
      { code: 'missingPlaceholder', cell: 'A9', params: { placeholder: 'kpi.target' } },
      { code: 'unknownPlaceholder', cell: 'C3', params: { placeholder: '{{奖金}}' } },
    ],
  },
  { kind: 'badPeriod', text: '2026年13月' },
  { kind: 'badPeriod', text: '' },
  { kind: 'nobodyToAssess' },
  { kind: 'noCards', period: '2026-11' },
  { kind: 'incompleteCards', period: '2026-11', cards: [{ number: '1', sheetName: '李四', name: '李四' }] },
  {
    kind: 'incompleteCards',
    period: '2026-11',
    cards: [],
    unconcluded: [{ number: '1', sheetName: '李四', name: '李四' }],
  },
  {
    kind: 'incompleteCards',
    period: '2026-11',
    cards: [],
    repeated: [
      {
        ...{ number: '1', name: '李四', employeeId: '', department: '', position: '', sheetName: '李四' },
        ...{ item: '违反公司制度', reason: '错发', indicators: ['错漏发率'], row: 20, column: 8 },
      },
    ],
  },
  { kind: 'periodClosed', period: '2026-10', closedOn: '2026-11-02' },
  { kind: 'listDamaged', sheet: '绩效历史', headers: ['姓名', '总分'] },
  { kind: 'noActualsTable', sheet: '数据' },
  { kind: 'exportFile', file: '客服.csv', problem: { kind: 'oldFormat' } },
  { kind: 'exportFile', file: '客服.csv', problem: { kind: 'openQuote', line: 7 } },
  { kind: 'exportFile', file: '客服.csv', problem: { kind: 'extraFields', line: 7, fields: 9, columns: 8 } },
  { kind: 'noActualInputs' },
  { kind: 'noRaters', sheet: '考核设置', cell: 'B41' },
  {
    kind: 'jobTemplate',
    sheet: '说明书模板',
    problems: [
      { code: 'notForJobDescription', cell: 'B2', params: { placeholder: '{{总分}}' } },
      { code: 'emptyTemplate', cell: '', params: {} },
    ],
  },
];

describe('failures', () => {
  test.each(LANGUAGES)('each says what happened and what to do (%s)', (language) => {
    for (const failure of FAILURES) {
      const text = messages(language).failure(failure);
      for (const sentence of [text.what, text.advice, ...text.points.map((point) => point.text)]) {
        expect(sentence).not.toBe('');
        expect(sentence).not.toMatch(/undefined|\[object|NaN/);
        expect(sentence).not.toContain('张三');
      }
    }
  });

  test('they tell each other apart', () => {
    const sentences = FAILURES.map((failure) => zh.failure(failure).what);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test('an unknown error gives its code, so that it can be reported', () => {
    expect(zh.failure(excel('SomethingNew')).points).toEqual([{ text: '错误代码：SomethingNew', cell: '' }]);
    expect(zh.failure(excel('AccessDenied')).points).toEqual([]);
  });

  test('problems of sheets carry cell, name of the setting and word of the placeholder', () => {
    const [settings] = zh.failure(FAILURES.find((failure) => failure.kind === 'settings') as PeriodFailure).points;
    expect(settings).toEqual({ cell: 'B5', text: '“总分上限”要填数字。' });
    const template = FAILURES.find((failure) => failure.kind === 'template') as PeriodFailure;
    expect(zh.failure(template).points[0]).toEqual({
      cell: 'A9',
      text: '缺少{{目标值}}。请填在这个单元格，或其他空单元格。',
    });
    expect(en.failure(template).points[0]?.text).toContain('{{kpi.target}}');
  });

  test('building tells no count of nothing', () => {
    const told = LANGUAGES.flatMap((language) => {
      const { done } = paneTexts(language).cards;
      return [done(0, 2), done(2, 0)];
    });
    expect(told.filter((text) => text.includes('0'))).toEqual([]);
  });

  test('English counts things properly', () => {
    expect(en.failure(FAILURES.find((failure) => failure.kind === 'settings') as PeriodFailure).what).toContain(
      'needs 1 correction before',
    );
    expect(plural(1, 'entry', 'entries')).toBe('1 entry');
    expect(plural(0, 'row')).toBe('0 rows');
  });
});

describe('issues', () => {
  const issue = (found: Finding<IssueParams>): SheetIssue => ({ ...found, row: 6, column: 4, fatal: false });

  test('name the field, the other row and the other column as people see them', () => {
    expect(zh.issue(issue({ code: 'ambiguousColumn', params: { field: 'position', other: 27 } }))).toContain(
      '“岗位”还可能是AB列',
    );
    const params = { id: 'E1', name: '甲', firstName: '乙', firstRow: 2 };
    const twice = issue({ code: 'duplicateEmployeeId', params });
    expect(zh.issue(twice)).toContain('第3行的“乙”');
    expect(en.issue(twice)).toContain('in row 3');
    expect(zh.issuePlace(twice)).toBe('E7');
    expect(zh.issuePlace({ ...twice, column: null })).toBe('第7行');
    expect(zh.issuePlace({ ...twice, row: null, column: null })).toBe('');
  });

  test('every code has a sentence that holds without parameters missing', () => {
    const field = 'position';
    const params: IssueParams = {
      noStaffingSheet: {},
      noHeader: {},
      noPositionColumn: {},
      emptySheet: {},
      transposed: {},
      csvDump: { separator: ',' },
      garbledText: { from: 'utf-8' },
      cellError: { field, text: 'x' },
      headcountNotNumber: { field, text: 'x' },
      nameUnreadable: { field: 'employeeName', text: '2023' },
      nameUnusual: { field: 'employeeName', name: '待分配' },
      headcountLarge: { field: 'headcount', count: 300 },
      awayFromWork: { field: 'employeeName', name: '张三', state: '产假' },
      statutoryLeave: { name: '张三', state: '婚假' },
      probationTooLong: { name: '张三', from: '2026-01-05', until: '', months: null, limit: 6 },
      probationWageLow: { name: '张三', wage: 3000, agreed: 4000, least: 3200 },
      samePersonTwice: { id: 'E01', name: '张三', firstRow: 4 },
      logOfDays: { people: 3, rows: 60 },
      gridOfDays: { days: 30 },
      daysBeside: { days: 30 },
      crossTable: { across: 4 },
      namesWithPositions: { text: '张三/店长' },
      codesAsPositions: { field: 'position', text: 'P01' },
      onlyLeavers: { sheet: '离职', count: 3 },
      someOfStaff: { sheet: '入职登记' },
      peopleBeside: { count: 2, name: '高远山' },
      leaversBeside: { count: 12 },
      monthlyList: { latest: '2026-11', months: 3, rows: 18, gone: 2 },
      otherTime: { read: '9月', other: '10月', count: 1 },
      peopleWithoutPosition: { field, count: 2, name: '张三' },
      placeAsDepartment: { field: 'department', header: '所属门店', heading: '运营部', place: '天河店' },
      noRows: {},
      duplicateEmployeeId: { id: '1', name: 'a', firstName: 'b', firstRow: 1 },
      namesakes: { name: 'a', firstRow: 1 },
      hireDateUnreadable: { field, text: 'x' },
      ambiguousColumn: { field, other: 3 },
      textTooLong: { field, length: 300 },
      otherBlock: {},
      truncated: {},
    };
    for (const code of Object.keys(zh.issues) as SheetIssue['code'][]) {
      const found = issue({ code, params: params[code] } as Finding<IssueParams>);
      for (const texts of [zh, en]) expect(texts.issue(found)).not.toMatch(/undefined|NaN|^$/);
    }
  });
});

describe('reasons', () => {
  test('say what was taken away and what was found', () => {
    const reason = { code: 'variant', params: { alias: '美工', stripped: '高级' } } as const;
    expect(zh.reason(reason)).toBe('去掉“高级”后对应“美工”');
    expect(en.reason(reason)).toBe('Without "高级" it is "美工"');
  });

  test('hold for every code the matcher knows, with and without details', () => {
    for (const code of Object.keys(zh.reasons) as (keyof typeof zh.reasons)[]) {
      const params = {
        ...{ alias: '美工', department: '设计部', typed: '美功', posts: 'a / b' },
        ...{ ranked: '店长', colleagues: '主播、场控' },
      };
      for (const texts of [zh, en]) expect(texts.reason({ code, params } as MatchReason)).not.toMatch(/undefined|^$/);
    }
    for (const code of ['ambiguous', 'twoPosts', 'unknown', 'otherTrade', 'remembered'] as const) {
      for (const texts of [zh, en])
        expect(texts.reason({ code, params: {} } as MatchReason)).not.toContain('undefined');
    }
  });
});

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh-TW', 'zh-TW'],
  ['zh-HK', 'zh-TW'],
  ['zh-MO', 'zh-TW'],
  ['zh-Hant', 'zh-TW'],
  ['zh-Hant-HK', 'zh-TW'],
  ['zh-Hans-CN', 'zh-CN'],
  ['zh-Hans-HK', 'zh-CN'],
  ['zh-SG', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['en-GB', 'en-US'],
  ['de-DE', 'en-US'],
])('Excel in %s gets the pane in %s', (display, language) => {
  expect(languageFor(display)).toBe(language);
});
