import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

/** Why somebody's results ask for a review. */
export interface ReviewCause {
  readonly isLow: boolean;
  /** The indicator whose base target was missed three times, "" where it has no name; null: none was. */
  readonly missed: string | null;
}

export type ClosingTexts = typeof zhCN;

/** Texts about closing and reopening. */
export const closingTexts = inLanguage<ClosingTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
