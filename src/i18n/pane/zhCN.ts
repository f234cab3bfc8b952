import { crash, filters, frame, notice, outside, start } from './frame/zhCN';
import { cards, fill, match, read, roles } from './steps/zhCN';

/** Texts of the task pane and the ribbon commands, Simplified Chinese: the source of all languages. */
export const zhCN = { frame, start, outside, crash, notice, filters, read, match, fill, cards, roles };
