import { byLanguage } from '../../base/language';
import { inLanguage } from '../inLanguage';
import { frameTexts, type FrameTexts } from './frame/texts';
import { stepTexts, type StepTexts } from './steps/texts';

export type PaneTexts = FrameTexts & StepTexts;

/** Texts of the task pane and the ribbon commands: what is there from the start. Pages opened later have their own. */
export const paneTexts = inLanguage<PaneTexts>(
  byLanguage((language) => ({ ...frameTexts(language), ...stepTexts(language) })),
);
