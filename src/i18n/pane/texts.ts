import { byLanguage, type Language } from '../../base/language';
import { inLanguage } from '../inLanguage';
import { frameTexts, type FrameTexts } from './frame/texts';
import { stepTexts, type StepTexts } from './steps/texts';

export type PaneTexts = FrameTexts & StepTexts;

/** Texts of the task pane and the ribbon commands: what is there from the start. Pages opened later have their own. */
export const paneTexts = inLanguage<PaneTexts>(
  byLanguage((language) => ({ ...frameTexts(language), ...stepTexts(language) })),
);

/** The language for what Excel shows: every Chinese locale (also Traditional) gets Simplified Chinese, the others English. */
export function paneLanguage(displayLanguage: string): Language {
  return /^zh\b/i.test(displayLanguage) ? 'zh-CN' : 'en-US';
}
