import type { Language } from '../../base/language';
import { settle, type Perform } from '../state/taskRecord';

/** Goes on in another language, once its catalogue has come: what was decided stays. */
export const switchLanguage: Perform<{ readonly language: Language }> = async ({ language }, tools) =>
  settle(tools, await tools.reopen(language), (content) => ({ ...content, language }));
