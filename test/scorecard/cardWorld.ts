import type { Language } from '../../src/base/language';
import type { Catalogue } from '../../src/catalogue/catalogue';
import { sheetTexts } from '../../src/i18n/sheets/texts';
import { drawCardTemplate } from '../../src/scorecard/template/drawTemplate';
import type { CardContext } from '../../src/scorecard/card/cardContext';
import type { Assessee } from '../../src/scorecard/people/assessee';
import { readSettings } from '../../src/scorecard/settings/read/readSettings';
import { defaultSettings, drawSettings } from '../../src/scorecard/settings/drawSettings';
import { OTHER_RATERS, type RaterWeights } from '../../src/scoring/raters';
import { readCardTemplate } from '../../src/scorecard/template/template';
import type { TemplateSheet } from '../../src/scorecard/template/templateSheet';
import { bundledCatalogue, roleOf } from '../support/bundledCatalogue';
import { asValues, drawnSheet } from '../support/drawnSheet';

/** Settings and built-in template as a new workbook has them, for planning cards without Excel. */
export async function cardWorld(
  language: Language = 'zh-CN',
  raterWeights: RaterWeights = { self: 0.2, manager: 0.8 },
): Promise<{
  catalogue: Catalogue;
  templateSheet: TemplateSheet;
  context: CardContext;
}> {
  const texts = sheetTexts(language);
  const catalogue = await bundledCatalogue(language);
  const drawn = drawSettings({ ...defaultSettings('2026-11', texts), raterWeights }, texts, language);
  const read = readSettings(texts.sheetNames.settings, drawnSheet('settings', drawn).values);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const raters = OTHER_RATERS.filter((rater) => raterWeights[rater] !== undefined);
  const drawing = drawCardTemplate(read.value.places, texts, language, raters);
  const drawnTemplate = drawnSheet(texts.sheetNames.template, drawing);
  const templateSheet = { ...drawnTemplate, values: asValues(drawnTemplate.formulas) };
  const { template, problems } = readCardTemplate(templateSheet);
  if (!template) throw new Error(JSON.stringify(problems));
  const context: CardContext = {
    template,
    ...read.value,
    catalogue,
    texts,
    summarySheet: texts.sheetNames.summary,
    period: '2026-11',
    shownPeriod: '2026-11',
  };
  return { catalogue, templateSheet, context };
}

/** A person with a role, as a staffing sheet would give it. */
export function person(catalogue: Catalogue, changes: Partial<Assessee> & { roleId?: string } = {}): Assessee {
  const { roleId = 'R26', ...rest } = changes;
  return {
    name: '赵一鸣',
    employeeId: 'E1017',
    department: '视觉部',
    position: '美工',
    manager: '宋词',
    hireDate: { year: 2021, month: 3, day: 8 },
    ordinal: null,
    row: 5,
    columns: new Map(),
    role: roleOf(catalogue, roleId),
    ...rest,
  };
}
