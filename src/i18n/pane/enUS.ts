import { crash, filters, frame, notice, outside, start } from './frame/enUS';
import { cards, fill, match, read, roles } from './steps/enUS';
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
