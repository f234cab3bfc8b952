/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { version } from '../../../package.json';
import { LANGUAGES } from '../../../src/base/language';
import { helpTexts } from '../../../src/i18n/pane/help/texts';
import { findTopics } from '../../../src/taskpane/pages/help/findTopics';
import { companyList } from '../support/companySheets';
import { FakeWorkbook } from '../support/fakeWorkbook';
import { renderPane } from '../support/renderPane';

const text = (id: string): string => screen.getByTestId(id).textContent ?? '';

describe('help', () => {
  test('is searched by words of question, answer and others; one answer is shown at once', async () => {
    const pane = await renderPane(new FakeWorkbook(companyList()));
    await pane.user.click(screen.getByTestId('open-help'));
    await screen.findByTestId('page-help');
    expect(screen.getAllByTestId('topic').length).toBeGreaterThanOrEqual(10);
    fireEvent.change(screen.getByTestId('help-search'), { target: { value: '隐私' } });
    expect(screen.getAllByTestId('topic')).toHaveLength(1);
    expect(text('topic')).toContain('没有服务器');
    fireEvent.change(screen.getByTestId('help-search'), { target: { value: '量子' } });
    expect(screen.queryAllByTestId('topic')).toEqual([]);
    expect(text('help-found')).toContain('没有找到');
  });

  test('what to send names version and place, and nobody of the workbook', async () => {
    const pane = await renderPane(new FakeWorkbook(companyList()));
    await pane.user.click(screen.getByTestId('read'));
    await screen.findByTestId('page-read');
    await pane.user.click(screen.getByTestId('open-help'));
    await screen.findByTestId('page-help');
    await pane.user.click(screen.getByTestId('copy-feedback'));
    await waitFor(() => expect(text('help-about')).toContain('已复制'));
    expect(pane.copied[0]).toContain(`Rolecard ${version}`);
    expect(pane.copied[0]).toContain('page read');
    expect(pane.copied[0]).not.toMatch(/编制表|陈思远/);
  });

  test('the sample opens in a window of its own, and what refuses it is told', async () => {
    const workbook = new FakeWorkbook(companyList());
    const pane = await renderPane(workbook);
    workbook.failNext({ kind: 'notLoaded' });
    await pane.user.click(screen.getByTestId('open-sample'));
    await pane.user.click(await screen.findByTestId('retry'));
    expect((await screen.findByTestId('sample-opened')).textContent).toContain('新窗口');
    expect(screen.queryByTestId('failure')).toBeNull();
  });
});

test.each(LANGUAGES)('%s: each question is found by its own words', (language) => {
  const { topics } = helpTexts(language);
  for (const topic of topics) {
    const [word = ''] = topic.words.split(' ');
    expect(findTopics(topics, word)).toContain(topic);
    expect(findTopics(topics, topic.question.toUpperCase())[0]).toBe(topic);
  }
});
