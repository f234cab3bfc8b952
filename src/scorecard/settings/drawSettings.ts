import type { Area } from '../../base/address';
import type { Language } from '../../base/language';
import { isFormula, type CellContent, type SheetDrawing } from '../../base/sheetDrawing';
import { columnPoints, heightIn, rowHeight, wrappedLines } from '../../base/textWidth';
import { CARD_BLOCKS, NO_BLOCKS } from '../blocks/blockRules';
import { AWAY_CARDS, NEW_EMPLOYMENT, PROBATION_CARDS, prorationNumber } from '../employment/employmentRules';
import type { CellValue } from '../../base/grid';
import { OTHER_RATERS } from '../../scoring/raters';
import { titleLook } from '../sheet/listLook';
import { PALETTE } from '../sheet/palette';
import { findLabels, settingsPlaces } from './labels';
import {
  CYCLE_METHODS,
  DEFAULT_CALIBRATION,
  DEFAULT_RATER_MINIMUM,
  DEFAULT_CHAIN,
  DEFAULT_LOW_LINE,
  DEFAULT_PROCEDURE,
  SECTION_ROOM,
  SOURCE_GRADES,
  VETO_EFFECTS,
  type Grade,
  type Settings,
} from './settings';
import { CHECK_COLUMN, CHECK_COLUMNS, checkFormat, settingsCheck, UNSEEN_FORMAT } from './settingsCheck';
import { joinMarks } from '../sheet/filledFormula';
import { settingsMarks, settingsRules } from './settingsMarks';
import { SETTING_WORDS, type SectionKey, type SettingKey } from './settingWords';
import type { CheckTexts } from '../texts/settingsTexts';
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
    cycleMethod: 'mean',
    lowLine: DEFAULT_LOW_LINE,
    minimumWage: null,
    posts: texts.settings.postDefaults.map((post, line) => ({ ...post, line })),
    chain: DEFAULT_CHAIN,
    procedure: DEFAULT_PROCEDURE,
    raterMinimum: DEFAULT_RATER_MINIMUM,
    calibration: DEFAULT_CALIBRATION,
    employment: NEW_EMPLOYMENT,
    blocks: NO_BLOCKS,
    showsRanks: true,
  };
}

/** The values of the drawn sheet from A1 on, for planning changes of a sheet that does not exist yet. */
export function drawnSettings(settings: Settings, texts: SheetTexts, language: Language): CellValue[][] {
  const lines = drawSettings(settings, texts, language).blocks[0]?.contents ?? [];
  return lines.map((line) => line.map(plainValue));
}

function plainValue(content: CellContent): CellValue {
  return content === null || isFormula(content) ? '' : content;
}

/** The first is as wide as its labels. More than 106 characters together print in less than seven and a half points. */
const WIDTHS = [63, 14, 14, 14];
const WIDTH = WIDTHS.length;
/** Characters that fit on a line of the hint; the edges of a cell take some. */
const HINT_WIDTH = WIDTHS.reduce((sum, width) => sum + width) - 4;
/** The line that checks stands where everybody sees it. */
const CHECK_ROW = 2;

/** Draws the settings sheet. HR edits it in Excel; `readSettings` finds everything by its label. */
export function drawSettings(settings: Settings, texts: SheetTexts, language: Language): SheetDrawing {
  const sheet = settingsLines(settings, texts, language);
  const whole = (row: number): Area => ({ row, column: 0, rowCount: 1, columnCount: WIDTH });
  const places = settingsPlaces('', findLabels(sheet.lines.map((line) => line.map(plainValue))));
  const check: Area = { row: CHECK_ROW, column: 1, rowCount: 1, columnCount: WIDTH - 1 };
  const { line, parts } = settingsCheck(places, texts.settings.check, { row: CHECK_ROW });
  return {
    columnWidths: [...WIDTHS, ...new Array<number>(CHECK_COLUMNS).fill(0)],
    rowHeights: [
      { row: 0, points: 30 },
      { row: 1, points: rowHeight(wrappedLines(texts.settings.hint, HINT_WIDTH), 11) },
      { row: CHECK_ROW, points: checkHeight(texts.settings.check) },
    ],
    blocks: [
      { row: 0, column: 0, contents: sheet.lines },
      { row: CHECK_ROW, column: 1, contents: [[line]] },
      ...parts.map(({ row, column, content }) => ({ row, column, contents: [[content]] })),
    ],
    merges: [whole(1), check],
    styles: [
      {
        area: { row: 0, column: 0, rowCount: sheet.lines.length, columnCount: WIDTH },
        style: { size: 11, vertical: 'center' },
      },
      { area: whole(0), style: titleLook() },
      { area: whole(1), style: { color: PALETTE.quiet, wrap: true } },
      ...sheet.titles.map((row) => ({ area: whole(row), style: { bold: true, size: 12, color: PALETTE.accent } })),
      ...sheet.headers.map((row) => ({
        area: whole(row),
        style: { bold: true, fill: PALETTE.header, border: PALETTE.line },
      })),
      ...sheet.inputs.map((area) => ({
        area,
        style: { fill: PALETTE.input, border: PALETTE.line, horizontal: 'left' as const },
      })),
      ...sheet.formats.map(({ area, numberFormat }) => ({ area, style: { numberFormat } })),
      {
        area: check,
        style: { numberFormat: checkFormat(texts.settings.check), wrap: true, bold: true, horizontal: 'left' },
      },
      {
        area: { row: 0, column: CHECK_COLUMN, rowCount: sheet.lines.length, columnCount: CHECK_COLUMNS },
        style: { numberFormat: UNSEEN_FORMAT },
      },
    ],
    validations: settingsRules(places, texts.settings.input, texts.settings.yesNo),
    marks: joinMarks(settingsMarks(places)),
    links: [],
    inputs: sheet.inputs,
    page: { orientation: 'portrait', fitWide: 1, fitTall: 0 },
    tabColor: PALETTE.accent,
    gridlines: false,
  };
}

/** What the line that checks needs for the longest it may say. */
function checkHeight({ fault, sentences }: CheckTexts): number {
  const width = columnPoints(WIDTHS.slice(1).reduce((sum, each) => sum + each));
  return Math.max(...Object.values(sentences).map((sentence) => heightIn(`${fault}A10:C17 ${sentence}`, width, 11)));
}

function settingsLines(settings: Settings, texts: SheetTexts, language: Language): SettingsLines {
  const sheet = new SettingsLines(language);
  sheet.add([texts.settings.title]);
  sheet.add([texts.settings.hint]);
  sheet.add([SETTING_WORDS.values.check[language]]);
  sheet.setting('company', settings.company, '@');
  sheet.setting('period', settings.period, '@');
  sheet.setting('cap', settings.cap, '0');
  sheet.setting('selfWeight', settings.raterWeights.self, '0%');
  sheet.setting('managerWeight', settings.raterWeights.manager, '0%');
  const gradeRow = sheet.section(
    'grades',
    texts.settings.gradeHeaders,
    settings.grades.map(({ name, minimum, coefficient, share }) => [name, minimum, coefficient, share ?? '']),
  );
  sheet.formats.push({
    area: { row: gradeRow, column: 3, rowCount: SECTION_ROOM.grades, columnCount: 1 },
    numberFormat: '0%',
  });
  sheet.section(
    'adjustments',
    texts.settings.adjustmentHeaders,
    settings.adjustments.map(({ item, points, cap }) => [item, points, cap ?? '']),
  );
  sheet.add([]);
  sheet.title(texts.settings.payTitle);
  sheet.setting('attendanceShare', settings.pay.attendanceShare, '0%');
  sheet.setting('lapses', settings.pay.lapses, '0');
  sheet.setting('absenceDays', settings.pay.absenceDays, '0.0');
  sheet.add([]);
  sheet.title(texts.settings.chainTitle);
  addChain(sheet, settings);
  addPosts(sheet, settings, texts);
  sheet.add([]);
  for (const key of ['rulesVersion', 'rulesFrom'] as const) sheet.setting(key, settings.procedure[key], '@');
  addCalibration(sheet, settings);
  sheet.add([]);
  sheet.title(texts.settings.employmentTitle);
  addEmployment(sheet, settings);
  sheet.add([]);
  sheet.setting('cycleMethod', CYCLE_METHODS.indexOf(settings.cycleMethod) + 1, '0');
  sheet.add([]);
  sheet.title(texts.settings.blocksTitle);
  addBlocks(sheet, settings);
  sheet.add([]);
  sheet.title(texts.settings.ratersTitle);
  for (const rater of OTHER_RATERS) sheet.setting(`${rater}Weight`, settings.raterWeights[rater] ?? '', '0%');
  sheet.setting('raterMinimum', settings.raterMinimum, '0');
  sheet.add([]);
  sheet.setting('periodMode', settings.employment.byRole ? 2 : 1, '0');
  sheet.setting('showRanks', settings.showsRanks ? 1 : 0, '0');
  sheet.setting('answerDays', settings.procedure.answerDays, '0');
  return sheet;
}

function addCalibration(sheet: SettingsLines, { calibration }: Settings): void {
  sheet.add([]);
  sheet.setting('calibrationNeeded', calibration.needed ? 1 : 0, '0');
  for (const key of ['outlierPoints', 'alikeSpread'] as const) sheet.setting(key, calibration[key], 'General');
}

function addEmployment(sheet: SettingsLines, { employment }: Settings): void {
  sheet.setting('probationCards', PROBATION_CARDS.indexOf(employment.probationCards) + 1, '0');
  sheet.setting('probationMonths', employment.probationMonths ?? '', '0');
  sheet.setting('awayCards', AWAY_CARDS.indexOf(employment.awayCards) + 1, '0');
  sheet.setting('minimumDays', employment.minimumDays ?? '', '0');
  sheet.setting('prorating', prorationNumber(employment), '0');
  sheet.setting('probationPay', employment.probationPay ?? '', '0%');
}

function addBlocks(sheet: SettingsLines, { blocks: { shares, items } }: Settings): void {
  sheet.setting('kpiShare', shares.kpi, '0%');
  for (const block of CARD_BLOCKS) {
    sheet.setting(`${block}Share`, shares[block], '0%');
    sheet.setting(`${block}Items`, items[block], '@');
  }
}

function addPosts(sheet: SettingsLines, { posts }: Settings, { settings: words }: SheetTexts): void {
  const [yes, no] = words.yesNo;
  const lines: CellContent[][] = Array.from({ length: SECTION_ROOM.posts }, () => []);
  for (const { word, attendance, review, line } of posts) {
    lines[line] = [word, attendance ? yes : no, review ? yes : no];
  }
  sheet.section('posts', words.postHeaders, lines);
}

function addChain(sheet: SettingsLines, { lowLine, minimumWage, chain, procedure }: Settings): void {
  sheet.setting('lowLine', lowLine, 'General');
  sheet.setting('totalDecimals', chain.totalDecimals, '0');
  sheet.setting('overrideLimit', chain.overrideLimit ?? '', 'General');
  sheet.setting('vetoEffect', VETO_EFFECTS.indexOf(chain.vetoEffect) + 1, '0');
  sheet.setting('appealDays', procedure.appealDays ?? '', '0');
  for (const key of ['appealTo', 'policyName', 'policyVersion', 'policyDate'] as const) {
    sheet.setting(key, procedure[key], '@');
  }
  sheet.setting('minimumWage', minimumWage ?? '', 'General');
}

/** Collects the lines of the sheet from A1 on, and what is special about their cells. */
class SettingsLines {
  readonly lines: CellContent[][] = [];
  readonly titles: number[] = [];
  readonly headers: number[] = [];
  readonly inputs: Area[] = [];
  readonly formats: { area: Area; numberFormat: string }[] = [];

  constructor(private readonly language: Language) {}

  /** Returns the row of the line. */
  add(line: readonly CellContent[]): number {
    return this.lines.push([...line, '', '', '', ''].slice(0, WIDTH)) - 1;
  }

  title(text: string): void {
    this.titles.push(this.add([text]));
  }

  /** A label with its value beside it. */
  setting(key: SettingKey, value: CellContent, numberFormat: string): void {
    const row = this.add([SETTING_WORDS.values[key][this.language], value]);
    const area = { row, column: 1, rowCount: 1, columnCount: 1 };
    this.inputs.push(area);
    this.formats.push({ area, numberFormat });
  }

  /** A titled table with room for lines that HR adds. Returns the row of its first line. */
  section(key: SectionKey, header: readonly string[], rows: readonly CellContent[][]): number {
    this.add([]);
    this.title(SETTING_WORDS.sections[key][this.language]);
    this.headers.push(this.add(header));
    const firstRow = this.lines.length;
    for (let index = 0; index < SECTION_ROOM[key]; index += 1) this.add(rows[index] ?? []);
    this.inputs.push({ row: firstRow, column: 0, rowCount: SECTION_ROOM[key], columnCount: header.length });
    return firstRow;
  }
}
