import { crash, filters, frame, notice, outside, start } from './enUS/frame';
import { cards, fill, match, read, roles } from './enUS/steps';
import type { zhCN } from './zhCN';

/** Texts of the task pane and the ribbon commands, English. */
export const enUS: typeof zhCN = {
  frame,
  start,
  outside,
  crash,
  notice,
  filters,
  read,
  match,
  fill,
  cards,
  roles,
};
