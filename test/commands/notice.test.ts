/** @jest-environment jsdom */
import { drawNotice, noticeAddress, readNotice } from '../../src/commands/notice';

describe('notice of a ribbon command', () => {
  const notice = { language: 'zh-CN', lines: ['已在“编制表#1?&”填写3个单元格。', '<img src=x onerror=alert(1)>'] };

  test('holds no escaped line break: with one Excel on the web refuses the dialog', () => {
    const broken = { language: 'zh-CN', lines: ['一行\n又一行\r\n'] };
    const address = noticeAddress(new URL('https://host.example/commands.html'), broken);
    expect(address).not.toMatch(/%0[AD]/i);
    expect(readNotice(new URL(address).hash)).toEqual(broken);
  });

  test('survives the way through an address, without a character that would reach a server', () => {
    const page = new URL('https://host.example/commands.html?_host_Info=Excel$Win32$16.01$zh-CN$telemetry$$$0#x');
    const address = new URL(noticeAddress(page, notice));
    expect(readNotice(address.hash)).toEqual(notice);
    expect(`${address.origin}${address.pathname}${address.search}`).toBe('https://host.example/commands.html');
  });

  test.each(['&_xdm_Info=conv1|app1|https://host.example/', '_xdm_Info=a&et='])(
    'is read although Office puts %s after it',
    (added) => {
      const { hash } = new URL(noticeAddress(new URL('https://host.example/commands.html'), notice));
      expect(readNotice(`${hash}${added}`)).toEqual(notice);
    },
  );

  test('is drawn as text only', () => {
    document.body.innerHTML = '<main id="notice"></main>';
    drawNotice(notice, document);
    expect(document.querySelector('h1')?.textContent).toBe(notice.lines[0]);
    expect(document.querySelector('img')).toBeNull();
    expect(document.documentElement.lang).toBe('zh-CN');
  });

  test.each(['', '#', '#x', '#notice=', '#notice=%7B%7D', '#notice=%E0%A4%A', '#notice=null', '#unnoticed=1'])(
    'an address with %s has no notice',
    (fragment) => {
      expect(readNotice(fragment)).toBeNull();
    },
  );
});
