import type { SheetProblem } from '../../../src/embedded/host/handSheets';
import { workbenchTexts } from '../../../src/i18n/workbench/texts';
import { noticeText } from '../../../src/workbench/page/noticeText';
import type { PageNotice } from '../../../src/workbench/state/pageState';

const file = '编制表.xlsx';
const whys = [
  'empty',
  'encrypted',
  'oldFormat',
  'strict',
  'damaged',
  'notAWorkbook',
  'unreadable',
  'sampleMissing',
] as const;
const PROBLEMS: readonly SheetProblem[] = [
  'empty',
  'tooLong',
  'badCharacter',
  'apostrophe',
  'reserved',
  'taken',
  'lastVisible',
  'structure',
  'passwordNeeded',
  'wrongPassword',
  'passwordUnread',
  'gone',
];
const NOTICES: readonly PageNotice[] = [
  { kind: 'downloaded', file },
  { kind: 'copied', file },
  ...whys.map((why) => ({ kind: 'cannotOpen', file, why }) as const),
  { kind: 'refused', problem: { kind: 'locked' } },
  { kind: 'refused', problem: { kind: 'badFormula' } },
  { kind: 'refused', problem: { kind: 'notValid', title: '', message: '' } },
  { kind: 'blockRefused', refused: 2, taken: 1, first: { kind: 'locked' } },
  { kind: 'notOffered' },
  { kind: 'noAddress' },
  { kind: 'notDrawn', address: 'A5001' },
  ...PROBLEMS.map((problem) => ({ kind: 'sheetRefused', problem }) as const),
  { kind: 'fault', detail: 'x' },
];

describe.each(['zh-CN', 'zh-TW', 'en-US'] as const)('in %s', (language) => {
  const texts = workbenchTexts(language);

  test.each(NOTICES.map((notice) => [JSON.stringify(notice), notice] as const))('%s is said', (_, notice) => {
    const { title } = noticeText(notice, texts);
    expect(title.length).toBeGreaterThan(3);
    if (language === 'en-US') expect(title.replace(file, '')).not.toMatch(/[\u4e00-\u9fff]/);
  });

  test('every reason why a sheet is kept as it is has words of its own', () => {
    const bodies = PROBLEMS.map((problem) => noticeText({ kind: 'sheetRefused', problem }, texts).body);
    expect(new Set(bodies).size).toBe(PROBLEMS.length);
    expect(Math.min(...bodies.map(({ length }) => length))).toBeGreaterThan(8);
  });

  test('every reason why a file does not open has words of its own', () => {
    const bodies = whys.map((why) => noticeText({ kind: 'cannotOpen', file, why }, texts).body);
    expect(new Set(bodies).size).toBe(whys.length);
  });
});

test('a validation speaks for itself', () => {
  const problem = { kind: 'notValid', title: '评级', message: '请填写1至5的整数。' } as const;
  expect(noticeText({ kind: 'refused', problem }, workbenchTexts('en-US'))).toMatchObject({
    title: '评级',
    body: '请填写1至5的整数。',
  });
});

test('one refused cell is told of in the singular', () => {
  const notice: PageNotice = { kind: 'blockRefused', refused: 1, taken: 2, first: null };
  expect(noticeText(notice, workbenchTexts('en-US')).title).toBe('1 cell was not written, 2 cells were written.');
});
