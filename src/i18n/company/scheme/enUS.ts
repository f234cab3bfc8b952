import { plural } from '../../plural';
import type { SchemeTexts } from './texts';

/** What the check of a scheme says, English. */
export const enUS: SchemeTexts = {
  checked: {
    sheets: (roles, indicators) => `Catalogue sheets checked: ${plural(roles, 'role')}, ${plural(indicators, 'KPI')}.`,
    company: (roles, indicators) =>
      `Company catalogue in use checked: ${plural(roles, 'role')}, ${plural(indicators, 'KPI')}.`,
    bundled: (roles, indicators) =>
      `Built-in catalogue checked: ${plural(roles, 'role')}, ${plural(indicators, 'KPI')}.`,
  },
  unreadableSheets: 'The catalogue sheets have errors. Mend the cells listed; then the scheme can be checked.',
  settingsChecked: (sheet) => `"${sheet}" checked.`,
  noSettings: 'This workbook has no settings sheet yet; the settings were not checked.',
  found: (count) => (count === 0 ? 'Nothing was found.' : `${plural(count, 'finding')}:`),
  trial: {
    period: (period) => `Tried with the figures on the cards of ${period}:`,
    assumed: (people) =>
      `No card has a score yet. Tried with an assumed spread (${plural(people, 'person', 'people')}: 10% of them at 110% of their targets, 30% at 100%, 35% at 90%, 15% at 80%, 10% at 60%; people are rounded to whole ones):`,
    grade: (grade, before, after) => `${grade}: ${before} before, ${after} in the trial`,
    changed: (count) => `Another grade (${count})`,
    change: (who, before, after, count) =>
      `${who}: ${before === '' ? 'no grade' : before} → ${after}${count === 1 ? '' : count < 1 ? ' (less than one person)' : ` (about ${plural(Math.round(count), 'person', 'people')})`}`,
    none: "Nobody's grade would change.",
    pay: (before, after, people) =>
      `Total payable (${plural(people, 'person', 'people')}): ${before} yuan before, ${after} yuan in the trial.`,
    noPay: 'There is no pay sheet with figures; pay was not tried.',
    partly: (people) =>
      `${plural(people, 'person has', 'people have')} KPIs that are new or have no figure; the other KPIs count in proportion.`,
    withoutTotal: (people) => `${plural(people, 'person has', 'people have')} too few figures and no score.`,
  },
  scheme: {
    targetNotFull: ({ indicator, score }) =>
      `Meeting the target of "${indicator}" gives only ${score} points. Move a band or the target so that it gives exactly 100.`,
    nothingScores: ({ indicator, score }) =>
      `Achieving nothing in "${indicator}" still gives ${score} points. Deduct more, drop the lowest score or lower the bottom band so that it gives 0.`,
    triviallyFull: ({ indicator, share }) =>
      share === 0
        ? `Doing nothing gives full points in "${indicator}", so it measures nothing. Drop the lowest score or change the rule.`
        : `A result of ${share}% of the target already gives full points in "${indicator}". Raise the target or the bands.`,
    unreachable: ({ indicator, score }) =>
      `"${indicator}" gives ${score} points at most, so full points are out of reach. Let meeting the target give 100.`,
    targetImpossible: ({ indicator, target }) =>
      `The target ${target} of "${indicator}" cannot be reached in its unit. Check the target or the unit.`,
    targetOutsideBands: ({ indicator, score }) =>
      `The target of "${indicator}" lies in the worst band (${score} points). Target and rule do not fit each other; change one of the two.`,
    bandsIgnoreTarget: ({ indicator }) =>
      `"${indicator}" is scored by bands on the value, so that changing the target changes no score. Use bands on the attainment.`,
    stepsUneven: ({ indicator, score }) =>
      `A band of "${indicator}" gives ${score} points, which is hard to explain. Use steps of ten, or a ratio.`,
    countWithoutAllowance: ({ indicator }) =>
      `"${indicator}" deducts from the first case, however much work there was. Use an error rate, or let a few cases go free through the target.`,
    movingBase: ({ indicator }) =>
      `"${indicator}" is measured against last month or quarter, which makes it harder every time. Use the same period last year, or a base fixed for the year.`,
    rateWithoutMinimum: ({ indicator }) =>
      `A single safe item fills "${indicator}". State the minimum number in the definition.`,
    vetoWithoutFault: ({ indicator }) =>
      `The veto "${indicator}" does not say that it is for a verified fault of the person's own. Say so in the definition.`,
    rewardsLeniency: ({ indicator }) =>
      `"${indicator}" is calculated from the marks a manager gives, so that lenient marks pay. Use the team's target attainment or the timeliness of appraisals.`,
    selfReported: ({ indicator }) =>
      `The figures of "${indicator}" are written down by those who are assessed, and nobody checks them. Name who checks them, or another source.`,
    dataSourceMissing: ({ indicator }) =>
      `"${indicator}" has no data source. Name the system and the report it comes from.`,
    forbiddenGround: ({ entry, ground, words }) =>
      `"${words}" in "${entry}" concerns ${ground}, which may be discrimination. Ask for skills, experience, knowledge, certificates or results.`,
    weightOutside: ({ entry, indicator, weight, min, max }) =>
      `"${indicator}" of the role "${entry}" weighs ${weight}%. Keep between ${min}% and ${max}%: less is not felt, more makes the other lines idle.`,
    allOrNothing: ({ entry, weight, max }) =>
      `${weight}% of the card of "${entry}" is all or nothing. Keep to ${max}%, or use rules with steps.`,
    countedTwice: ({ entry, indicator, other }) =>
      `"${indicator}" of the role "${entry}" counts again what "${other}" counts. Keep one of the two.`,
    attendanceCounted: ({ entry, indicator }) =>
      `"${indicator}" of the role "${entry}" measures attendance, which the full-attendance bonus counts already. Remove it.`,
    impossiblePair: ({ entry, indicator, other, seconds, least }) =>
      `Where "${indicator}" of the role "${entry}" meets its target, "${other}" is ${least} seconds at least, but its target is ${seconds}. Both cannot be met; change one.`,
    sharesBeyondWhole: ({ entry, indicator, other, sum }) =>
      `"${indicator}" and "${other}" of the role "${entry}" are two parts of one whole, and their targets add up to ${sum}%. Lower one of them, or keep one.`,
    uncontrollable: ({ entry, indicator }) =>
      `"${indicator}" depends on the decisions of others and is out of the hands of "${entry}". Measure the role's own work.`,
    dutyAgainstTarget: ({ entry, indicator, figure, target }) =>
      `A duty of the role "${entry}" asks for ${figure}%, but the target of "${indicator}" on its card is ${target}%. Make the two the same.`,
    noAssessor: ({ entry }) =>
      `The role "${entry}" has no assessor. Name one, or an assessor outside the roles, such as the board.`,
  },
  settings: {
    nothingPaid: ({ grade, coefficient }) =>
      `The lowest grade "${grade}" has the factor ${coefficient}, so that performance pay is paid for 0 points. Make it 0 unless this is meant.`,
    coefficientRises: ({ grade, better }) =>
      `The grade "${grade}" has a higher factor than the better grade "${better}". Check the two factors.`,
    adjustmentWorthless: ({ item }) =>
      `The adjustment "${item}" is worth 0 points each and has no effect. Enter points, or delete the line.`,
    adjustmentUnlimited: ({ item }) =>
      `The adjustment "${item}" has no limit and may outweigh every KPI. Enter a limit.`,
    adjustmentHeavy: ({ item, cap, max }) =>
      `The adjustment "${item}" may come to ${cap} points, more than many KPIs. Keep it to ${max}, or make it a KPI.`,
    attendanceTwice: ({ item }) =>
      `The adjustment "${item}" counts attendance again, which the full-attendance bonus counts already. Keep one of the two.`,
    forbiddenAdjustment: ({ item, ground }) =>
      `The adjustment "${item}" concerns ${ground}, which may be discrimination. Delete it.`,
    selfRatingHeavy: ({ share, max }) =>
      `Self rating weighs ${share}%, more than ${max}%: people's own marks count more than their manager's. Lower the weight.`,
  },
};
