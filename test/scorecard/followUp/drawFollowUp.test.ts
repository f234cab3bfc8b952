import { sheetTexts } from '../../../src/i18n/sheets/texts';
import { drawSteps } from '../../../src/scorecard/followUp/drawFollowUp';
import type { PastLine } from '../../../src/scorecard/history/pastLines';
import { drawnSheet } from '../../support/drawnSheet';

const texts = sheetTexts('zh-CN').followUp;

function line(period: string, total: number | null, more: Partial<PastLine> = {}): PastLine {
  return {
    ...{ number: `${period}/E1`, period, person: 'E1', name: '张三', total, grade: '优秀', coefficient: 1 },
    ...{ passingLine: 60, closedOn: '', review: '', reason: '未达成基本目标“询单转化率”：实际48.5%，目标50%' },
    ...more,
  };
}

const marked = { review: '待复核' };

function stepsOf(past: readonly PastLine[]): string {
  const drawing = drawSteps({ name: '张三', person: 'E1', past, measures: [] }, '2026-12-01', texts);
  return drawnSheet('复核', drawing).values.flat().join('\n');
}

test('whose totals are fair is asked about the target first, with its figures above', () => {
  const shown = stepsOf([line('2026-11', 96, marked), line('2026-10', 92), line('2026-09', 60)]);
  expect(shown).toContain(texts.steps.targetAlone);
  expect(shown.match(/实际48.5%，目标50%/g)).toHaveLength(3);
  expect(shown.indexOf(texts.steps.targetAlone)).toBeLessThan(shown.indexOf(texts.steps.steps[0]?.[0] ?? ''));
});

test.each([
  ['a low total', [line('2026-11', 96, marked), line('2026-10', 59.9), line('2026-09', 92)]],
  ['a period without total', [line('2026-11', 96, marked), line('2026-10', null), line('2026-09', 92)]],
  ['a period whose line nobody knows', [line('2026-11', 96, { ...marked, passingLine: null })]],
  ['somebody whom HR names without a mark', [line('2026-11', 96), line('2026-10', 92), line('2026-09', 92)]],
] as const)('%s is no case of the target alone', (_, past) => {
  expect(stepsOf(past)).not.toContain(texts.steps.targetAlone);
});

test('a low total of a period before the streak changes nothing', () => {
  const earlier = line('2026-08', 12);
  const shown = stepsOf([line('2026-11', 96, marked), line('2026-10', 92), line('2026-09', 60), earlier]);
  expect(shown).toContain(texts.steps.targetAlone);
});
