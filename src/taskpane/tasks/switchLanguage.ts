import type { Language } from '../../base/language';
import { settle, type TaskRecord } from '../state/taskRecord';

/** Goes on in another language, once its catalogue has come: what was decided stays. */
export const switchLanguage: TaskRecord<{ readonly language: Language }> = {
  looksOnly: true,
  perform: async ({ language }, tools) =>
    settle(tools, await tools.reopen(language), (content) => ({ ...content, language })),
};
