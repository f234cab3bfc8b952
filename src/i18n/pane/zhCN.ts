import { crash, filters, frame, notice, outside, start } from './zhCN/frame';
import { cards, fill, match, read, roles } from './zhCN/steps';

/** Texts of the task pane and the ribbon commands, Simplified Chinese: the source of all languages. */
export const zhCN = { frame, start, outside, crash, notice, filters, read, match, fill, cards, roles };
