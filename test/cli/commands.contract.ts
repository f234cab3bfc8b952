import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { exportCatalogueFile, importCatalogueFile, type CompanyServices } from '../../src/app/company/catalogueSheets';
import { rememberMatches } from '../../src/app/list/rememberedMatches';
import { loadFacts } from '../../src/catalogue/facts';
import { companyTexts } from '../../src/i18n/sheets/company/texts';
import { enter, SAMPLE, sitDown } from '../app/builtWorkbook';
import { bundledSource } from '../catalogue/company/companyWorld';
import { dayToCome } from './dayToCome';
import { buildProgram, runProgram, type Ended } from './rolecardProcess';

let folder: string;
beforeAll(() => {
  buildProgram();
  folder = mkdtempSync(join(tmpdir(), 'rolecard-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rolecard = (words: readonly string[], input = ''): Ended => runProgram(words, folder, { input });

test('inspect says in JSON what the sheet holds, and nothing else on standard output', () => {
  const { code, stdout } = rolecard(['inspect', SAMPLE]);
  const seen = JSON.parse(stdout) as { sheet: string; headerRows: number[]; rows: unknown[]; refused: boolean };
  expect(code).toBe(0);
  expect(seen).toMatchObject({ sheet: '人员编制表', headerRows: [4], refused: false });
  expect(seen.rows).toHaveLength(40);
  expect(seen.rows[0]).toMatchObject({
    row: 5,
    department: '总经办',
    position: '总经理',
    names: ['顾长河'],
    employeeId: 'E1001',
    match: { roleId: 'R01', role: '总经理' },
  });
});

test('match answers titles, null where nothing is sure', () => {
  const titles = [
    { id: 'a', department: '视觉部', title: '淘宝美工' },
    { id: 'b', department: '行政部', title: '前台主管' },
  ];
  const { code, stdout } = rolecard(['match'], JSON.stringify(titles));
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual([
    { id: 'a', roleId: 'R26', role: '美工专员', confidence: expect.any(Number) as number },
    { id: 'b', roleId: null, role: null, confidence: expect.any(Number) as number },
  ]);
});

test('catalogue prints every role in both languages', () => {
  const { code, stdout } = rolecard(['catalogue']);
  const { roles } = JSON.parse(stdout) as { roles: Record<string, { duties: string[] }>[] };
  expect(code).toBe(0);
  expect(roles).toHaveLength(loadFacts().roles.length);
  expect(roles.length).toBeGreaterThanOrEqual(103);
  for (const role of roles) expect(role['zh-CN']?.duties.length).toBe(role['en-US']?.duties.length);
});

test('check says as sentences, or as JSON, what is wrong with the settings, and by its exit code that something is', async () => {
  const sound = rolecard(['check', SAMPLE, '--lang', 'en-US']);
  expect([sound.code, sound.stderr]).toEqual([0, '']);
  expect(sound.stdout).toContain('Nothing was found.');

  const desk = await sitDown(readFileSync(SAMPLE));
  const inspection = await desk.inspect();
  await desk.build({ ...inspection, rows: inspection.rows.slice(0, 1) });
  await enter('考核设置', { C24: '' });
  writeFileSync(join(folder, 'settings.xlsx'), desk.workbook.save());
  desk.leave();
  const found = rolecard(['check', 'settings.xlsx']);
  expect([found.code, found.stderr]).toEqual([1, '']);
  // One verdict on settings that make no sense and on those nobody has adopted.
  expect(found.stdout).toContain('发现2处');
  expect(found.stdout).toContain('考核设置!C24: 加减分项“客户书面表扬”没有上限');
  expect(found.stdout).toContain('绩效校准：本期没有生成校准表。');
  expect(found.stdout).toContain('考核设置与生成考核表时不同，还没有采用：加减分项：');
  const asJson = rolecard(['check', 'settings.xlsx', '--json']);
  expect(asJson.code).toBe(1);
  expect(JSON.parse(asJson.stdout)).toMatchObject({
    checked: 'bundled',
    settingsSheet: '考核设置',
    calibration: { kind: 'none' },
    findings: [{ code: 'adjustmentUnlimited', severity: 'advice', sheet: '考核设置', cell: 'C24' }],
  });
  // What was changed by hand is adopted or given back.
  const pendingIn = (file: string): unknown[] =>
    (JSON.parse(rolecard(['check', file, '--json']).stdout) as { pending: unknown[] }).pending;
  expect(pendingIn('settings.xlsx')).toMatchObject([{ setting: 'adjustments' }]);
  expect(rolecard(['settings', 'settings.xlsx', '--adopt', '第2版', '--out', 'adopted.xlsx']).code).toBe(0);
  expect(pendingIn('adopted.xlsx')).toEqual([]);
  // Sound settings that nobody has adopted are no clean bill.
  const sane = await sitDown(readFileSync(join(folder, 'settings.xlsx')));
  await enter('考核设置', { C24: 3 });
  writeFileSync(join(folder, 'sane.xlsx'), sane.workbook.save());
  sane.leave();
  const lines = rolecard(['check', 'sane.xlsx']);
  expect(lines.code).toBe(1);
  expect(lines.stdout).not.toContain('没有发现问题');
  expect(lines.stdout).toMatch(/发现1处需要留意：\n考核设置与生成考核表时不同，还没有采用：加减分项：/);
  const restored = rolecard(['settings', 'settings.xlsx', '--restore', '--out', 'restored.xlsx']);
  expect(JSON.parse(restored.stdout)).toMatchObject({ changed: [{ cell: 'C24', kind: 'rule', before: '' }] });
  expect(rolecard(['check', 'restored.xlsx']).code).toBe(0);
  expect(rolecard(['settings', 'settings.xlsx', '--adopt', '2', '--restore', '--out', 'both.xlsx']).code).toBe(2);
  const none = rolecard(['check', 'none.xlsx', '--json']);
  expect(none.code).toBe(1);
  expect(JSON.parse(none.stdout)).toMatchObject({ refused: true, reason: { code: 'notFound' } });
});

test('what people decided in the workbook holds on the command line too', async () => {
  const desk = await sitDown(readFileSync(SAMPLE));
  const remembered = await rememberMatches([{ title: '总经理秘书', department: '', roleId: 'R08' }]);
  writeFileSync(join(folder, 'decided.xlsx'), desk.workbook.save());
  desk.leave();
  expect(remembered.ok).toBe(true);
  const { rows } = JSON.parse(rolecard(['inspect', 'decided.xlsx']).stdout) as {
    rows: { position: string; match: { roleId: string } | null }[];
  };
  expect(rows.find(({ position }) => position === '总经理秘书')?.match?.roleId).toBe('R08');
});

test("titles of the company's catalogue hold on the command line, with the list they come from", async () => {
  const services: CompanyServices = { bundled: await bundledSource(), texts: companyTexts('zh-CN') };
  const teacher = await sitDown(readFileSync(SAMPLE));
  await rememberMatches([{ title: '总经理秘书', department: '', roleId: 'R08' }]);
  const made = await exportCatalogueFile(services);
  teacher.leave();
  if (!made.ok) throw new Error(made.error.kind);
  const pupil = await sitDown(readFileSync(SAMPLE));
  const taken = await importCatalogueFile(made.value.bytes, services);
  writeFileSync(join(folder, 'taught.xlsx'), pupil.workbook.save());
  pupil.leave();
  expect(taken.ok).toBe(true);
  const { rows } = JSON.parse(rolecard(['inspect', 'taught.xlsx']).stdout) as {
    rows: { position: string; match: { roleId: string; role: string; reason: string } | null }[];
  };
  const match = rows.find(({ position }) => position === '总经理秘书')?.match;
  expect(match).toMatchObject({ roleId: 'R08', reason: `公司岗位对照表：总经理秘书 → ${match?.role}` });
});

test('run writes a new file whole and leaves the old one as it was', () => {
  const before = readFileSync(SAMPLE);
  const words = ['--period', '2026-11', '--lang', 'en-US', '--into', 'list'];
  const { code, stdout } = rolecard(['run', SAMPLE, '--out', 'out.xlsx', ...words]);
  const report = JSON.parse(stdout) as { built: unknown[]; filled: unknown[]; summarySheet: string };
  expect(code).toBe(0);
  expect(report.built).toHaveLength(40);
  expect(report.filled).toHaveLength(82);
  expect(report.summarySheet).toBe('Performance summary');
  expect(readFileSync(SAMPLE).equals(before)).toBe(true);
  expect(existsSync(join(folder, 'out.xlsx'))).toBe(true);
});

test('handout writes a pack for each manager and collect takes entries back, previewed first', async () => {
  const out = rolecard(['handout', 'out.xlsx', '--by', 'manager', '--out', 'packs', '--due', dayToCome()]);
  expect(out.code).toBe(0);
  const made = JSON.parse(out.stdout) as {
    packs: { file: string; recipient: string; cards: string[] }[];
    unassigned: string[];
  };
  expect(made.packs).toHaveLength(9);
  expect(made.unassigned).toEqual(['2026-11/E1001']);
  expect(out.stderr).toContain('已生成9个评分包，共39张考核表。');
  const pack = made.packs.find(({ cards }) => cards.includes('2026-11/E1022'));
  expect(existsSync(pack?.file ?? '')).toBe(true);
  const again = rolecard(['handout', 'out.xlsx', '--out', 'packs']);
  expect([again.code, (JSON.parse(again.stdout) as { reason: { code: string } }).reason.code]).toEqual([
    1,
    'outExists',
  ]);

  const late = rolecard(['handout', 'out.xlsx', '--out', 'late', '--due', '2099-12-05']);
  expect([late.code, (JSON.parse(late.stdout) as { reason: { code: string } }).reason.code]).toEqual([1, 'badDue']);
  expect(late.stderr).toMatch(/返回期限 2099-12-05 不在 \d{4}-\d\d-\d\d 至 \d{4}-\d\d-\d\d 之间/);
  const over = rolecard(['handout', 'out.xlsx', '--out', 'late', '--due', '2026-10-31']);
  expect([over.code, (JSON.parse(over.stdout) as { reason: { code: string } }).reason.code]).toEqual([1, 'badDue']);
  expect(existsSync(join(folder, 'late'))).toBe(false);

  const filled = await sitDown(readFileSync(pack?.file ?? ''));
  await enter('吴晓晓', { I7: 0.5 });
  writeFileSync(join(folder, 'back.xlsx'), filled.workbook.save());
  filled.leave();
  const preview = rolecard(['collect', 'out.xlsx', 'back.xlsx', SAMPLE, '--dry-run']);
  expect(preview.code).toBe(0);
  expect(JSON.parse(preview.stdout)).toMatchObject({
    dryRun: true,
    entered: 0,
    files: [
      { file: 'back.xlsx', changes: [{ number: '2026-11/E1022', cell: 'I7', after: 0.5, taken: true }], problems: [] },
    ],
    unread: [{ code: 'notAPack' }],
  });
  const taken = rolecard(['collect', 'out.xlsx', 'back.xlsx', '--out', 'collected.xlsx']);
  expect([taken.code, (JSON.parse(taken.stdout) as { entered: number }).entered]).toEqual([0, 1]);
  const wrong = rolecard(['collect', 'out.xlsx', 'none.xlsx', '--dry-run']);
  expect([wrong.code, (JSON.parse(wrong.stdout) as { reason: { code: string } }).reason.code]).toEqual([1, 'notFound']);
});

test('targets draws the table of what the company sets, and enters on the cards what was typed there', async () => {
  const drawn = rolecard(['targets', 'out.xlsx', '--out', 'targets.xlsx']);
  const report = JSON.parse(drawn.stdout) as { sheet: string; targets: number; missing: number };
  expect(drawn.code).toBe(0);
  expect(report).toMatchObject({ sheet: '目标表 2026-11', created: true, untouched: [] });
  expect(report.missing).toBeGreaterThan(1);
  const desk = await sitDown(readFileSync(join(folder, 'targets.xlsx')));
  await desk.workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(report.sheet);
    const targets = sheet.getRange(`H5:H${4 + report.targets}`);
    targets.load('values');
    await context.sync();
    const blank = targets.values.flatMap(([value], row) => (value === '' ? [row] : []));
    sheet.getRange(`H${(blank[0] ?? 0) + 5}`).values = [[0.5]];
    sheet.getRange(`H${(blank[1] ?? 0) + 5}`).values = [['待定']];
    await context.sync();
  });
  writeFileSync(join(folder, 'typed.xlsx'), desk.workbook.save());
  desk.leave();
  const taken = rolecard(['targets', 'typed.xlsx', '--out', 'taken.xlsx', '--take']);
  expect(taken.code).toBe(0);
  expect(JSON.parse(taken.stdout)).toMatchObject({
    created: false,
    missing: report.missing - 1,
    taken: [{ before: '', after: 0.5 }],
    kept: [],
    refusedCells: [{ sheet: report.sheet, reason: 'notANumber' }],
  });
  const again = rolecard(['targets', 'taken.xlsx', '--out', 'again.xlsx', '--take']);
  expect(JSON.parse(again.stdout)).toMatchObject({ taken: [], kept: [] });
});

test('actuals enters an export of another system as its columns and accounts are named', async () => {
  const desk = await sitDown(readFileSync(SAMPLE));
  await desk.workbook.Excel.run(async (context) => {
    context.workbook.worksheets.add('客服日报').getRange('A1:E7').values = [
      ['千牛客服绩效', '', '', '', ''],
      ['日期', '客服昵称', '询单付款率', '客户满意率(%)', '接待人数'],
      ["'2026-11-01", '旗舰店:小美', '50%', 98, 30],
      ["'2026-11-02", '旗舰店:小美', '60%', 96, 20],
      ["'2026-11-02", '机器人', '1%', 1, 900],
      ["'2026-10-31", '旗舰店:小美', '1%', 1, 20],
      ['合计', '', '55%', 97, 950],
    ];
    await context.sync();
  });
  writeFileSync(join(folder, 'export.xlsx'), desk.workbook.save());
  desk.leave();
  const seen = rolecard(['actuals', 'out.xlsx', '--from', 'export.xlsx', '--dry-run']);
  expect(seen.code).toBe(0);
  expect(JSON.parse(seen.stdout)).toMatchObject({
    ...{ dryRun: true, file: 'export.xlsx', sheet: '客服日报', changes: [] },
    unknownHeaders: [
      { cell: 'C2', text: '询单付款率' },
      { cell: 'E2', text: '接待人数' },
    ],
    people: [
      { label: '旗舰店:小美', cell: 'B3', lines: 2, reason: 'unknownPerson' },
      { label: '机器人', cell: 'B5' },
    ],
    passedOver: { totals: 1, otherDays: 1, nobody: 0 },
  });
  // The same as its system writes it, without Excel.
  const lines = [
    '千牛客服绩效',
    '日期,客服昵称,询单付款率,客户满意率(%),接待人数',
    '2026-11-01,旗舰店:小美,50%,98,30',
    '2026-11-02,旗舰店:小美,60%,96,20',
    '2026-11-02,机器人,1%,1,900',
    '2026-10-31,旗舰店:小美,1%,1,20',
    '合计,,55%,97,"1,950"',
  ];
  writeFileSync(join(folder, '客服日报.csv'), `\ufeff${lines.join('\r\n')}\r\n`);
  const alike = JSON.parse(rolecard(['actuals', 'out.xlsx', '--from', '客服日报.csv', '--dry-run']).stdout) as object;
  const encoded = { encoding: 'utf-8', encodingCertain: true, encodings: ['utf-8'] };
  expect(alike).toEqual({ ...(JSON.parse(seen.stdout) as object), file: '客服日报.csv', ...encoded });
  const words = ['--column', '询单付款率=询单转化率:last', '--person', '旗舰店:小美=E1022', '--person', '机器人=-'];
  const command = ['actuals', 'out.xlsx', '--from', 'export.xlsx', '--out', 'entered.xlsx'];
  const entered = rolecard([...command, ...words]);
  expect(JSON.parse(entered.stdout)).toMatchObject({
    entered: [
      { number: '2026-11/E1022', indicator: 'Inquiry conversion', after: 0.6, from: 'C4', lines: 2, by: 'last' },
      { number: '2026-11/E1022', indicator: 'Chat satisfaction', after: 0.97, from: 'D3', lines: 2, by: 'average' },
    ],
    sources: '实际完成来源',
  });
});

test('organisation draws the sheets asked for and says what is odd on the list, with its cell', async () => {
  const desk = await sitDown(readFileSync(SAMPLE));
  await desk.workbook.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('人员编制表').getRange('F6').values = [['不在册的人']];
    await context.sync();
  });
  writeFileSync(join(folder, 'odd.xlsx'), desk.workbook.save());
  desk.leave();
  const { code, stdout } = rolecard(['organisation', 'odd.xlsx', '--out', 'org.xlsx', '--sheets', 'functions,chart']);
  expect(code).toBe(0);
  const report = JSON.parse(stdout) as { findings: { code: string; cell: string; message: string }[] };
  expect(report).toMatchObject({ added: ['组织架构图', '部门职能'], redrawn: [], kept: [] });
  const odd = report.findings.find(({ code: each }) => each === 'superiorNotListed');
  expect(odd?.cell).toBe('F6');
  expect(odd?.message).toContain('“不在册的人”不在名单里');
  const again = JSON.parse(rolecard(['organisation', 'org.xlsx', '--out', 'org2.xlsx']).stdout) as object;
  expect(again).toMatchObject({ added: ['编制对照', '岗位一览'], redrawn: ['组织架构图', '部门职能'] });
});

test('jobs builds a page for each standard role', () => {
  const { code, stdout } = rolecard(['jobs', SAMPLE, '--out', 'jobs.xlsx', '--per', 'role', '--lang', 'en-US']);
  const report = JSON.parse(stdout) as { added: string[]; kept: string[]; withoutRole: unknown[] };
  expect(code).toBe(0);
  expect(report.added.length).toBeGreaterThan(20);
  expect([report.kept, report.withoutRole]).toEqual([[], []]);
});

test.each([
  ['not a workbook', 'text.xlsx', 'hello', 'notAWorkbook'],
  ['empty', 'empty.xlsx', '', 'emptyFile'],
])('a file that is %s is refused with one sentence and nothing is written', (_what, name, content, code) => {
  writeFileSync(join(folder, name), content);
  const refused = rolecard(['run', name, '--out', `out-${name}`, '--period', '2026-11']);
  expect(refused.code).toBe(1);
  expect(JSON.parse(refused.stdout)).toMatchObject({ refused: true, reason: { code } });
  expect(refused.stderr.trim().split('\n')).toHaveLength(1);
  expect(existsSync(join(folder, `out-${name}`))).toBe(false);
});

test('the new file has the ending of its kind: Excel opens no workbook with macros as .xlsx', () => {
  const main = (kind: string): string => `application/vnd.${kind}.main+xml`;
  const parts = unzipSync(readFileSync(SAMPLE));
  const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
  const withMacros = types.replace(
    main('openxmlformats-officedocument.spreadsheetml.sheet'),
    main('ms-excel.sheet.macroEnabled'),
  );
  expect(withMacros).not.toBe(types);
  writeFileSync(join(folder, 'macros.xlsm'), zipSync({ ...parts, '[Content_Types].xml': strToU8(withMacros) }));
  const refused = rolecard(['fill', 'macros.xlsm', '--out', 'plain.xlsx']);
  expect([refused.code, existsSync(join(folder, 'plain.xlsx'))]).toEqual([1, false]);
  expect(JSON.parse(refused.stdout)).toMatchObject({ reason: { code: 'otherKind' } });
  expect(refused.stderr).toContain('.xlsm');
  expect(rolecard(['fill', 'macros.xlsm', '--out', 'filled.xlsm']).code).toBe(0);
});

test('a list of people stays a list while nobody says otherwise: positions are drawn, no cell of the list is filled', () => {
  const { code, stdout } = rolecard(['fill', SAMPLE, '--out', 'beside.xlsx']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ filled: [], overview: { added: ['岗位一览'], redrawn: [], kept: [] } });
  const again = rolecard(['fill', 'beside.xlsx', '--out', 'beside-again.xlsx', '--into', 'sheet']);
  expect(JSON.parse(again.stdout)).toMatchObject({ filled: [], overview: { added: [], redrawn: ['岗位一览'] } });
});

test('the original is never the place to write to', () => {
  writeFileSync(join(folder, 'own.xlsx'), readFileSync(SAMPLE));
  const refused = rolecard(['fill', 'own.xlsx', '--out', './own.xlsx']);
  expect(refused.code).toBe(1);
  expect(JSON.parse(refused.stdout)).toMatchObject({ reason: { code: 'sameFile' } });
});

test('wrong usage says how it is meant', () => {
  const { code, stdout, stderr } = rolecard(['run', 'a.xlsx']);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toBe('请用 --out 写明新文件的位置。 用法见 rolecard help。\n');
});
