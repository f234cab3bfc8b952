import { zhTW as frame } from './frame/zhTW';
import { zhTW as steps } from './steps/zhTW';
import type { PaneTexts } from './texts';

/** The pane's first texts in Traditional Chinese, a script of their own: the first load carries the written languages only. */
export const traditional: PaneTexts = { ...frame, ...steps };
