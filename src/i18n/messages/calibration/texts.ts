import type { CalibrationState } from '../../../app/confirmation/calibrationState';
import type { ProbationEnd } from '../../../app/confirmation/probationEnds';
import { groupBy } from '../../../base/groupBy';
import type { AbsentRating } from '../../../app/situation/absentRaters';
import type { RepeatedDeduction } from '../../../app/failure';
import { cellAddress } from '../../../base/address';
import { shownName } from '../../../scorecard/people/identity';
import type { RuleChange } from '../../../scorecard/settings/rules';
import { settingLabel } from '../../../scorecard/settings/settingWords';
import type { Language } from '../../../base/language';
import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

export type CalibrationStateTexts = typeof zhCN;

export const calibrationStateTexts = inLanguage<CalibrationStateTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });

/** How far the second look at the results is, as whole sentences. */
export function calibrationSentence(state: CalibrationState, language: Language): string {
  const texts = calibrationStateTexts(language);
  switch (state.kind) {
    case 'none':
      return texts.none;
    case 'unconfirmed':
      return texts.unconfirmed(state.sheet);
    case 'confirmed': {
      const { sheet, confirmer, date, since } = state;
      return texts.confirmed(sheet, confirmer, date) + changes(since, texts);
    }
  }
}

/** Who has a weight and has not rated, and how closing will count it; null: everybody has. */
export function absentSentence(absent: readonly AbsentRating[], language: Language): string | null {
  if (absent.length === 0) return null;
  const texts = calibrationStateTexts(language);
  const parts = [...groupBy(absent, ({ as }) => as)].map(([as, cards]) => {
    const names = cards.slice(0, NAMES).map(shownName).join(texts.separator);
    return texts.absent(texts.raters[as], cards.length, names + (cards.length > NAMES ? texts.more : ''));
  });
  return texts.absentLine(parts);
}

/** Whose probation ends in the period, and what is concluded of it; null: nobody's does. Everybody is named: each has a day that passes. */
export function probationSentence(ends: readonly ProbationEnd[], language: Language): string | null {
  if (ends.length === 0) return null;
  const texts = calibrationStateTexts(language);
  const parts = ends.map((end) => texts.probationEnd(shownName(end), end.until, end.conclusion));
  return texts.probationLine(ends.length, parts, ends.filter(({ conclusion }) => conclusion === '').length);
}

/** A deduction that may count an event twice, with its cell. */
export function repeatedSentence(
  { sheetName, row, column, item, reason, indicators }: RepeatedDeduction,
  language: Language,
): string {
  const texts = calibrationStateTexts(language);
  const said = reason === '' ? item : reason;
  return texts.repeated(`${sheetName}!${cellAddress(row, column)}`, said, indicators.join(texts.separator));
}

/** What was changed on the settings sheet and not adopted. */
export function pendingSentence(pending: readonly RuleChange[], language: Language): string {
  const texts = calibrationStateTexts(language);
  return texts.pending(
    pending.map(({ setting, before, after }) => texts.change(settingLabel(setting, language), before, after)),
  );
}

/** Sheets that are not protected again; null: all are. */
export function leftOpenSentence(sheets: readonly string[], language: Language): string | null {
  return sheets.length === 0 ? null : calibrationStateTexts(language).leftOpen(sheets);
}

/** As many names as are read at a glance. */
const NAMES = 5;

function changes(
  since: Extract<CalibrationState, { kind: 'confirmed' }>['since'],
  texts: CalibrationStateTexts,
): string {
  if (since === null) return texts.unknown;
  const { drawnOn, changed } = since;
  if (changed.length === 0) return texts.unchanged(drawnOn);
  const more = changed.length > NAMES ? texts.more : '';
  return texts.changed(drawnOn, changed.length, changed.slice(0, NAMES).join(texts.separator) + more);
}
