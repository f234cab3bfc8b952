import { cellAddress } from '../../base/address';
import { singleCell } from '../../base/joinAreas';
import { OTHER_RATERS, type OtherRater } from '../../scoring/raters';
import type { AssessedIndicator } from '../../catalogue/catalogue';
import { INDICATOR_COLUMN_NAMES, INDICATOR_COLUMNS, type IndicatorLine } from '../columns/indicatorColumns';
import { addedReference, settingReference } from '../settings/settingReference';
import type { BodyWriter } from './bodyWriter';
import type { CardContext } from './cardContext';
import { describesLevels } from '../template/levelTexts';

/** Writes the indicator table, a row for each indicator. */
export function writeIndicators(
  writer: BodyWriter,
  indicators: readonly AssessedIndicator[],
  context: CardContext,
): void {
  indicators.forEach((assessed, index) => writeIndicator(writer, assessed, index, context));
}

function writeIndicator(writer: BodyWriter, assessed: AssessedIndicator, index: number, context: CardContext): void {
  const { indicatorRow, indicatorColumns } = writer.layout;
  const row = indicatorRow + index;
  const line: IndicatorLine = {
    no: index + 1,
    assessed,
    language: context.catalogue.language,
    texts: context.texts.card,
    at: (name) => {
      const column = indicatorColumns[`kpi.${name}`];
      return column === undefined ? '' : cellAddress(row, column);
    },
    raterWeights: {
      self: settingReference(context.places, 'selfWeight'),
      manager: settingReference(context.places, 'managerWeight'),
      ...otherWeights(context.places),
    },
    isAsked: (rater) => context.settings.raterWeights[rater] !== undefined,
    overrideLimit: addedReference(context.places, 'overrideLimit'),
    levelsBelow: describesLevels(context.template),
  };
  for (const name of INDICATOR_COLUMN_NAMES) {
    const column = indicatorColumns[`kpi.${name}`];
    if (column === undefined) continue;
    const entry = writer.fill(row, column, INDICATOR_COLUMNS[name], line);
    if (entry === 'nothing' && INDICATOR_COLUMNS[name].entry !== undefined) {
      writer.notAsked.push(singleCell(row, column));
    }
  }
}

function otherWeights(places: CardContext['places']): Partial<Record<OtherRater, string>> {
  return Object.fromEntries(
    OTHER_RATERS.flatMap((rater) => {
      const cell = addedReference(places, `${rater}Weight`);
      return cell === null ? [] : [[rater, cell]];
    }),
  );
}
