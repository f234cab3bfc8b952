import { areaAddress, cellAddress, type Area } from '../../base/address';
import { isoDay } from '../../base/calendarDay';
import type { Language } from '../../base/language';
import type { CardRecord } from '../../registry/cardRecord';
import type { NewCard } from '../../registry/changes';
import { cardGrid } from '../../scorecard/card/cardGrid';
import type { CardPlan } from '../../scorecard/card/planCards';
import { GROUP_RATERS, type GroupRater } from '../../scoring/raters';
import type { CardLayout } from '../../scorecard/template/cardLayout';
import type { Assessee } from '../../scorecard/people/assessee';
import { personIdentity } from '../../scorecard/people/identity';
import { scoreInputs } from '../../scorecard/summary/cardStatus';

/** Where a card names what was changed since it was confirmed, among the places of its record. */
export const CHANGES_PLACE = 'input.changes';

/** Where a card says how many colleagues, direct reports or customers rated, among the places of its record. */
export const countPlace = (rater: GroupRater) => `input.${rater}Count` as const;

/** What a probation card concludes, among the places of its record. */
export const CONCLUSION_PLACE = 'input.conclusion';

/** The last day of probation, which may be typed over, among the places of its record. */
export const UNTIL_PLACE = 'probation.until';

/** Where a card says its status, among the places of its record: by the language of its words, which the summary may not speak. */
export const statusPlace = (language: Language) => `status:${language}` as const;

/** Where the lines of the adjustment table stand below each other, among the places of a record. */
export const adjustPlace = (field: NotedAdjustment) => `adjust.${field}` as const;

const NOTED_ADJUSTMENTS = ['item', 'count', 'reason'] as const;

type NotedAdjustment = (typeof NOTED_ADJUSTMENTS)[number];

const NOTED_INPUTS: ReadonlySet<string> = new Set([CHANGES_PLACE, CONCLUSION_PLACE, ...GROUP_RATERS.map(countPlace)]);

/** The registry's line of a card that is built or refreshed by this plan. */
export function newCard(plan: CardPlan, period: string): NewCard {
  const { person, body, targets, amounts } = plan;
  const prefilled = prefilledInputs(plan);
  return {
    sheetName: plan.sheetName,
    numberCell: plan.numberCell,
    inputs: body.inputs,
    ...(prefilled.length === 0 ? {} : { prefilled }),
    record: {
      number: plan.number,
      period,
      roleId: body.roleId,
      ...personIdentity(person),
      manager: person.manager,
      results: Object.fromEntries([
        ...[...body.layout.results, ...body.layout.inputCells.filter(({ field }) => NOTED_INPUTS.has(field))].map(
          ({ field, row, column }) => [
            field === 'status' ? statusPlace(body.language) : field,
            cellAddress(row, column),
          ],
        ),
        ...(person.probation === undefined || plan.untilCell === null
          ? []
          : [[UNTIL_PLACE, cellAddress(plan.untilCell.row, plan.untilCell.column)] as const]),
        ...adjustmentPlaces(body.layout),
      ]),
      scoreInputs: scoreInputs(body.layout).map(areaAddress),
      grid: cardGrid(body.layout, person.role),
      ...(person.status === undefined ? {} : { status: person.status }),
      ...kindOf(person),
      ...(targets.size === 0 ? {} : { targets: Object.fromEntries(targets) }),
      ...(amounts.size === 0 ? {} : { amounts: Object.fromEntries(amounts) }),
    },
  };
}

/** Nothing where the company has no items, and the line stays blank. */
function adjustmentPlaces({ adjustmentRow, adjustmentCount, adjustmentColumns }: CardLayout): [string, string][] {
  if (adjustmentRow === null || adjustmentCount === 0) return [];
  return NOTED_ADJUSTMENTS.flatMap((field): [string, string][] => {
    const column = adjustmentColumns[`adjust.${field}`];
    if (column === undefined) return [];
    const area = { row: adjustmentRow, column, rowCount: adjustmentCount, columnCount: 1 };
    return [[adjustPlace(field), areaAddress(area)]];
  });
}

function kindOf({ probation, project }: Assessee): Pick<CardRecord, 'kind' | 'probationEnd' | 'project'> {
  if (project !== undefined) return { kind: 'project', project: project.name };
  if (probation === undefined) return {};
  return { kind: 'probation', ...(probation.until === null ? {} : { probationEnd: isoDay(probation.until) }) };
}

/** Cells of carried targets that are inputs: where the catalogue leaves the target to the company. */
function prefilledInputs({ person, body: { layout }, targets }: CardPlan): Area[] {
  const column = layout.indicatorColumns['kpi.target'];
  return person.role.indicators.flatMap(({ indicator, target }, index) =>
    column !== undefined && target === null && targets.has(indicator.id)
      ? [{ row: layout.indicatorRow + index, column, rowCount: 1, columnCount: 1 }]
      : [],
  );
}
