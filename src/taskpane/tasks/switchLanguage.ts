import type { Language } from '../../base/language';
import { loadPart } from '../../addin/loadPart';
import { loadPaneTexts } from '../../i18n/pane/texts';
import { settle, type Perform } from '../state/taskRecord';

/** Goes on in another language, once its texts and its catalogue have come: what was decided stays. */
export const switchLanguage: Perform<{ readonly language: Language }> = async ({ language }, tools) => {
  const texts = await loadPart(() => loadPaneTexts(language));
  return settle(tools, texts.ok ? await tools.reopen(language) : texts, (content) => ({ ...content, language }));
};
