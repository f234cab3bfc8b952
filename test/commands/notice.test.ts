/** @jest-environment jsdom */
import { drawNotice, noticeFragment, readNotice } from '../../src/commands/notice';

describe('notice of a ribbon command', () => {
  const notice = { language: 'zh-CN', lines: ['已在“编制表#1?&”填写3个单元格。', '<img src=x onerror=alert(1)>'] };

  test('survives the way through an address, without a character that would reach a server', () => {
    const fragment = noticeFragment(notice);
    const address = new URL(`https://host.example/commands.html${fragment}`);
    expect(readNotice(address.hash)).toEqual(notice);
    expect(`${address.pathname}${address.search}`).toBe('/commands.html');
  });

  test('is drawn as text only', () => {
    document.body.innerHTML = '<main id="notice"></main>';
    drawNotice(notice, document);
    expect(document.querySelector('h1')?.textContent).toBe(notice.lines[0]);
    expect(document.querySelector('img')).toBeNull();
    expect(document.documentElement.lang).toBe('zh-CN');
  });

  test.each(['', '#', '#x', '#%7B%7D', '#%E0%A4%A', '#null'])('an address with %s has no notice', (fragment) => {
    expect(readNotice(fragment)).toBeNull();
  });
});
