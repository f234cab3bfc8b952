/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { EvidenceMonth } from '../../../src/packs/evidence/evidence';
import { companyList } from '../support/companySheets';
import { FakeWorkbook } from '../support/fakeWorkbook';
import { openPage, renderPane } from '../support/renderPane';

const text = (id: string): string => screen.getByTestId(id).textContent ?? '';

const NOVEMBER: EvidenceMonth = {
  ...{ period: '2026-11', number: '2026-11/E1', card: { kind: 'archived' }, confirmedOn: '2026-11-03', total: 81.5 },
  ...{ grade: '良好', coefficient: 1, closedOn: '2026-12-01', differs: false, remarks: [], talk: null },
  ...{ isObjected: false, measures: 0, followUp: [], isMarked: false, secondLevel: { confirmer: '', date: '' } },
};

beforeAll(() => {
  // jsdom has no addresses for files.
  URL.createObjectURL = () => 'blob:evidence';
  URL.revokeObjectURL = () => undefined;
  File.prototype.arrayBuffer = () => Promise.resolve(new ArrayBuffer(1));
});

test('what is missing of a person and year is shown, then the workbook is saved or opened', async () => {
  const workbook = new FakeWorkbook(companyList());
  const pane = await renderPane(workbook);
  await openPage(pane, 'history');
  const person = await screen.findByTestId('evidence-person');
  expect(screen.getByTestId<HTMLButtonElement>('lookEvidence').disabled).toBe(true);
  await pane.user.click(person);
  await pane.user.paste('E1');
  await pane.user.click(screen.getByTestId('evidence-year'));
  await pane.user.paste('2026');
  await pane.user.click(screen.getByTestId('lookEvidence'));
  expect((await screen.findByTestId('failure')).textContent).toContain('E1');
  expect(screen.queryByTestId('makeEvidence')).toBeNull();

  workbook.packs.evidence = [NOVEMBER, { ...NOVEMBER, period: '2026-12', number: '', card: { kind: 'unknown' } }];
  await pane.user.click(screen.getByTestId('lookEvidence'));
  expect((await screen.findByTestId('evidence-found')).textContent).toContain('张三（E1）2026年：有记录的周期1个');
  expect(text('evidence-missing')).toContain('缺少的材料（2）');
  expect(text('evidence-missing')).toContain('2026-11 二级确认');
  expect(text('evidence-archives')).toContain('请选择这些副本');
  expect(screen.queryByTestId('evidence-copies')).toBeNull();
  const gone = new File(['x'], '移走了.xlsx');
  gone.arrayBuffer = () => Promise.reject(new Error('gone'));
  fireEvent.change(screen.getByTestId('evidence-files'), { target: { files: [gone] } });
  await screen.findByTestId('file-unreadable');
  const files = ['归档.xlsx', '别人.xlsx'].map((name) => new File(['x'], name));
  fireEvent.change(screen.getByTestId('evidence-files'), { target: { files } });
  await waitFor(() => expect(text('evidence-copies')).toContain('选择的副本（2）'));
  expect(text('evidence-copies')).toContain('归档.xlsx：取出张三2026-11的考核表。里面还有此人2025年的考核表');
  expect(text('evidence-copies')).toContain('别人.xlsx：里面没有此人的考核表');
  await pane.user.click(screen.getByTestId('makeEvidence'));
  const save = await screen.findByTestId('save-evidence');
  expect([save.getAttribute('download'), save.getAttribute('href')]).toEqual([
    '证据清单 张三 2026.xlsx',
    'blob:evidence',
  ]);
  expect(text('evidence-blanked')).toContain('“张三”：R2');
  expect(workbook.packs.archives).toEqual(['归档.xlsx', '别人.xlsx']);
  await pane.user.click(screen.getByTestId('open-evidence'));
  expect(workbook.packs.opened).toEqual(['证据清单 张三 2026']);

  await pane.user.type(person, '0');
  expect(screen.queryByTestId('evidence-made')).toBeNull();
  expect(screen.queryByTestId('makeEvidence')).toBeNull();
});
