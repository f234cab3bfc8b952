import type { FillTexts } from '../../../jobtable/jobTexts';
import { enUS as company } from '../company/enUS';

/** What filling writes into the list, English. */
export const enUS: FillTexts = {
  dutiesHeader: 'Duties',
  kpiHeader: 'KPIs',
  kpiLine: ({ ordinal, name, weight, target, rule }) =>
    `${ordinal}. ${name} (weight ${weight}%, target ${target ?? 'set by the company'}): ${rule}`,
  targetOpen: 'set by the company',
  levels: company.choices.levels,
  cadences: company.choices.cadences,
  between: { names: ', ', sentences: '; ' },
};
