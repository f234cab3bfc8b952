/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import type { Recorded } from '../../../src/app/workbook/record';
import { RecordingNotice } from '../../../src/taskpane/shell/RecordingNotice';
import { companyList } from '../support/companySheets';
import { FakeWorkbook } from '../support/fakeWorkbook';
import { renderPane, type RenderedPane } from '../support/renderPane';

/** The notice of a session that is recorded: what it says, and that both ways hand out all there is so far. */

interface Saved {
  readonly name: string;
  readonly blob: Blob;
}

let requests: number;
const recorded: Recorded = { count: () => requests, file: () => JSON.stringify({ exchanges: requests }) };

async function paneThatRecords(language: 'zh-CN' | 'en-US' = 'zh-CN'): Promise<RenderedPane> {
  requests = 2;
  return renderPane(new FakeWorkbook(companyList()), language, (copy) => (
    <RecordingNotice recorded={recorded} onCopy={copy} />
  ));
}

/** jsdom saves nothing: what would have been saved. */
function watchDownloads(): Saved[] {
  const saved: Saved[] = [];
  let blob = new Blob();
  Object.assign(URL, {
    createObjectURL: (given: Blob) => {
      blob = given;
      return 'blob:recording';
    },
    revokeObjectURL: () => undefined,
  });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob });
  });
  return saved;
}

afterEach(() => jest.restoreAllMocks());

test('stands above every page, in the language of the pane, and says that contents are left out', async () => {
  const pane = await paneThatRecords();
  expect(screen.getByTestId('recording').textContent).toContain('其中的文字和数字已替换，不含内容');
  await pane.user.click(screen.getByTestId('read'));
  await screen.findByTestId('page-read');
  expect(screen.getByTestId('recording')).toBeTruthy();
  await pane.user.click(screen.getByTestId('language'));
  await pane.user.click(await screen.findByTestId('language-en-US'));
  await screen.findByText('What was read');
  expect(screen.getByTestId('recording').textContent).toContain('no contents are kept');
});

test('copies and saves what has been recorded by then, not what there was when the pane opened', async () => {
  const saved = watchDownloads();
  const pane = await paneThatRecords('en-US');
  requests = 7;
  await pane.user.click(screen.getByTestId('copy-recording'));
  expect(pane.copied).toEqual(['{"exchanges":7}']);
  requests = 9;
  await pane.user.click(screen.getByTestId('save-recording'));
  expect(saved.map(({ name, blob }) => [name, blob.type, blob.size])).toEqual([
    ['rolecard-recording.json', 'application/json', '{"exchanges":9}'.length],
  ]);
});

test('a pane that does not record says nothing of it', async () => {
  await renderPane(new FakeWorkbook(companyList()));
  expect(screen.queryByTestId('recording')).toBeNull();
});
