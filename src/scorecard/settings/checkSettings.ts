import { cellAddress } from '../../base/address';
import type { Finding } from '../../base/finding';
import { forbiddenGround, type ForbiddenGround } from '../../catalogue/lint/demands/forbiddenGround';
import { SECTION_ROOM, type Settings, type SettingsPlaces } from './settings';

/** What each concern about settings tells: points on the card's scale, shares in percent. */
export interface SettingsConcernParams {
  /** Somebody with no point at all has the last grade, which is paid. */
  nothingPaid: { grade: string; coefficient: number };
  coefficientRises: { grade: string; better: string };
  adjustmentWorthless: { item: string };
  adjustmentUnlimited: { item: string };
  adjustmentHeavy: { item: string; cap: number; max: number };
  attendanceTwice: { item: string };
  forbiddenAdjustment: { item: string; ground: ForbiddenGround };
  selfRatingHeavy: { share: number; max: number };
}

/** Settings that can be used and make an assessment unfair, empty or out of reach. */
export type SettingsConcern = Finding<SettingsConcernParams> & {
  /** "B7" on the settings sheet. */
  readonly cell: string;
};

/** Points: what a single kind of event outside the indicators may add or take. */
const MAX_ADJUSTMENT = 20;
/** Percent: beyond, people rate themselves more than others do. */
const MAX_SELF_RATING = 50;
const ATTENDANCE = /出勤|考勤|迟到|早退|旷工|缺勤|\battendance\b|\blate(?:ness)?\b|\babsen/iu;

/** Holds settings that `readSettings` has read to what an assessment must keep to. In the order of the sheet. */
export function checkSettings(settings: Settings, places: SettingsPlaces): readonly SettingsConcern[] {
  return [...checkRaters(settings, places), ...checkGrades(settings, places), ...checkAdjustments(settings, places)];
}

function* checkRaters({ raterWeights }: Settings, places: SettingsPlaces): Generator<SettingsConcern> {
  const share = percent(raterWeights.self);
  if (share <= MAX_SELF_RATING) return;
  const { row, column } = places.values.selfWeight;
  yield { code: 'selfRatingHeavy', cell: cellAddress(row, column), params: { share, max: MAX_SELF_RATING } };
}

function* checkGrades({ grades }: Settings, places: SettingsPlaces): Generator<SettingsConcern> {
  const { firstRow } = places.sections.grades;
  for (const [index, { name, coefficient }] of grades.entries()) {
    const at = (column: number): string => cellAddress(firstRow + index, column);
    const better = grades[index - 1];
    if (better !== undefined && coefficient > better.coefficient) {
      yield { code: 'coefficientRises', cell: at(2), params: { grade: name, better: better.name } };
    }
    if (index === grades.length - 1 && coefficient > 0) {
      yield { code: 'nothingPaid', cell: at(2), params: { grade: name, coefficient } };
    }
  }
}

function* checkAdjustments({ adjustments, pay }: Settings, places: SettingsPlaces): Generator<SettingsConcern> {
  const { firstRow } = places.sections.adjustments;
  for (const { item, points, cap, line } of adjustments) {
    const at = (column: number): string => cellAddress(firstRow + Math.min(line, SECTION_ROOM.adjustments - 1), column);
    if (points === 0) yield { code: 'adjustmentWorthless', cell: at(1), params: { item } };
    if (cap === null) yield { code: 'adjustmentUnlimited', cell: at(2), params: { item } };
    else if (cap > MAX_ADJUSTMENT) {
      yield { code: 'adjustmentHeavy', cell: at(2), params: { item, cap, max: MAX_ADJUSTMENT } };
    }
    if (ATTENDANCE.test(item) && pay.attendanceShare > 0) {
      yield { code: 'attendanceTwice', cell: at(0), params: { item } };
    }
    const forbidden = forbiddenGround(item);
    if (forbidden !== null) {
      yield { code: 'forbiddenAdjustment', cell: at(0), params: { item, ground: forbidden.ground } };
    }
  }
}

function percent(fraction: number): number {
  return Math.round(fraction * 1000) / 10;
}
