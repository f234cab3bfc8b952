import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspectWorkbook, sureRole } from '../../../src/app/list/inspect';
import { buildManual } from '../../../src/app/manual/buildManual';
import { convertWorkbook } from '../../support/libreOffice';
import { SAMPLE, sitDown } from '../builtWorkbook';
import { need } from '../monthWorld';

/** What a line of the contents calls a sheet → what is printed at the top of its first page. */
const TITLES: Readonly<Record<string, string>> = {
  组织架构图: '组织架构图',
  部门职能: '部门职能',
  编制对照: '编制对照表',
  指标库: '考核指标库',
  考核办法: '考核办法',
};

test('the page numbers of the contents are those of the printed pages on which the parts begin', async () => {
  const desk = await sitDown(readFileSync(SAMPLE));
  const folder = mkdtempSync(join(tmpdir(), 'rolecard-manual-'));
  try {
    const inspection = need(await inspectWorkbook(desk.services));
    const rows = inspection.rows.filter(({ row }) => ['客服部'].includes(row.department));
    need(await buildManual({ ...inspection, rows }, sureRole, desk.services, { period: '2026-11' }));
    const path = join(folder, 'manual.pdf');
    writeFileSync(path, await convertWorkbook(desk.workbook.save(), 'pdf'));
    const printed = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8', maxBuffer: 1 << 26 });
    const all = printed.split('\f').map((page) => page.split('\n').flatMap((line) => line.trim() || []));
    const cover = all.findIndex((lines) => lines[0] === '管理手册');
    // The book is what stands behind the cover.
    const book = all.slice(cover).filter((lines) => lines.length > 0);
    expect(book.slice(1).map((lines) => Number(/\d+$/.exec(lines.at(-1) ?? '')?.[0]))).toEqual(
      book.slice(1).map((_, index) => index + 2),
    );
    const listed = (book[1] ?? []).flatMap((line) => {
      const [, name, page] = /^\d+\.\d+\s+(.+?)\s+(\d+)$/.exec(line) ?? [];
      return name === undefined ? [] : [{ name, page: Number(page) }];
    });
    expect(listed.length).toBeGreaterThan(8);
    for (const { name, page } of listed) {
      const lines = book[page - 1] ?? [];
      const title = TITLES[name];
      if (title === undefined) expect(lines.join(' ')).toContain(name.replace('岗位说明书 ', ''));
      expect({ name, title: lines[0] }).toEqual({ name, title: title ?? '岗位说明书' });
      // It begins here: the page before is another part's.
      if (title !== undefined) expect(book[page - 2]?.[0]).not.toBe(title);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
    desk.leave();
  }
});
