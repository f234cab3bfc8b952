import type { NotAssessed } from '../../../../src/app/cards/assessees';
import type { Assessee } from '../../../../src/scorecard/people/assessee';
import { maybeForgotten } from '../../../../src/taskpane/state/cards/withoutCards';

const none = (name: string, reason: NotAssessed['reason']): NotAssessed => ({
  ...{ sheet: '表', row: 4, column: 2, position: '运营', note: '' },
  ...{ name, reason },
});

test('who has no card for want of a decision may be forgotten; a free place, and whoever has left, is away or has another period, is not', () => {
  const notAssessed = [
    none('甲', 'left'),
    none('乙', 'noRole'),
    none('', 'noRole'),
    none('丙', 'away'),
    none('丁', 'quarterly'),
    none('戊', 'noIndicators'),
    none('', 'vacant'),
  ];
  const unbuilt = [{ name: '己' } as Assessee];
  expect(maybeForgotten({ notAssessed, unbuilt })).toEqual(['乙', '戊', '己']);
});
