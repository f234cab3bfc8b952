import type { Language } from '../../base/language';
import { loadPart } from '../../addin/loadPart';
import { loadPaneTexts } from '../../i18n/pane/texts';
import { settle, type Perform } from '../state/taskRecord';

/** Goes on in another language, once its texts and its catalogue have come: what was decided stays. */
export const switchLanguage: Perform<{ readonly language: Language }> = async ({ language }, tools) => {
  const texts = await loadPart(() => loadPaneTexts(language));
  return settle(tools, texts.ok ? await tools.reopen(language) : texts, (content) => ({ ...content, language }));
};

/** Keeps with the workbook in which language its sheets are written; null: in the pane's. Holds from then on. */
export const chooseSheetLanguage: Perform<{ readonly language: Language | null }> = async ({ language }, tools) => {
  const kept = await tools.useCases.sheets.choose(language);
  settle(tools, kept.ok ? await tools.reopen() : kept, (content) => content);
};
