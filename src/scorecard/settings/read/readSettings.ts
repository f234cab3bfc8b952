import { cellAddress } from '../../../base/address';
import type { CellValue } from '../../../base/grid';
import { periodText, readPeriod } from '../../../base/period';
import { err, ok, type Result } from '../../../base/result';
import {
  DEFAULT_RATER_MINIMUM,
  LIMITS,
  type SettingCell,
  type Settings,
  type SettingsPlaces,
  type SettingsProblem,
} from '../settings';
import type { NeededSettingKey } from '../settingWords';
import { addedNumber, readAdded, readOthers, sumOf } from './addedSettings';
import { findLabels, settingsPlaces } from '../labels';
import { readAdjustments, readGrades } from './sections';

/**
 * Reads the settings sheet. Labels are found wherever they stand in column A, so that rows may be inserted.
 * Every problem is reported with its cell; nothing is built on damaged settings.
 * @param values of the sheet from A1 on
 */
export function readSettings(
  sheet: string,
  values: readonly (readonly CellValue[])[],
): Result<{ settings: Settings; places: SettingsPlaces }, readonly SettingsProblem[]> {
  const problems: SettingsProblem[] = [];
  const labels = findLabels(values);
  const value = (key: NeededSettingKey): CellValue => {
    const row = labels.get(key);
    if (row === undefined) {
      problems.push({ code: 'missingSetting', cell: '', params: { setting: key } });
      return '';
    }
    return values[row]?.[1] ?? '';
  };
  const place = (key: NeededSettingKey): SettingCell => ({ row: labels.get(key) ?? 0, column: 1 });
  const number = (key: NeededSettingKey & keyof typeof LIMITS): number => {
    const { min, max } = LIMITS[key];
    const content = value(key);
    if (!labels.has(key)) return min;
    const cell = cellAddress(place(key).row, 1);
    if (typeof content !== 'number') {
      problems.push({ code: 'notANumber', cell, params: { setting: key } });
      return min;
    }
    if (content < min || content > max) problems.push({ code: 'outOfRange', cell, params: { setting: key, min, max } });
    return content;
  };

  const period = readPeriod(value('period'));
  if (!period && labels.has('period')) {
    problems.push({ code: 'badPeriod', cell: cellAddress(place('period').row, 1), params: {} });
  }
  const self = number('selfWeight');
  const manager = number('managerWeight');
  const added = addedNumber(values, labels, problems);
  const others = readOthers(added);
  const whole = self + manager + sumOf(others);
  // The card has no score without the manager's: others can't stand for it.
  const isLeaderless = sumOf(others) > 0 && manager <= 0;
  if ((Math.abs(whole - 1) > 1e-6 || isLeaderless) && labels.has('managerWeight')) {
    problems.push({ code: 'raterWeights', cell: cellAddress(place('managerWeight').row, 1), params: {} });
  }
  const cap = number('cap');
  const settings: Settings = {
    company: String(value('company')).trim(),
    period: period ? periodText(period) : '',
    cap,
    raterWeights: { self, manager, ...others },
    raterMinimum: added('raterMinimum') ?? DEFAULT_RATER_MINIMUM,
    grades: readGrades(values, labels, cap, problems),
    adjustments: readAdjustments(values, labels.get('adjustments'), problems),
    pay: {
      attendanceShare: number('attendanceShare'),
      lapses: number('lapses'),
      absenceDays: number('absenceDays'),
    },
    ...readAdded(values, labels, problems, added),
  };
  return problems.length > 0 ? err(problems) : ok({ settings, places: settingsPlaces(sheet, labels) });
}
