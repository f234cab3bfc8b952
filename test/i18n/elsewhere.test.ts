import type { NotAssessed } from '../../src/app/cards/assessees';
import { elsewhereSentences, notAssessedNote } from '../../src/i18n/messages/elsewhere';
import { messages } from '../../src/i18n/messages/messages';

const person = (reason: NotAssessed['reason'], note: string): NotAssessed => ({
  ...{ sheet: '表', row: 4, column: 2, name: '乔木', position: '运营主管' },
  ...{ reason, note },
});

describe('who is assessed in another period', () => {
  test('is told its name, as all sentences call it', () => {
    const people = [person('quarterly', '2026-Q3'), person('quarterly', '2026-Q3'), person('yearly', '2026')];
    expect(elsewhereSentences(people, messages('zh-CN'), 'zh-CN')).toEqual([
      '2人不出考核表（岗位按季度考核，本周期不出考核表，所在季度 2026年第三季度）。',
      '1人不出考核表（岗位按年考核，本周期不出考核表，所在年度 2026年度）。',
    ]);
    expect(notAssessedNote(person('quarterly', '2026-Q3'), 'en-US')).toBe('Q3 2026');
    expect(notAssessedNote(person('monthly', '2026-09'), 'zh-CN')).toBe('2026-09');
  });

  test('a remark of the list stays as it was written, though it looks like a period', () => {
    expect(notAssessedNote(person('left', '2026-Q3'), 'zh-CN')).toBe('2026-Q3');
  });
});
