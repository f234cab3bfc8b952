import { comparableKey } from '../base/plainText';
import type { Level } from '../catalogue/types';
import type { Member } from './member';

/** Who leads whom within a department: a higher number leads. 0 leads nobody. */
const OF_LEVEL: Readonly<Record<Level, number>> = {
  director: 4,
  manager: 3,
  supervisor: 2,
  specialist: 0,
  assistant: 0,
};

/** The first that fits counts; a deputy stands half a step below the person deputised for. */
const OF_TITLE: readonly (readonly [number, RegExp])[] = [
  [0, /助理|秘书|assistant|secretary|客户经理|项目经理|产品经理|accountmanager|productmanager|projectmanager/],
  [6, /董事长|总经理|总裁|首席执行官|创始人|老板|\b(ceo|president|founder|generalmanager|managingdirector)\b/],
  [4, /总监|首席|director|vicepresident|^(vp|cto|cfo|coo|cmo|cio)$|head/],
  [3, /经理|部长|店长|负责人|主任|manager/],
  [2, /主管|组长|队长|班长|领班|督导|supervisor|teamlead|leader/],
];

const DEPUTY = /副|代理|deputy|vice|acting/;

/** The rank of one position in its department. A title that says it plainly counts before the level of its role. */
export function rankOf({ position, role }: Pick<Member, 'position' | 'role'>): number {
  const title = comparableKey(position);
  const named = OF_TITLE.find(([, words]) => words.test(title));
  const rank = named ? named[0] : role ? OF_LEVEL[role.level] : 0;
  return rank > 0 && DEPUTY.test(title) ? rank - 0.5 : rank;
}

/** From here on somebody leads the whole company, wherever the list puts the post. */
export const LEADS_COMPANY = 6;
