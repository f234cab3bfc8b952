import { sheetTexts } from '../../../src/i18n/sheets/texts';
import { LANGUAGES, type Language } from '../../../src/base/language';
import type { CellValue } from '../../../src/base/grid';
import type { CycleContext } from '../../../src/scorecard/cycle/cycleFormulas';
import { cycleLines, type CycleLine, type CycleWords } from '../../../src/scorecard/cycle/cycleLines';
import { drawCycleLines, drawCycleSheet, newPlaces } from '../../../src/scorecard/cycle/drawCycle';
import { parseSpan, type Span } from '../../../src/scorecard/cycle/span';
import { drawHistorySheet } from '../../../src/scorecard/history/drawHistory';
import { findList, type ListReading } from '../../../src/scorecard/sheet/readList';
import type { HistoryColumn } from '../../../src/scorecard/texts/historyTexts';
import { drawnSheet } from '../../support/drawnSheet';
import { payWorld, written } from '../pay/payWorld';

/** Lines of the history: number, total, and what else was said. */
export type Past = readonly [number: string, total: CellValue, reason?: string, department?: string, grade?: string];

export const HISTORY = '绩效历史';

export function spanOf(text: string): Span {
  const span = parseSpan(text);
  if (!span) throw new Error(text);
  return span;
}

/** A history as closing leaves it. */
function historyOf(past: readonly Past[], language: Language = 'zh-CN'): CellValue[][] {
  const { drawing, columns } = drawHistorySheet(sheetTexts(language).history);
  const values = drawnSheet(HISTORY, drawing).values.map((line) => [...line]);
  for (const [number, total, reason = '', department = '运营部', grade = ''] of past) {
    const [period = '', person = ''] = number.split(' ')[0]?.split('/') ?? [];
    const line: CellValue[] = Array.from({ length: Object.keys(columns).length }, () => '');
    Object.entries({
      no: number,
      period,
      name: `姓名${person}`,
      employeeId: person,
      department,
      total,
      grade,
      reason,
    }).forEach(([name, value]) => (line[columns[name as HistoryColumn]] = value));
    values.push(line);
  }
  return values;
}

function historyList(values: CellValue[][], language: Language = 'zh-CN'): ListReading<HistoryColumn> {
  const search = findList({ values, formulas: values }, [sheetTexts(language).history.headers]);
  if (search.kind !== 'found') throw new Error('no history');
  return search.list;
}

export function cycleWorld(
  span: string,
  past: readonly Past[],
  language: Language = 'zh-CN',
  history: CellValue[][] = historyOf(past, language),
  isGradeKept: CycleWords['isGradeKept'] = () => false,
): {
  readonly context: CycleContext;
  readonly lines: readonly CycleLine[];
  readonly history: CellValue[][];
  readonly settings: CellValue[][];
  readonly settingsSheet: string;
} {
  const texts = sheetTexts(language);
  const { context, settingsDrawing } = payWorld(language);
  const list = historyList(history, language);
  const languages = LANGUAGES.map((each) => sheetTexts(each));
  return {
    history,
    settings: drawnSheet('settings', settingsDrawing).values.map((line) => [...line]),
    settingsSheet: context.places.sheet,
    lines: cycleLines(list, spanOf(span), {
      history: languages.map((each) => each.history),
      employment: languages.map(({ employment }) => employment),
      isGradeKept,
    }),
    context: {
      span: spanOf(span),
      shownSpan: span,
      places: context.places,
      texts: texts.cycle,
      historyTexts: languages.map((each) => each.history),
      probationKinds: languages.map(({ probation }) => probation.kind),
      projects: { cards: 0, people: 0, labels: languages.map(({ cycle }) => cycle.projects.label) },
      history: { sheet: HISTORY, columns: list.columns },
      checkSettings: texts.settings.checkSettings,
    },
  };
}

/** A new sheet with its lines, as it is drawn. */
export function drawnCycle(lines: readonly CycleLine[], context: CycleContext): CellValue[][] {
  const places = newPlaces(context.span.months.length);
  const { blocks } = drawCycleLines(lines, places.headerRow + 1, places, context);
  return written(drawnSheet('cycle', drawCycleSheet(lines, context)).values, blocks);
}
