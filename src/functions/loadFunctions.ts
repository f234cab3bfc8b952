import type { Language } from '../base/language';
import { loadTexts } from '../catalogue/texts';
import { functionTexts } from '../i18n/functions/texts';
import { settingsSentences } from '../i18n/messages/settingsProblems/texts';
import type { CellFunction } from './answer';
import { bundledFunctions } from './bundledFunctions';
import type { FunctionName } from './signatures';

/** The functions in cells where parts of the program may be loaded one by one: outside Excel. */
export async function loadFunctions(language: Language): Promise<Readonly<Record<FunctionName, CellFunction>>> {
  return bundledFunctions(language, await loadTexts(language), {
    texts: functionTexts(language),
    settingsSentences: settingsSentences(language),
  });
}
