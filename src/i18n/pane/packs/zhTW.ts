// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
import type { PackKind } from '../../../packs/packTexts';

const kinds: Readonly<Record<PackKind, string>> = {
  manager: '按主管：每位主管一份，含部屬的考核表',
  department: '按部門：每個部門一份',
  employee: '員工自評：每人一份，只有自己的考核表',
  rater: '其他評分人：隔級主管、同事、部屬、客戶每人一份評分表，沒有考核表',
};

/** Handing out scoring packs and collecting them. */
export const zhTW = {
  title: '評分包',
  intro: '把考核表分成單獨的檔案，發給主管或員工填寫，再收回來。每份只有對應的考核表，沒有薪資、歷史和其他人的內容。',
  handOutTitle: '發放',
  kind: '發給誰',
  kinds,
  due: '返回期限（可不填）',
  badDue: (first: string, last: string): string => `請選${first}至${last}之間的日期，或者清空。`,
  together: '沒有主管或部門的人合成一份',
  preview: '預覽發放',
  planned: (period: string, packs: number, cards: number): string =>
    `${period}：${packs}個評分包，共${cards}張考核表。`,
  nothingPlanned: '沒有可發放的評分包：名單裡沒有寫主管或部門。',
  changed: '預覽之後，主管、部門或考核表有變動，沒有產生評分包。現在顯示的是最新結果，請核對後再產生。',
  packs: (count: number): string => `評分包（${count}）`,
  pack: (recipient: string, cards: number): string => `${recipient}：${cards}張`,
  without: (count: number): string => `不在任何評分包裡（${count}）`,
  ratersHint:
    '先按編制表推薦誰給誰評分（隔級主管、同部門同主管的同事、直屬部屬；客戶由您填寫），在名單上核對、確認，再預覽發放。',
  listRaters: '列出評分人',
  ratersListed: (added: number, waiting: number, confirmed: number): string =>
    `新增${added}列；已確認${confirmed}列，待確認${waiting}列。請在名單的「確認」欄填「是」：`,
  ratersPlanned: (period: string, raters: number): string =>
    raters === 0 ? `${period}：沒有可以發放的評分表，原因如下。` : `${period}：${raters}位評分人，每人一份評分表。`,
  raterPack: (recipient: string, people: number, lines: number): string => `${recipient}：評${people}人，${lines}列`,
  ratersLeft: (count: number): string => `沒有發放的（${count}）`,
  make: '產生評分包',
  made: (packs: number, cards: number): string => `已產生${packs}個評分包，共${cards}張考核表。`,
  madeForms: (forms: number): string => `已產生${forms}份評分表，每位評分人一份。`,
  saveAll: (name: string): string => `全部儲存：${name}`,
  archiveName: (period: string): string => `${period} 評分包.zip`,
  saveHint:
    '點了沒有反應時（Mac版Excel的窗格不能下載），請逐個點「開啟」，在新視窗中用「檔案 → 另存新檔」儲存，活頁簿名稱請用列出的檔名。沒有看到新視窗時，請在「視窗」選單中尋找；使用網頁版時，請允許瀏覽器彈出視窗。',
  open: '開啟',
  openOne: (recipient: string): string => `開啟${recipient}的評分包`,
  notMade: (recipients: readonly string[]): string => `已取消，以下評分包沒有產生：${recipients.join('、')}。`,
  logged: '發放時間已記在：',
  notLogged:
    '評分包已產生，但發放時間沒能記到回收記錄（工作表受保護、缺少表頭或Excel中斷）；「誰還沒有返回」不顯示發放時間。',
  collectTitle: '回收',
  collectHint:
    '可以一次選擇多個檔案，也可以選擇.zip。先預覽，不會直接寫入。評分人的評分表請收齊後一次選擇：只寫入平均分和人數，不保留任何人的評分。',
  choose: '選擇返回的檔案',
  unreadable: '檔案讀取失敗，沒有讀取任何內容。檔案可能正在其他程式中開啟，或已移動、還沒有下載完；請關閉後重試。',
  fresh: (count: number): string => `可以取回${count}項。`,
  nothingFresh: '沒有新的內容可以取回。',
  ofFile: (file: string, recipient: string, cards: number): string => `${file}（${recipient}，${cards}張）`,
  inFile: (file: string, text: string): string => `${file}：${text}`,
  person: (name: string, counts: readonly string[]): string =>
    `${name}：${counts.length > 0 ? counts.join('、') : '沒有填寫'}`,
  counts: {
    fresh: (count: number): string => `新${count}項`,
    same: (count: number): string => `已有${count}項`,
    conflicts: (count: number): string => `兩邊都改過${count}項`,
    problems: (count: number): string => `${count}處請留意`,
  },
  refused: (count: number): string => `不能取回的檔案（${count}）`,
  problems: (count: number): string => `沒有取回或被改動的內容（${count}）`,
  overruled: (count: number): string => `同一格返回了兩次（${count}）`,
  notMeant: (count: number): string => `沒有取平均的評分（${count}）`,
  older: (count: number): string => `不是最近一次發放的（${count}）`,
  conflicts: (count: number): string => `兩邊都改過，請選擇（${count}）`,
  conflictsHint: '勾選的採用評分包裡的內容，不勾選的保留本活頁簿裡的內容。',
  replaceAll: '全部採用評分包',
  keepAll: '全部保留本活頁簿',
  changes: (count: number): string => `將要寫入的內容（${count}）`,
  change: (name: string, label: string, before: string, after: string): string =>
    `${name}，${label}：${before} → ${after}`,
  collect: (count: number): string => `取回${count}項`,
  note: '記下已返回',
  collected: (count: number): string => `已取回${count}項。`,
  undone: (count: number): string => `已復原${count}項。`,
  left: (count: number): string => `${count}項兩邊都改過，保留了本活頁簿的內容。`,
  refusedCells: (count: number): string => `預覽之後有改動、沒有寫入的儲存格（${count}）`,
  cell: (number: string, cell: string): string => `${number} ${cell}`,
  remaining: (count: number): string => `還有${count}項沒有寫入，再次取回會繼續。`,
  collectLogged: '誰在什麼時候返回，記在：',
  undo: '復原取回',
  returnsTitle: '誰還沒有返回',
  look: '檢視返回情況',
  unrated: (count: number): string => `評分不齊的考核表（${count}），結帳時權重由其餘評分人分擔`,
  unratedBy: (name: string, as: string, lines: number): string => `${name}：缺${as}${lines}項`,
  noneHandedOut: '本週期還沒有發放或回收記錄。',
  returnLine: (
    recipient: string,
    kind: PackKind,
    cards: number,
    handedOutAt: string | null,
    due: string | null,
  ): string =>
    [
      `${recipient}（${kind === 'rater' ? `評${cards}人` : `${cards}張`}）`,
      ...(handedOutAt === null ? [] : [`${handedOutAt}發放`]),
      ...(due === null ? [] : [`${due}前返回`]),
    ].join('，'),
  returned: (day: string): string => `${day}已回收`,
  absent: '沒有返回',
  blank: (person: string, cells: number): string => `${person}還有${cells}格沒填`,
  copy: '複製催填文字',
  copied: '已複製。',
  notCopied: '不能複製，請選取下面的文字自行複製。',
};
