import type { CellValue } from '../../../src/base/grid';
import type { ActualCard, ActualIndicator } from '../../../src/scorecard/actuals/actualsImport';
import type { ExportChoices, ExportSource } from '../../../src/scorecard/exports/exportLines';
import { KEPT_NOTHING } from '../../../src/scorecard/exports/exportMapping';
import type { KnownIndicator } from '../../../src/scorecard/exports/proposeUse';
import { NO_EXPORT_CHOICES } from '../../../src/scorecard/exports/exportLines';
import { previewExport, type ExportPreview } from '../../../src/scorecard/exports/previewExport';
import type { Unit } from '../../../src/scoring/scoringRule';
import { grid } from '../actuals/actualsWorld';

const NAMES: readonly (readonly [string, string, Unit])[] = [
  ['inquiry-conversion', '询单转化率', 'percent'],
  ['chat-satisfaction', '旺旺满意度', 'percent'],
  ['refund-handling-time', '退款处理时长', 'hours'],
  ['average-order-value', '客单价', 'yuan'],
  ['personal-sales', '个人销售额', 'yuan'],
  ['mean-stay', '观众平均停留时长', 'seconds'],
  ['live-conversion', '直播转化率', 'percent'],
  ['mis-ship-rate', '错漏发率', 'percent'],
  ['parcels', '打包件数', 'count'],
  ['late', '迟到次数', 'times'],
  ['shifts-covered', '排班到岗率', 'percent'],
];

/** Indicators of the period's cards; a count of occurrences is whole. */
const KNOWN: readonly KnownIndicator[] = NAMES.map(([id, name, unit]) => ({
  ...{ id, name, unit, isWhole: unit === 'times', names: [] },
}));

export const INDICATORS: readonly ActualIndicator[] = KNOWN.map(({ id, name, unit, isWhole }, at) => ({
  ...{ id, name, unit, row: 6 + at, column: 8, isPositive: false, target: 1, current: '' },
  rule: isWhole
    ? { type: 'whole', min: 0, max: null }
    : { type: 'decimal', min: unit === 'percent' ? -10 : 0, max: unit === 'percent' ? 10 : null },
}));

function card(employeeId: string, name: string, changes: Partial<ActualCard> = {}): ActualCard {
  return {
    ...{
      number: `2026-11/${employeeId}`,
      sheetName: name,
      name,
      employeeId,
      department: '客服部',
      position: '客服专员',
    },
    indicators: INDICATORS,
    ...changes,
  };
}

export const CARDS: readonly ActualCard[] = [card('E1', '李美'), card('E2', '周周'), card('E3', '王强')];

export type Line = readonly (CellValue | readonly [CellValue, string])[];

export function source(lines: readonly Line[], changes: Partial<ExportSource> = {}): ExportSource {
  return { grid: grid(lines), cards: CARDS, known: KNOWN, kept: KEPT_NOTHING, period: '2026-11', ...changes };
}

export function preview(
  lines: readonly Line[],
  choices: Partial<ExportChoices> = {},
  changes: Partial<ExportSource> = {},
): ExportPreview {
  return previewExport(source(lines, changes), { ...NO_EXPORT_CHOICES, ...choices });
}

/** "李美 询单转化率 0.5" for each value that would be entered. */
export function told({ changes }: ExportPreview): string[] {
  return changes.map(({ name, indicator, after }) => `${name} ${indicator} ${after}`);
}

export function problems({ problems: found }: ExportPreview): string[] {
  return found.map(({ cell, code }) => `${cell} ${code}`);
}
