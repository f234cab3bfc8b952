import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { enter, SAMPLE, sitDown } from '../app/builtWorkbook';
import { buildProgram, runProgram, type Ended } from './rolecardProcess';

/** From the empty table to the cards of a project, in files. */

let folder: string;
beforeAll(() => {
  buildProgram();
  folder = mkdtempSync(join(tmpdir(), 'rolecard-projects-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rolecard = (...words: readonly string[]): Ended => runProgram(words, folder, { input: '' });

async function fill(from: string, to: string, cells: Readonly<Record<string, string | number>>): Promise<void> {
  const desk = await sitDown(readFileSync(join(folder, from)));
  await enter('项目目标表', cells);
  writeFileSync(join(folder, to), desk.workbook.save());
  desk.leave();
}

test('the table is made, what is wrong on it is told with cells by building and check, and cards are built', async () => {
  const made = rolecard('project', SAMPLE, '--out', 'table.xlsx');
  expect(made.code).toBe(0);
  expect(JSON.parse(made.stdout)).toMatchObject({ command: 'project', table: '项目目标表', created: true });
  const empty = rolecard('project', 'table.xlsx', '--build', '搬仓', '--out', 'none.xlsx');
  expect(empty.code).toBe(1);
  expect(empty.stderr).toContain('“项目目标表”里还没有项目');

  const line = { A4: '搬仓', B4: '2026-09-16', C4: '2026-11-15', E4: '吴晓晓', F4: '搬完', G4: 0.6, H4: '11月10日前' };
  await fill('table.xlsx', 'wrong.xlsx', line);
  const refused = rolecard('project', 'wrong.xlsx', '--build', '搬仓', '--out', 'none.xlsx');
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain('G4');
  expect(refused.stderr).toContain('权重合计为60%，要为100%');
  const found = rolecard('check', 'wrong.xlsx');
  expect(found.code).toBe(1);
  expect(found.stdout).toContain('项目目标表!G4: ');
  const asJson = rolecard('check', 'wrong.xlsx', '--json');
  expect(JSON.parse(asJson.stdout)).toMatchObject({ projects: [{ cell: 'G4', code: 'weightsNot100' }] });

  await fill('table.xlsx', 'right.xlsx', { ...line, G4: 1 });
  expect(rolecard('check', 'right.xlsx').code).toBe(0);
  const other = rolecard('project', 'right.xlsx', '--build', '双11', '--out', 'none.xlsx');
  expect([other.code, other.stderr.includes('没有项目“双11”')]).toEqual([1, true]);
  const built = rolecard('project', 'right.xlsx', '--build', '搬仓', '--out', 'built.xlsx');
  expect([built.code, built.stderr.includes('“搬仓”的考核周期是')]).toEqual([0, true]);
  expect(JSON.parse(built.stdout)).toMatchObject({
    command: 'project',
    project: '搬仓',
    period: '2026-09-16..2026-11-15',
    built: [{ sheetName: '吴晓晓 搬仓', name: '吴晓晓' }],
  });
});
