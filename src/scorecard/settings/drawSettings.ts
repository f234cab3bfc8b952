import type { Area } from '../../base/address';
import type { Language } from '../../base/language';
import { isFormula, type CellContent, type SheetDrawing } from '../../base/sheetDrawing';
import type { CellValue } from '../../base/grid';
import { titleLook } from '../sheet/listLook';
import { PALETTE } from '../sheet/palette';
import { SECTION_ROOM, SOURCE_GRADES, type Grade, type Settings } from './readSettings';
import { SETTING_WORDS, type SectionKey, type SettingKey } from './settingWords';
import type { SheetTexts } from '../texts/sheetTexts';

/** The sources' four grades with names in the language of the sheet. Source: RU-13 to RU-17. */
export function sourceGrades({ settings }: Pick<SheetTexts, 'settings'>): readonly Grade[] {
  return SOURCE_GRADES.map((grade, index) => ({ name: settings.gradeNames[index] ?? '', ...grade }));
}

/** The settings a new workbook starts with. Source: RU-10, RU-11, RU-13 to RU-17; rater weights and cap are defaults of ours. */
export function defaultSettings(period: string, texts: SheetTexts): Settings {
  return {
    company: '',
    period,
    cap: 120,
    raterWeights: { self: 0.2, manager: 0.8 },
    grades: sourceGrades(texts),
    adjustments: texts.settings.adjustmentDefaults.map(({ item, points, cap }, line) => ({ item, points, cap, line })),
    pay: { attendanceShare: 0.1, lapses: 3, absenceDays: 1 },
  };
}

/** The values of the drawn sheet from A1 on, for planning changes of a sheet that does not exist yet. */
export function drawnSettings(settings: Settings, texts: SheetTexts, language: Language): CellValue[][] {
  const lines = drawSettings(settings, texts, language).blocks[0]?.contents ?? [];
  return lines.map((line) => line.map((content) => (content === null || isFormula(content) ? '' : content)));
}

/** Draws the settings sheet. HR edits it in Excel; `readSettings` finds everything by its label. */
export function drawSettings(settings: Settings, texts: SheetTexts, language: Language): SheetDrawing {
  const label = (key: SettingKey): string => SETTING_WORDS.values[key][language === 'zh-CN' ? 0 : 1];
  const title = (key: SectionKey): string => SETTING_WORDS.sections[key][language === 'zh-CN' ? 0 : 1];
  const lines: CellContent[][] = [];
  const titles: number[] = [];
  const headers: number[] = [];
  const inputs: Area[] = [];
  const formats: { area: Area; numberFormat: string }[] = [];
  const add = (line: CellContent[]): number => lines.push([...line, '', '', '', ''].slice(0, 4)) - 1;
  const setting = (key: SettingKey, value: CellContent, numberFormat = 'General'): void => {
    const area = { row: add([label(key), value]), column: 1, rowCount: 1, columnCount: 1 };
    inputs.push(area);
    formats.push({ area, numberFormat });
  };
  const section = (key: SectionKey, header: readonly string[], rows: readonly CellContent[][]): void => {
    add([]);
    titles.push(add([title(key)]));
    headers.push(add([...header]));
    const firstRow = lines.length;
    for (let index = 0; index < SECTION_ROOM[key]; index += 1) add(rows[index] ?? []);
    inputs.push({ row: firstRow, column: 0, rowCount: SECTION_ROOM[key], columnCount: header.length });
  };

  add([texts.settings.title]);
  add([texts.settings.hint]);
  add([]);
  setting('company', settings.company, '@');
  setting('period', settings.period, '@');
  setting('cap', settings.cap, '0');
  setting('selfWeight', settings.raterWeights.self, '0%');
  setting('managerWeight', settings.raterWeights.manager, '0%');
  section(
    'grades',
    texts.settings.gradeHeaders,
    settings.grades.map(({ name, minimum, coefficient, share }) => [name, minimum, coefficient, share ?? '']),
  );
  const gradeRow = (titles[0] ?? 0) + 2;
  formats.push({
    area: { row: gradeRow, column: 3, rowCount: SECTION_ROOM.grades, columnCount: 1 },
    numberFormat: '0%',
  });
  section(
    'adjustments',
    texts.settings.adjustmentHeaders,
    settings.adjustments.map(({ item, points, cap }) => [item, points, cap ?? '']),
  );
  add([]);
  titles.push(add([texts.settings.payTitle]));
  setting('attendanceShare', settings.pay.attendanceShare, '0%');
  setting('lapses', settings.pay.lapses, '0');
  setting('absenceDays', settings.pay.absenceDays, '0.0');

  const width = 4;
  const whole = (row: number): Area => ({ row, column: 0, rowCount: 1, columnCount: width });
  return {
    columnWidths: [44, 22, 14, 14],
    rowHeights: [
      { row: 0, points: 30 },
      { row: 1, points: 32 },
    ],
    blocks: [{ row: 0, column: 0, contents: lines }],
    merges: [whole(1)],
    styles: [
      {
        area: { row: 0, column: 0, rowCount: lines.length, columnCount: width },
        style: { size: 11, vertical: 'center' },
      },
      { area: whole(0), style: titleLook() },
      { area: whole(1), style: { color: PALETTE.quiet, wrap: true } },
      ...titles.map((row) => ({ area: whole(row), style: { bold: true, size: 12, color: PALETTE.accent } })),
      ...headers.map((row) => ({
        area: whole(row),
        style: { bold: true, fill: PALETTE.header, border: PALETTE.line },
      })),
      ...inputs.map((area) => ({
        area,
        style: { fill: PALETTE.input, border: PALETTE.line, horizontal: 'left' as const },
      })),
      ...formats.map(({ area, numberFormat }) => ({ area, style: { numberFormat } })),
    ],
    validations: [],
    links: [],
    inputs,
    page: { orientation: 'portrait', fitWide: 1, fitTall: 0 },
    tabColor: PALETTE.accent,
    gridlines: false,
  };
}
