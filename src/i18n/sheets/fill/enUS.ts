import type { FillTexts } from '../../../jobtable/planFill';

/** What filling writes into the list, English. */
export const enUS: FillTexts = {
  dutiesHeader: 'Duties',
  kpiHeader: 'KPIs',
  kpiLine: ({ ordinal, name, weight, target, rule }) =>
    `${ordinal}. ${name} (weight ${weight}%, target ${target ?? 'set by the company'}): ${rule}`,
};
