import { openExport } from '../../../src/app/exports/openExport';
import { planExportFile } from '../../../src/app/exports/planExport';
import type { Services } from '../../../src/app/services';
import { err } from '../../../src/base/result';

jest.mock('../../../src/app/exports/planExport');

/** "姓名,率" over a nickname, as Big5; read as GBK the nickname is eight frequent characters and the header none. */
const TAIWAN = [
  ...[0xa9, 0x6d, 0xa6, 0x57, 0x2c, 0xb2, 0x76, 0x0a, 0xd9, 0x4d, 0xbc, 0xe4],
  ...[0xb7, 0xc5, 0xc1, 0xe1, 0xe7, 0xf7, 0xb8, 0xf8, 0xba, 0xab, 0xb1, 0xa8, 0x0a],
];
const chosen = { file: '客服.csv', bytes: Uint8Array.from(TAIWAN) };
const services = {} as Services;
const tried: unknown[] = [];

beforeEach(() => {
  tried.length = 0;
  jest.mocked(planExportFile).mockImplementation(({ grids: [grid] }) => {
    tried.push(grid?.values[0]?.[0]);
    return Promise.resolve(
      grid?.values[0]?.[0] === '姓名'
        ? { ok: true, value: {} as never }
        : err({ kind: 'noActualsTable', sheet: grid?.sheet ?? '' }),
    );
  });
});

test('a text in which no table is understood is read in the other encoding it may be in', async () => {
  const opened = await openExport(chosen, null, services);
  expect(tried).toHaveLength(2);
  expect(opened.ok && opened.value.file.text?.encoding).toBe('big5');
});

test('but not where a person said how it is written', async () => {
  const opened = await openExport({ ...chosen, encoding: 'gb18030' }, null, services);
  expect(opened).toEqual(err({ kind: 'noActualsTable', sheet: '客服' }));
  expect(tried).toHaveLength(1);
});
