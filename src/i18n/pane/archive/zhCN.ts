import type { KeptReason } from '../../../scorecard/history/archiving';

const reasons: Readonly<Record<KeptReason, string>> = {
  noHistoryLine: '：绩效历史中没有这张表的成绩',
  resultsDiffer: '：成绩与绩效历史不一致，请核对',
  referredTo: '：有公式引用这张表，请先改成数值：',
};

/** Archiving the cards of closed periods. */
export const zhCN = {
  reasons,
  title: '归档已结账的考核表',
  hint: '把已结账的考核表存成单独的文件，再从本工作簿移除。绩效历史和绩效工资表不受影响。',
  list: '查看已结账的考核表',
  none: '没有已结账的考核表。',
  period: '考核周期',
  cardsOf: (period: string, cards: number, closedOn: string, current: boolean): string =>
    `${period}：${cards}张，${closedOn}结账${current ? '（仍是当前周期，开始下一周期后才能归档）' : ''}`,
  copy: '1. 在新工作簿中打开副本',
  opened:
    '副本已在新窗口中打开，内容与本工作簿完全相同，尚未保存。请在新窗口中用“文件 → 另存为”保存，名称自定，然后回到这里。没有看到新窗口时，请在“窗口”菜单中查找（Mac上它可能开在后面）；使用网页版时，请允许浏览器弹出窗口，再点一次。',
  refused: '请保存本工作簿，在文件夹中复制一份文件作为归档，然后回到这里。',
  saved: '副本已保存，我已打开确认',
  remove: (cards: number): string => `2. 从本工作簿移除${cards}张考核表`,
  removeAsk: (period: string, cards: number): string => `移除${period}的${cards}张考核表？`,
  removeBody:
    '移除后不能撤销，只能在保存的副本中查看。成绩没有记入绩效历史的、被其他公式引用的考核表会保留。移除后，这个周期不能再打开重新评分。',
  removeYes: '移除',
  removed: (period: string, cards: number): string =>
    cards === 0 ? `${period}没有移除考核表。` : `已从本工作簿移除${period}的${cards}张考核表。`,
  remaining: (cards: number, cancelled: boolean): string =>
    `${cancelled ? '已取消' : '处理过程中断'}，还有${cards}张没有移除，再次操作会继续。`,
  kept: (cards: number): string => `保留的考核表（${cards}）`,
};
