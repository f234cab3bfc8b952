import type { FormPer } from '../../../forms/formField';

const per: Readonly<Record<FormPer, string>> = {
  position: '每个部门的每个岗位一张',
  person: '每个人一张',
};

/** The company's own forms, filled from the list. */
export const zhCN = {
  title: '自有表单',
  intro:
    '您自己的表单（岗位说明书、目标责任书、录用确认、转正评估等）里写上{{姓名}}、{{岗位职责}}这样的占位符，就可以为每个岗位或每个人各填一张。表单本身不会改动。',
  wordsTitle: '可以用的占位符',
  words: (known: string): string =>
    `${known}。名单的任何一列写成{{列:表头}}。一行里写了{{序号}}，或两个以上的指标占位符，这一行就按条数重复；否则各条写在同一格里。`,
  find: '查找表单',
  none: '没有找到带占位符的工作表。请在自己的表单里写上占位符，例如{{姓名}}，再点查找。',
  scope: '为谁生成',
  made: (count: number): string => (count === 0 ? '还没有生成过。' : `已生成${count}张。`),
  isProtected: '这张表单受保护，它的副本无法填写。请先撤销工作表保护。',
  problems: (count: number): string => `需要修正（${count}）`,
  perLabel: '这张表单',
  per,
  purpose: '用途',
  purposeHint: '用作新工作表名称的开头，说一次就记住。',
  make: '生成或更新',
  remove: '删除已生成的',
  removeTitle: '删除这些工作表？',
  removeBody: '由这张表单生成、没有改动过的工作表会被删除，不能用Ctrl+Z恢复。有改动的保留。',
  removeConfirm: '删除',
  keep: '保留',
  done: (purpose: string, count: number): string => `${purpose}：新生成${count}张。`,
  same: (count: number): string => `${count}张已有的内容与名单一致。`,
  built: (count: number): string => `新生成（${count}）`,
  changed: (count: number): string => `已按名单更新的单元格（${count}）`,
  change: (before: string, after: string): string => `“${before}”改为“${after}”`,
  typed: (count: number): string => `您改过的单元格，保持不变（${count}）`,
  kept: (held: string, wanted: string): string => `现在是“${held}”，按名单应为“${wanted}”`,
  outdated: (count: number): string => `表单或条数已变、或受保护，没有更新；可删除后重新生成（${count}）`,
  offList: (count: number): string => `名单上已经没有，保持不变（${count}）`,
  withoutRole: (count: number): string => `岗位尚未确定，没有生成（${count}）`,
  unnamed: (count: number): string => `没有姓名，没有生成（${count}）`,
  removed: (count: number): string => `已删除${count}张工作表。`,
  removalKept: (count: number): string => `有您的改动，保留（${count}）`,
  cellsBack: (count: number): string => `${count}个单元格已恢复。`,
  notBack: (count: number): string => `之后又改过，没有恢复（${count}）`,
};
