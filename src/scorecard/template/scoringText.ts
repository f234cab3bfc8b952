import { charactersIn, widthPoints, wrappedLines } from '../../base/textWidth';
import { quoted } from '../../scoring/formula';
import type { OtherRater } from '../../scoring/raters';
import { DEFAULT_CHAIN, DEFAULT_LOW_LINE, type SettingsPlaces } from '../settings/settings';
import { postSaysNo } from '../settings/postRules';
import { addedReference, postsColumn, settingReference, settingsCell } from '../settings/settingReference';
import type { SheetTexts } from '../texts/sheetTexts';

type PageTexts = SheetTexts['card']['page'];

/**
 * How printed scores become the total and the grade, with the settings that hold when the card is read.
 * @param ordinary of a card with adjustments, whose weak results in a row ask for a review: where it says the position; null: of another
 */
export function scoringText(
  places: SettingsPlaces,
  { scoring, rules, raters: words, absent, vetoEffects, grades, review }: PageTexts,
  raters: readonly OtherRater[],
  ordinary: { readonly position: string } | null,
): string {
  const decimals = addedReference(places, 'totalDecimals') ?? String(DEFAULT_CHAIN.totalDecimals);
  const percent = (cell: string): string => `ROUND(N(${cell})*100,1)`;
  const [ofPerson, ofBoss] = [settingReference(places, 'selfWeight'), settingReference(places, 'managerWeight')];
  const [before, adjustments, upTo, kept, ofManager, ofSelf, behind] = scoring;
  const said = rulesText(places, rules);
  const total = quoted(`${before}${ordinary === null ? '' : adjustments}${upTo}`);
  const parts = [
    total,
    settingReference(places, 'cap'),
    quoted(kept),
    decimals,
    quoted(ofManager),
    percent(ofBoss),
    quoted(ofSelf),
    percent(ofPerson),
  ];
  const others = raters.flatMap((rater) => {
    const cell = addedReference(places, `${rater}Weight`);
    return cell === null ? [] : [`IF(N(${cell})>0,${quoted(words[rater])}&${percent(cell)},"")`];
  });
  const [rescaled, several] = absent;
  const shared = quoted(`${behind}${rescaled}${others.length === 0 ? '' : several}`);
  const effects = [vetoText(places, vetoEffects), ...gradesText(places, grades)];
  const asked = ordinary === null ? [] : [reviewText(places, review, ordinary.position)];
  return `=${[...parts, ...others, shared, ...effects, ...asked, ...said].join('&')}`;
}

/** What asks for a review; nothing at posts that the settings except. Part of a formula. */
function reviewText(places: SettingsPlaces, [before, behind]: PageTexts['review'], position: string): string {
  const line = addedReference(places, 'lowLine') ?? String(DEFAULT_LOW_LINE);
  const text = [quoted(before), line, quoted(behind)].join('&');
  const [words, answers] = [postsColumn(places, 0), postsColumn(places, 2)];
  return words === null || answers === null ? text : `IF(${postSaysNo({ position, words, answers })},"",${text})`;
}

/** What a veto leads to by the settings; part of a formula. */
function vetoText(places: SettingsPlaces, effects: PageTexts['vetoEffects']): string {
  const cell = addedReference(places, 'vetoEffect');
  const [lowest = '', lower = '', itemOnly = ''] = effects.map(quoted);
  return cell === null ? lowest : `IF(N(${cell})=3,${itemOnly},IF(N(${cell})=2,${lower},${lowest}))`;
}

/** The grades with their lowest points and coefficients, as the settings have them; parts of a formula. */
function gradesText(places: SettingsPlaces, [before, from, by, behind]: PageTexts['grades']): string[] {
  const { firstRow, rowCount } = places.sections.grades;
  const lines = Array.from({ length: rowCount }, (_, index) => {
    const [name = '', least = '', coefficient = ''] = [0, 1, 2].map((column) =>
      settingsCell(places, firstRow + index, column),
    );
    return `IF(${name}="","",${[name, quoted(from), least, quoted(by), coefficient, quoted(behind)].join('&')})`;
  });
  return [quoted(before), ...lines];
}

/** Grades to leave room for, and characters of what the settings put into one. */
const USUAL_GRADES = 5;
const GRADE_CHARACTERS = 12;

/** Height of the row that says how scores become the total and the grade, in points. */
export function scoringHeight(
  { scoring, rules, raters: words, absent, vetoEffects, grades, review }: PageTexts,
  raters: readonly OtherRater[],
  widths: readonly number[],
): number {
  const grade = `${grades.slice(1).join('')}${'0'.repeat(GRADE_CHARACTERS)}`;
  const others = raters.map((rater) => `${words[rater]}00`).join('');
  const values = '0'.repeat(20);
  const text = [
    ...scoring,
    others,
    ...absent,
    vetoEffects[2],
    grades[0],
    grade.repeat(USUAL_GRADES),
    ...review,
    ...rules,
    values,
  ];
  return wrappedLines(text.join(''), printedWidth(widths) - MARGIN) * LINE + 4;
}

/** Points of a line that is set solid. */
export const LINE = 13;

/** Characters that the indent and the edges of a cell take. */
export const MARGIN = 5;

/** Characters that fit side by side over all columns, whose margins are text where they are merged. */
export function printedWidth(widths: readonly number[]): number {
  return charactersIn(widthPoints(widths));
}

/** Version of the rules and since when they hold, where the settings name them; parts of a formula. */
function rulesText(places: SettingsPlaces, [before, since, behind]: PageTexts['rules']): readonly string[] {
  const [version, from] = [addedReference(places, 'rulesVersion'), addedReference(places, 'rulesFrom')];
  if (version === null || from === null) return [];
  const day = `IF(${from}="","",${quoted(since)}&${from})`;
  return [`IF(${version}="","",${quoted(before)}&${version}&${day}&${quoted(behind)})`];
}
