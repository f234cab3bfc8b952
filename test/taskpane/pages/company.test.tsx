/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { companyList } from '../support/companySheets';
import { FakeWorkbook } from '../support/fakeWorkbook';
import { openPage, renderPane, type RenderedPane } from '../support/renderPane';

async function openCompany(workbook: FakeWorkbook, read = false): Promise<RenderedPane> {
  const pane = await renderPane(workbook);
  if (read) {
    await pane.user.click(screen.getByTestId('read'));
    await screen.findByTestId('page-read');
  }
  await openPage(pane, 'company');
  await screen.findByTestId('page-company');
  return pane;
}

const text = (id: string): string => screen.getByTestId(id).textContent ?? '';

describe('company catalogue', () => {
  test('sheets that exist are written anew only when the person says so', async () => {
    const workbook = new FakeWorkbook(companyList());
    workbook.company.sheets = true;
    const pane = await openCompany(workbook);
    const look = (id: string): string => screen.getByTestId(id).className;
    const [primary, other] = [look('exportCatalogue'), look('useCatalogue')];
    expect(primary).not.toBe(other);
    await pane.user.click(screen.getByTestId('exportCatalogue'));
    expect((await screen.findByTestId('existing-sheets')).textContent).toBe('岗位库');
    await pane.user.click(screen.getByTestId('confirm-no'));
    expect(pane.store.getState().company).toEqual({ outcome: null, asking: null });
    await pane.user.click(screen.getByTestId('exportCatalogue'));
    await screen.findByTestId('existing-sheets');
    await pane.user.click(screen.getByTestId('confirm-yes'));
    expect(await screen.findByTestId('company-exported')).toBeTruthy();
    expect([look('exportCatalogue'), look('useCatalogue')]).toEqual([other, primary]);
  });

  test('who types on them while they are written anew is asked again, and told why', async () => {
    const workbook = new FakeWorkbook(companyList());
    workbook.company.sheets = true;
    workbook.company.typesOn = '岗位库';
    const pane = await openCompany(workbook);
    await pane.user.click(screen.getByTestId('exportCatalogue'));
    const before = (await screen.findByTestId('existing-sheets')).parentElement?.textContent;
    await pane.user.click(screen.getByTestId('confirm-yes'));
    await waitFor(() => expect(pane.store.getState().company.asking?.changed).toEqual(['岗位库']));
    const again = (await screen.findByTestId('existing-sheets')).parentElement?.textContent;
    expect([before?.includes('刚才有人在岗位库上输入'), again?.includes('刚才有人在岗位库上输入')]).toEqual([
      false,
      true,
    ]);
    await pane.user.click(screen.getByTestId('confirm-yes'));
    expect(await screen.findByTestId('company-exported')).toBeTruthy();
  });

  test('using the sheets makes the use cases anew and matches the list again', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await openCompany(workbook, true);
    const before = pane.store.getState().inspection;
    expect(text('catalogue-in-use')).toContain('自带岗位库');
    expect(screen.queryByTestId('forgetCatalogue')).toBeNull();
    await pane.user.click(screen.getByTestId('useCatalogue'));
    await screen.findByTestId('company-used');
    expect(text('catalogue-in-use')).toContain('公司岗位库');
    expect(text('company-roles-changed')).toContain('修改的岗位（1）');
    const titles = screen.getByTestId('company-titles');
    expect(titles.textContent).toContain('岗位写法对照（2）');
    await pane.user.click(within(titles).getByRole('button'));
    expect(titles.textContent).toMatch(/售前客服A组（客服部）：售前客服.*保洁：留空/);
    expect(pane.store.getState().inspection).not.toBe(before);
    expect(pane.store.getState()).toMatchObject({ page: 'company', busy: null });
    await pane.user.click(screen.getByTestId('forgetCatalogue'));
    await pane.user.click(await screen.findByTestId('confirm-yes'));
    await screen.findByTestId('company-forgotten');
    expect(text('catalogue-in-use')).toContain('自带岗位库');
  });

  test('each problem names its sheet and leads to its cell', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await openCompany(workbook);
    const problem = { code: 'nameMissing', severity: 'error', sheet: '岗位库', cell: 'B7', params: {} } as const;
    workbook.failNext({ kind: 'catalogueProblems', problems: [problem] });
    await pane.user.click(screen.getByTestId('useCatalogue'));
    await screen.findByTestId('failure');
    await pane.user.click(await screen.findByText('岗位库 B7'));
    expect(workbook.shown).toEqual([{ sheet: '岗位库', area: { row: 6, column: 1, rowCount: 1, columnCount: 1 } }]);
    expect(text('failure')).toContain('没有填写名称');
  });

  test('the check of the scheme lists what it finds, each with its sentence and a way to its cell', async () => {
    const workbook = new FakeWorkbook(companyList());
    const params = { indicator: '活动销售额', other: '销售额', entry: '店长' };
    workbook.company.findings = [
      { kind: 'scheme', problem: { code: 'countedTwice', sheet: '岗位库-岗位指标', cell: 'C9', params } },
      {
        kind: 'settingsConcern',
        sheet: '考核设置',
        problem: { code: 'adjustmentUnlimited', cell: 'C24', params: { item: '客户表扬' } },
      },
    ];
    const pane = await openCompany(workbook);
    await pane.user.click(screen.getByTestId('checkScheme'));
    const findings = await screen.findByTestId('scheme-findings');
    expect(text('scheme-checked')).toContain('90个岗位，289项指标');
    expect(findings.textContent).toContain('需要留意（2）');
    expect(findings.textContent).toContain('岗位“店长”的指标“活动销售额”与“销售额”重复计算了同一件事');
    expect(findings.textContent).toContain('加减分项“客户表扬”没有上限');
    await pane.user.click(screen.getByText('考核设置 C24'));
    expect(workbook.shown).toEqual([{ sheet: '考核设置', area: { row: 23, column: 2, rowCount: 1, columnCount: 1 } }]);
  });

  test('a sound scheme is said to be sound, and a refusal has its sentence', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await openCompany(workbook);
    await pane.user.click(screen.getByTestId('checkScheme'));
    expect((await screen.findByTestId('scheme-checked')).textContent).toContain('没有发现问题');
    expect(screen.queryByTestId('scheme-findings')).toBeNull();
    workbook.failNext({ kind: 'companyNoteDamaged', missing: ['R99'] });
    await pane.user.click(screen.getByTestId('checkScheme'));
    expect((await screen.findByTestId('failure')).textContent).toContain('R99');
  });

  test('a trial tells the grades, who changes and the pay, and says when nobody does', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await openCompany(workbook);
    await pane.user.click(screen.getByTestId('tryScheme'));
    expect((await screen.findByTestId('scheme-tried')).textContent).toContain('没有人的等级会变化。');
    const result = (total: number, grade: string) => ({ total, grade, coefficient: 1, payable: null });
    const line = {
      ...{ name: '吴晓晓', department: '运营部', position: '运营专员', roleId: 'R06', count: 1, unknown: [] },
      ...{ before: result(86, '优秀'), after: result(77, '良好') },
    };
    workbook.company.trial = {
      basis: { kind: 'period', period: '2026-10' },
      trial: {
        lines: [line],
        grades: [{ grade: '优秀', before: 1, after: 0 }],
        changed: [line],
        pay: { before: 6500, after: 6300.5, people: 1 },
        withoutTotal: 2,
        partly: 1,
      },
    };
    await pane.user.click(screen.getByTestId('tryScheme'));
    await screen.findByTestId('trial-changes');
    const shown = text('scheme-tried');
    expect(shown).toContain('按2026-10考核表上的数据试算');
    expect(shown).toContain('优秀：原来1人，试算0人');
    expect(shown).toContain('吴晓晓 运营专员：优秀 → 良好');
    expect(shown).toContain('原来6500.00元，试算6300.50元');
    expect(shown).toContain('2人没有足够的数据');
  });

  test('people who are assumed are told as whole people, as many as there are', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await openCompany(workbook);
    const result = (grade: string) => ({ total: 80, grade, coefficient: 1, payable: null });
    const line = {
      ...{ name: '', department: '运营部', position: '运营专员', roleId: 'R06', unknown: [] },
      ...{ before: result('优秀'), after: result('良好') },
    };
    workbook.company.trial = {
      basis: { kind: 'assumed', people: 40 },
      trial: {
        lines: [],
        grades: [
          { grade: '优秀', before: 24.7, after: 23.95 },
          { grade: '良好', before: 4.75, after: 5.5 },
          { grade: '合格', before: 4.35, after: 4.35 },
          { grade: '不合格', before: 6.2, after: 6.2 },
        ],
        changed: [
          { ...line, count: 0.7 },
          { ...line, count: 2.4 },
        ],
        pay: null,
        withoutTotal: 0,
        partly: 0,
      },
    };
    await pane.user.click(screen.getByTestId('tryScheme'));
    await screen.findByTestId('trial-changes');
    const shown = text('scheme-tried');
    expect(shown).toContain('人数取整');
    for (const told of ['优秀：原来25人，试算24人', '良好：原来5人，试算6人', '合格：原来4人，试算4人']) {
      expect(shown).toContain(told);
    }
    expect(shown).toContain('不合格：原来6人，试算6人');
    expect(shown).toContain('优秀 → 良好（不到1人）');
    expect(shown).toContain('优秀 → 良好（约2人）');
  });

  test('a file is offered for saving, and a chosen one is taken in', async () => {
    URL.createObjectURL = () => 'blob:file';
    URL.revokeObjectURL = () => undefined;
    const workbook = new FakeWorkbook(companyList());
    const pane = await openCompany(workbook);
    await pane.user.click(screen.getByTestId('makeCatalogueFile'));
    const link = await screen.findByTestId('save-file');
    expect([link.getAttribute('href'), link.getAttribute('download')]).toEqual(['blob:file', '岗位库.xlsx']);
    await pane.user.click(screen.getByTestId('openCatalogueFile'));
    await screen.findByText(/已在新窗口中打开，尚未保存/);
    expect(workbook.company.openedFile).toBe('岗位库.xlsx');
    const file = new File([new Uint8Array([7, 8])], '我的目录.xlsx');
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.resolve(new Uint8Array([7, 8]).buffer) });
    await pane.user.upload(screen.getByTestId('import-file'), file);
    await screen.findByTestId('company-used');
    expect([...(workbook.company.imported ?? [])]).toEqual([7, 8]);
    expect(text('company-used')).toContain('我的目录.xlsx');
  });

  test("a file that can't be read is said", async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await openCompany(workbook);
    const file = new File(['x'], 'x.xlsx');
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('gone')) });
    await pane.user.upload(screen.getByTestId('import-file'), file);
    expect(await screen.findByTestId('file-unreadable')).toBeTruthy();
    expect(workbook.company.imported).toBeNull();
  });

  test('a catalogue that cannot be read is said, and tried again before the list is read', async () => {
    const workbook = new FakeWorkbook(companyList());
    workbook.company.problem = { kind: 'companyNoteDamaged', missing: [] };
    const pane = await openCompany(workbook);
    expect(text('failure')).toContain('公司岗位库无法读取');
    workbook.company.problem = null;
    await pane.user.click(screen.getByTestId('area-month'));
    await pane.user.click(await screen.findByTestId('read'));
    await waitFor(() => expect(pane.store.getState().page).toBe('read'));
  });
});
