import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { replayCommand } from '../../scripts/replayCommand';
import { readRecording, replay } from '../../scripts/replayRecording';
import { applyFill, planFillFor } from '../../src/app/list/fill';
import { sureRole } from '../../src/app/list/inspect';
import { record } from '../../src/app/workbook/record';
import { observeContexts } from '../../src/excel/office/observedContext';
import { sitDown, type Desk } from '../app/builtWorkbook';

/** Recording what Excel is asked and answers, without what people wrote, and playing it back to the stand-in. */

let desk: Desk;
let file: string;

beforeAll(async () => {
  desk = await sitDown();
  const recorded = await record();
  if (!recorded.ok) throw new Error(JSON.stringify(recorded.error));
  const inspection = await desk.inspect();
  const { plan } = planFillFor(inspection, sureRole, desk.services, { fields: ['duties', 'kpi'], mode: 'blanksOnly' });
  const filled = await applyFill(plan);
  if (!filled.ok) throw new Error(JSON.stringify(filled.error));
  await desk.build({ ...inspection, rows: inspection.rows.slice(0, 2) });
  file = recorded.value.file();
  expect(recorded.value.count()).toBeGreaterThan(10);
});
afterAll(() => {
  observeContexts(null);
  desk.leave();
});

test('nothing that people wrote is in the file, and nothing of the catalogue', () => {
  expect(file).not.toMatch(/人员编制表|运营部|顾长河|绩效汇总|岗位职责|考核|店长|2026-11/);
  // Chinese characters stand for others of the same number.
  expect(file).toMatch(/[\u4e00-\u9fff]{3}/);
});

test('a session plays back without a difference', async () => {
  expect(await replay(readRecording(file))).toEqual([]);
});

test.each([
  ['another name', /("Id":"\{[^"]*\}","Name":")[^"]+/, '$1x', /Name/],
  ['another kind of value', /"Values":\[\["[^"]+"/, '"Values":[[5', /Values\.0\.0/],
  ['another number of rows', /"RowCount":(\d+)/, '"RowCount":3', /RowCount/],
  [
    'a refusal',
    /\{"Results":\[\{"ActionId":(\d+)/,
    '{"Error":{"Code":"AccessDenied","Message":"","ActionIndex":0,"Location":"Range.values"},"Results":[{"ActionId":1',
    /Error/,
  ],
])('%s is found', async (_, pattern, other, place) => {
  const recording = file.replace(pattern, other);
  expect(recording === file).toBe(false);
  const differences = await replay(readRecording(recording));
  expect(differences.some((each) => place.test(each.place))).toBe(true);
});

test.each([
  ['', /no JSON/],
  ['{}', /no start/],
  ['{"version":9,"start":[],"exchanges":[]}', /version 9/],
])('%s is no recording, and why is said', (text, why) => {
  expect(() => readRecording(text)).toThrow(why);
});

describe('npm run replay FILE', () => {
  let folder: string;
  beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'rolecard-replay-'))));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** The exit code, and what is written. */
  async function run(text: string | null, name = 'recording.json') {
    const path = join(folder, name);
    if (text !== null) writeFileSync(path, text);
    const written = { out: '', err: '' };
    const code = await replayCommand(path, {
      out: (more) => (written.out += more),
      err: (more) => (written.err += more),
    });
    return { code, ...written };
  }

  test('says how many requests agree', async () => {
    const requests = readRecording(file).exchanges.length;
    const { code, out, err } = await run(file);
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(new RegExp(`^[^\\n]+: ${requests} requests, 0 differences\\n$`));
  });

  test('names the request, the place and both answers where they do not', async () => {
    const { code, out } = await run(file.replace(/("Id":"\{[^"]*\}","Name":")[^"]+/, '$1x'));
    expect(code).toBe(1);
    expect(out).toMatch(/^request \d+, Results\.\d+\.\S*Name\n {2}Excel {4}"x"\n {2}stand-in "[^"]+"\n/);
    expect(out).toMatch(/ [1-9]\d* differences\n$/);
  });

  test('says why there is nothing to replay', async () => {
    expect(await run('no recording')).toEqual({ code: 2, out: '', err: 'The file is no recording: it is no JSON\n' });
    const missing = await run(null, 'missing.json');
    expect([missing.code, missing.out]).toEqual([2, '']);
    expect(missing.err).toContain('missing.json');
    const usage: string[] = [];
    expect(await replayCommand(undefined, { out: () => undefined, err: (text) => usage.push(text) })).toBe(2);
    expect(usage).toEqual(['npm run replay FILE\n']);
  });
});
