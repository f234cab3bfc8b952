import { readFileSync } from 'node:fs';
import path from 'node:path';
import { excelFailure } from '../../src/excel/excelFailure';
import { officeRefusal } from '../../src/excel/workbookCopy';
import { messages } from '../../src/i18n/messages/messages';

/** Each code that Excel or Office's client may answer with is told as what it is, and none as something unknown. */

const MODULES = path.join(__dirname, '../../node_modules');
const typings = readFileSync(path.join(MODULES, '@types/office-js/index.d.ts'), 'utf8');
const client = readFileSync(path.join(MODULES, '@microsoft/office-js/dist/excel-web-16.00.debug.js'), 'utf8');

/** Codes of members that Rolecard calls nowhere. */
const OF_OTHER_MEMBERS = [
  'DirtySupportingFormula',
  'OpenWorkbookLinksBlocked',
  'PowerQueryRefreshResourceChallenge',
  'RangeImageExceedsLimit',
  'RefreshWorkbookLinksBlocked',
  'UnsupportedFillType',
];

/** Codes that say nothing of their cause, or that a request was put together wrongly. */
const NOTHING_TO_TELL = ['GeneralException', 'InvalidObjectPath', 'InvalidRequestContext', 'ValueNotLoaded'];

/** What Microsoft's page on errors lists beside the typings, save the errors of ribbon updates. */
const OF_THE_PAGE = [
  'ActivityLimitReached',
  'ApiNotAvailable',
  'BadPassword',
  'InvalidRequest',
  'MemoryLimitReached',
  'RequestPayloadSizeLimitExceeded',
  'ServiceNotAvailable',
  'Unauthenticated',
];

function excelCodes(): string[] {
  const inExcel = typings.slice(typings.indexOf('declare namespace Excel {'));
  const [, list = ''] = /enum ErrorCodes \{([^}]*)\}/.exec(inExcel) ?? [];
  return [...list.matchAll(/= "(\w+)"/g)].map(([, code = '']) => code);
}

const clientCodes = (): string[] => [...client.matchAll(/CoreErrorCodes\.\w+ = '(\w+)'/g)].map(([, code = '']) => code);

const kindOf = (code: string): string | undefined => excelFailure(Object.assign(new Error('refused'), { code }))?.kind;

test('every code of the Excel API has its sentence', () => {
  const codes = [...new Set([...excelCodes(), ...clientCodes(), ...OF_THE_PAGE])];
  expect(codes.length).toBeGreaterThan(45);
  const unknown = codes.filter((code) => kindOf(code) === 'unknown').sort();
  expect(unknown).toEqual([...OF_OTHER_MEMBERS, ...NOTHING_TO_TELL].sort());
});

test('an open dialog is told as that, and a passing refusal as one to try again', () => {
  expect(kindOf('WriteNotSupportedWhenModalDialogOpen')).toBe('dialogOpen');
  expect(['ActivityLimitReached', 'InvalidOrTimedOutSession', 'ConnectionFailure', 'Timeout'].map(kindOf)).toEqual(
    Array.from({ length: 4 }, () => 'unavailable'),
  );
});

test('a chart sheet in front is told as no cells, not as an Excel too old', () => {
  expect(kindOf('UnsupportedSheet')).toBe('noCellsSelected');
});

/** Office's numbers of calls that Rolecard does not make: selections, bindings, settings, XML parts, formats, dialogs, sign-in. */
const isOfOtherCalls = (code: number): boolean =>
  (code < 5000 && ![1007, 1008, 1009].includes(code)) ||
  (code >= 6000 && code < 7000) ||
  (code > 7000 && code < 11_000 && code !== 8001) ||
  code > 11_100;

/** An internal error, and what only a wrong call of ours could be answered with. */
const OFFICE_NOTHING_TO_TELL = [5001, 5003, 5007, 5008, 5010, 5013, 11_002];

test('every number of Office for the calls that are made has its sentence', () => {
  const [, list = ''] = /ErrorCodeManager\.errorCodes = \{([^}]*)\}|errorCodes: \{([^}]*)\}/.exec(client) ?? [];
  const known = [...(list === '' ? client : list).matchAll(/\booe\w+: (\d+)/g)].map(([, code]) => Number(code));
  // The page on Office's numbers has these besides.
  const asked = [...new Set([...known, 1007, 5006])].filter((code) => !isOfOtherCalls(code));
  expect(asked.length).toBeGreaterThan(25);
  const unknown = asked.filter((code) => code > 1 && officeRefusal(code) === 'unknown').sort((a, b) => a - b);
  expect(unknown).toEqual(OFFICE_NOTHING_TO_TELL);
});

test('a workbook whose rights are restricted is told as that', () => {
  // 11001: a network problem by its name, and what files with a sensitivity label are refused with.
  expect([5009, 7000, 11_001].map(officeRefusal)).toEqual(['notPermitted', 'notPermitted', 'notPermitted']);
});

test('deleting a sheet while another workbook comes to the front is told as that, and not as cells to be selected', () => {
  const refused = (errorLocation: string) =>
    excelFailure(Object.assign(new Error('refused'), { code: 'InvalidSelection', debugInfo: { errorLocation } }))?.kind;
  expect(refused('Worksheet.delete')).toBe('otherWorkbookActive');
  expect(refused('Workbook.getSelectedRanges')).toBe('noCellsSelected');
});

test('a name that is taken is told as what two people who work at once run into', () => {
  const failure = { kind: 'alreadyExists', code: 'ItemAlreadyExists', detail: '' } as const;
  const { what, advice } = messages('zh-CN').failure({ kind: 'excel', failure });
  expect(what).toContain('别人或另一个窗口刚刚也在生成');
  expect(advice).toContain('看看已经有哪些表');
});
