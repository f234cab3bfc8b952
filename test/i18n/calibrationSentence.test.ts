import { LANGUAGES } from '../../src/base/language';
import { calibrationSentence } from '../../src/i18n/messages/calibration/texts';

const confirmed = { kind: 'confirmed', sheet: '绩效校准 2026-11', confirmer: '顾长河', date: '2026-11-30' } as const;

test('how far a calibration is: not made, not confirmed, confirmed by whom and when, changed since', () => {
  expect(calibrationSentence({ kind: 'none' }, 'zh-CN')).toBe('绩效校准：本期没有生成校准表。');
  expect(calibrationSentence({ kind: 'unconfirmed', sheet: '校准' }, 'zh-CN')).toContain('“校准”，还没有二级确认');
  const since = (changed: readonly string[]) => ({ ...confirmed, since: { drawnOn: '2026-11-29', changed } });
  expect(calibrationSentence(since([]), 'zh-CN')).toBe(
    '绩效校准：“绩效校准 2026-11”已由顾长河于2026-11-30确认。2026-11-29生成该表以来，总分和等级没有变动。',
  );
  expect(calibrationSentence(since(['郑好', '杨柳']), 'zh-CN')).toContain('2人的总分或等级有变动：郑好、杨柳。');
  expect(calibrationSentence({ ...confirmed, since: null }, 'zh-CN')).toContain('没有核对');
});

test('of many names the first are said, in every language', () => {
  const changed = ['甲', '乙', '丙', '丁', '戊', '己'];
  for (const language of LANGUAGES) {
    const said = calibrationSentence({ ...confirmed, since: { drawnOn: '2026-11-29', changed } }, language);
    expect(changed.filter((name) => said.includes(name))).toEqual(changed.slice(0, 5));
    expect(said).toMatch(/6/);
    expect(said).toContain('2026-11-29');
  }
});
