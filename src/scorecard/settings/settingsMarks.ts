import { absoluteAddress, cellAddress, type Area } from '../../base/address';
import type { InputRule, Mark } from '../../base/sheetDrawing';
import { ALERT_LOOK } from '../sheet/listLook';
import type { SettingInputTexts } from '../texts/settingsTexts';
import { LIMITS, type SettingsPlaces } from './settings';
import {
  addedNumbers,
  outsideCondition,
  outsideUnlessBlank,
  ratersFault,
  sharePlaces,
  sharesFault,
  sectionColumns,
  settingCell,
  type NumberSetting,
} from './settingsCheck';
import type { NeededSectionKey } from './settingWords';

/** What may be typed where. */
export function settingsRules(
  places: SettingsPlaces,
  texts: SettingInputTexts,
  yesNo: readonly [string, string],
): readonly { readonly area: Area; readonly rule: InputRule }[] {
  const number = (min: number, max: number, message: string): InputRule => ({ type: 'decimal', min, max, message });
  const single = (key: NumberSetting, message: string): { area: Area; rule: InputRule } => ({
    area: { ...places.values[key], rowCount: 1, columnCount: 1 },
    rule: number(LIMITS[key].min, LIMITS[key].max, message),
  });
  const column = (key: NeededSectionKey, at: number): Area => ({
    row: places.sections[key].firstRow,
    column: at,
    rowCount: places.sections[key].rowCount,
    columnCount: 1,
  });
  const { firstRow } = places.sections.grades;
  const names = sectionColumns(places, 'grades').column(0);
  const name = cellAddress(firstRow, 0);
  const minimum = cellAddress(firstRow, 1);
  const cap = settingCell(places, 'cap');
  const isMinimum = `AND(ISNUMBER(${minimum}),OR(${minimum}=0,${minimum}>1),N(${minimum})>=0,N(${minimum})<=${cap})`;
  return [
    single('cap', texts.cap),
    single('selfWeight', texts.share),
    single('managerWeight', texts.share),
    {
      area: column('grades', 0),
      rule: { type: 'formula', formula: `=SUMPRODUCT(--(${names}=${name}))<=1`, message: texts.name },
    },
    { area: column('grades', 1), rule: { type: 'formula', formula: `=${isMinimum}`, message: texts.minimum } },
    { area: column('grades', 2), rule: number(0, LIMITS.coefficient.max, texts.coefficient) },
    { area: column('grades', 3), rule: number(0, 1, texts.share) },
    { area: column('adjustments', 1), rule: number(-100, 100, texts.points) },
    { area: column('adjustments', 2), rule: number(-100, 100, texts.pointsCap) },
    single('attendanceShare', texts.share),
    single('lapses', texts.lapses),
    single('absenceDays', texts.absenceDays),
    ...(places.sections.posts === undefined
      ? []
      : [
          {
            area: {
              row: places.sections.posts.firstRow,
              column: 1,
              rowCount: places.sections.posts.rowCount,
              columnCount: 2,
            },
            rule: { type: 'list' as const, items: yesNo, message: texts.yesNo },
          },
        ]),
    ...addedNumbers(places).map(({ row, column, limit: { min, max, isWhole = false } }) => {
      const message = texts.blankOr(min, max, isWhole);
      const rule: InputRule = { type: isWhole ? 'whole' : 'decimal', min, max, message };
      return { area: { row, column, rowCount: 1, columnCount: 1 }, rule };
    }),
  ];
}

/** Cells that turn red while they are wrong, and the line that says so. */
export function settingsMarks(places: SettingsPlaces): readonly Mark[] {
  const { check } = places.added;
  const mark = (key: NeededSectionKey, column: number, when: string): Mark => {
    const { firstRow: row, rowCount } = places.sections[key];
    return { area: { row, column, rowCount, columnCount: 1 }, when: `=${when}`, style: ALERT_LOOK };
  };
  const singles: readonly NumberSetting[] = [
    'cap',
    'selfWeight',
    'managerWeight',
    'attendanceShare',
    'lapses',
    'absenceDays',
  ];
  const sum = ratersFault(places);
  return [
    ...(check === undefined
      ? []
      : [
          {
            area: { ...check, rowCount: 1, columnCount: 1 },
            when: `=ISTEXT(${absoluteAddress(check.row, check.column)})`,
            style: { ...ALERT_LOOK, bold: true },
          },
        ]),
    ...singles.map((key): Mark => {
      const { row, column } = places.values[key];
      const outside = outsideCondition(cellAddress(row, column), LIMITS[key]);
      const isWeight = key === 'selfWeight' || key === 'managerWeight';
      const area = { row, column, rowCount: 1, columnCount: 1 };
      return { area, when: isWeight ? `=OR(${outside},${sum})` : `=${outside}`, style: ALERT_LOOK };
    }),
    ...addedNumbers(places).map(({ row, column, limit }): Mark => {
      const when = `=${outsideUnlessBlank(cellAddress(row, column), limit)}`;
      return { area: { row, column, rowCount: 1, columnCount: 1 }, when, style: ALERT_LOOK };
    }),
    ...shareMarks(places),
    ...gradeMarks(places, mark),
    ...adjustmentMarks(places, mark),
  ];
}

function shareMarks(places: SettingsPlaces): Mark[] {
  const when = sharesFault(places);
  if (when === null) return [];
  return sharePlaces(places).map((place) => ({
    area: { ...place, rowCount: 1, columnCount: 1 },
    when: `=${when}`,
    style: ALERT_LOOK,
  }));
}

type MarkColumn = (key: NeededSectionKey, column: number, when: string) => Mark;

function gradeMarks(places: SettingsPlaces, mark: MarkColumn): Mark[] {
  const { firstRow: row } = places.sections.grades;
  const lines = sectionColumns(places, 'grades');
  const [name, minimum, coefficient, share] = [0, 1, 2, 3].map((column) => cellAddress(row, column)) as [
    string,
    string,
    string,
    string,
  ];
  const used = `${[0, 1, 2, 3].map((column) => `$${cellAddress(row, column)}`).join('&')}<>""`;
  const cap = settingCell(places, 'cap');
  const minimums = lines.column(1);
  // The line below is looked at, because the one above the first is the header.
  const below = cellAddress(row + 1, 1);
  const isOff = `OR(${minimum}<0,AND(${minimum}>0,${minimum}<=1),${minimum}>${cap},AND(ISNUMBER(${below}),${minimum}<=${below}),AND(COUNT(${minimums})=COUNT(${absoluteAddress(row, 1)}:${minimum}),${minimum}<>0))`;
  return [
    mark('grades', 0, `AND(${used},OR(TRIM(${name})="",SUMPRODUCT(--(${lines.column(0)}=${name}))>1))`),
    mark('grades', 1, `AND(${used},IF(ISNUMBER(${minimum}),${isOff},TRUE))`),
    mark('grades', 2, `AND(${used},${outsideCondition(coefficient, LIMITS.coefficient)})`),
    mark(
      'grades',
      3,
      `OR(AND(${share}<>"",${outsideCondition(share, { min: 0, max: 1 })}),AND(ISNUMBER(${share}),ABS(SUM(${lines.column(3)})-1)>0.000001))`,
    ),
  ];
}

function adjustmentMarks(places: SettingsPlaces, mark: MarkColumn): Mark[] {
  const { firstRow: row } = places.sections.adjustments;
  const used = `${[0, 1, 2].map((column) => `$${cellAddress(row, column)}`).join('&')}<>""`;
  const [item, points, cap] = [0, 1, 2].map((column) => cellAddress(row, column)) as [string, string, string];
  return [
    mark('adjustments', 0, `AND(${used},TRIM(${item})="")`),
    mark('adjustments', 1, `AND(${used},NOT(ISNUMBER(${points})))`),
    mark('adjustments', 2, `AND(${cap}<>"",NOT(ISNUMBER(${cap})))`),
  ];
}
