// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
import { periodName } from '../../periods/texts';
import type { PackMessages } from './texts';

const shortList = (names: readonly string[]): string =>
  `${names.slice(0, 10).join('、')}${names.length > 10 ? '等' : ''}`;

export const zhTW: PackMessages = {
  nobody: '未列主管',
  problems: {
    notANumber: ({ person, cell, label, content }) =>
      `「${person}」${cell}（${label}）填的「${content}」不是數字，沒有取回。`,
    cellError: ({ person, cell, label, content }) => `「${person}」${cell}（${label}）是錯誤值${content}，沒有取回。`,
    date: ({ person, cell, label }) => `「${person}」${cell}（${label}）是日期，沒有取回，請改成數字。`,
    notWhole: ({ person, cell, label, content }) =>
      `「${person}」${cell}（${label}）應為整數，填的是${content}，沒有取回。`,
    outOfRange: ({ person, cell, label, content }) =>
      `「${person}」${cell}（${label}）超出可填寫的範圍：${content}，沒有取回。`,
    notAChoice: ({ person, cell, label, content }) =>
      `「${person}」${cell}（${label}）填的「${content}」不是下拉式清單中的選項，沒有取回。`,
    tooLong: ({ person, cell, label }) => `「${person}」${cell}（${label}）的文字超過2000字，沒有取回。`,
    notTheirs: ({ person, cell, content }) =>
      `「${person}」${cell}填了「${content}」，但這一欄不由收到評分包的人評分，沒有取回。`,
    foreignCard: ({ person }) => `本活頁簿本週期沒有「${person}」的這張考核表，沒有取回。`,
    ownCardUnreadable: ({ person }) =>
      `本活頁簿中「${person}」的考核表移動過列，認不準儲存格，沒有取回；請重新產生這張表。`,
    cardMissing: ({ person }) => `評分包裡「${person}」的考核表已被刪除，沒有可取回的內容。`,
    notAsked: ({ person, cell, content }) =>
      `「${person}」${cell}填了「${content}」，但本活頁簿的考核表現在沒有這一格，沒有取回。`,
    lineUnclear: ({ person, indicator }) => `「${person}」的指標${indicator}在評分包裡找不到對應的列，這一列沒有取回。`,
    targetAltered: ({ person, cell }) => `「${person}」${cell}的目標值在評分包裡被改過，不予採用；填寫的內容照常取回。`,
    weightAltered: ({ person, cell }) => `「${person}」${cell}的權重在評分包裡被改過，不予採用；填寫的內容照常取回。`,
    textAltered: ({ person, cell }) => `「${person}」${cell}的固定內容在評分包裡被改過，不予採用。`,
    formulaDamaged: ({ person, cell }) =>
      `「${person}」${cell}的公式在評分包裡被改過，評分包顯示的分數不可信；以本活頁簿計算的為準。`,
  },
  unread: {
    notAWorkbook: '不是.xlsx活頁簿，或檔案已損壞。請讓對方用Excel開啟後另存一份再發回。',
    encrypted: '設定了開啟密碼，或是舊的.xls檔案。請去掉密碼、另存為.xlsx後再發回。',
    tooLarge: '檔案太大，不像是發出的評分包。',
    notAPack: '不是發出的評分包。請核對檔案。',
    newerPack: '是由較新版本的Rolecard發出的，請先更新Rolecard。',
  },
  nothingRead: '沒有一個檔案是可以回收的評分包，沒有寫出任何檔案。每個檔案的原因見輸出。',
  refusals: {
    otherPeriod: (period) => `這是${periodName(period, 'zh-TW')}的評分包，不屬於正在回收的考核週期，沒有取回任何內容。`,
    periodClosed: (period) => `${periodName(period, 'zh-TW')}已經結帳，沒有取回任何內容。`,
    foreignPack: () => '評分包裡的人在本活頁簿中都沒有考核表，像是別的活頁簿發出的，沒有取回任何內容。',
    ratersDamaged: () =>
      '評分人名單缺少表頭，看不出哪些評分人已經確認，沒有取回任何評分。請在名單上恢復表頭後再回收一次；不需要改這份檔案。',
  },
  conflict: (person, label, pack, workbook) =>
    `「${person}」的${label}兩邊都改過：評分包是${pack}，本活頁簿是${workbook}。`,
  overruled: (person, entered, later, laterFile) =>
    `「${person}」填了兩次不同的內容：這份是${entered}，以較晚的「${laterFile}」為準：${later}。`,
  blank: '空白',
  noPictures: (sheets, first) =>
    `${sheets > 1 ? `「${first}」等${sheets}張考核表` : `「${first}」`}上的圖片（如公司標誌）不放進評分包。`,
  blankedTitle: (sheets) => `有儲存格在評分包裡為空白的考核表（${sheets}）`,
  blanked: (sheet, cells) => `「${sheet}」的${cells}引用了評分包以外的內容，在評分包裡為空白。`,
  evidence: (name, year, sheets, missing, file) =>
    `已寫出 ${file}：${name}${year}年的證據清單和${sheets}張表，${missing === 0 ? '沒有缺少的材料' : `缺少的材料${missing}項，逐月列在首頁`}。內含個人資料，請妥善保管。`,
  archives: {
    ofFile: (file, what) => `${file}：${what}`,
    taken: (name, periods) => `取出${name}${periods.join('、')}的考核表。`,
    otherYears: (years) => `裡面還有此人${years.join('、')}年的考核表，沒有放進來；需要的請另選年份再產生。`,
    joint: '',
    notTaken: {
      notAWorkbook: '不是.xlsx活頁簿，或檔案已損壞，沒有讀取。',
      encrypted: '設定了開啟密碼，或是舊的.xls檔案；請去掉密碼、另存為.xlsx後再選。',
      tooLarge: '檔案太大，沒有讀取；請開啟這個副本，在副本中產生。',
      noCards: '不是歸檔副本：裡面沒有考核表的記錄。',
      newer: '是由較新版本的Rolecard儲存的，請先更新Rolecard。',
      notTheirs: '裡面沒有此人的考核表。',
      otherYears: '裡面沒有此人這一年的考核表。',
      notOnRecord: '裡面有此人這一年的考核表，但本活頁簿沒有這些週期的記錄；請開啟這個副本，在副本中產生。',
      nothingMissing: '裡面沒有所缺的考核表：本活頁簿或前面的副本中已有。',
    },
  },
  handedOut: (packs, cards) => `已產生${packs}個評分包，共${cards}張考核表。`,
  withoutRecipient: (people) =>
    `有${people.length}人沒有對應的評分包：${shortList(people)}。名單裡沒有寫他們的主管或部門。`,
  unassignedOption: '加--unassigned pack可以把他們合成一包。',
  collected: (entered, files) => `從${files}個檔案取回${entered}項。`,
  previewed: (changes, files) => `${files}個檔案裡有${changes}項可以取回；沒有寫入任何內容。`,
  conflictsLeft: (count) => `有${count}項兩邊都改過，沒有取回。`,
  preferOption: '用--prefer pack或--prefer workbook選擇。',
  notTaken: (count) => `有${count}處需要留意，見輸出。`,
  older: (recipient, handedOutAt) =>
    `這是「${recipient}」在${handedOutAt}領到的評分包，之後又發過一份；請核對是不是最新填寫的。`,
  notRead: (files) => `已取消，還有${files.length}個檔案沒有讀取：${files.join('、')}。`,
  notReturned: (packs, recipients) => `還有${packs}個評分包沒有返回：${shortList(recipients)}。`,
  allReturned: (packs) => `${packs}個評分包都已返回。`,
  reminder: (period, lines) =>
    [`${periodName(period, 'zh-TW')}績效考核評分包，請儘快填好發回：`, ...lines.map((line) => `· ${line}`)].join('\n'),
  reminderNotReturned: (recipient, kind, cards, due) =>
    `${recipient}：還沒有返回（${kind === 'rater' ? `評${cards}人` : `${cards}張考核表`}${due === null ? '' : `，期限${due}`}）`,
  reminderMissing: (recipient, people) => `${recipient}：已返回，還有空格沒填：${people.join('、')}`,
  namesake: (name, mark) => `${name}（${mark}）`,
  personMissing: (person, cells) => `${person}${cells}項`,
  raters: {
    listed: (sheet, added) => `已在「${sheet}」列出評分人，新增${added}列。`,
    confirmFirst: '請在表中核對，「確認」填「是」後儲存，再用 handout --raters 發放。',
    handedOut: (packs, lines) => `已產生${packs}份評分表，共${lines}列評分。`,
    waiting: (lines) => `還有${lines}列寫了評分人、沒有確認，沒有發放。`,
    lineProblem: {
      unknownCard: (row, text) => `第${row}列：本週期沒有編號為「${text}」的考核表。`,
      unknownAs: (row, text) => `第${row}列：評分身份「${text}」不是隔級主管、同事、部屬或客戶。`,
      noWeight: (row, text) => `第${row}列：「考核設定」裡沒有給${text}評分權重。`,
      ownCard: (row, text) => `第${row}列：「${text}」不能以他人身份給自己評分。`,
    },
    cardProblem: {
      noLines: (person) => `「${person}」的考核表沒有由人評分的項目。`,
      noColumn: (person) => `「${person}」的考核表沒有這類評分人的欄，請補充範本後重新產生。`,
      unreadable: (person) => `「${person}」的考核表移動過列，認不準項目；請重新產生這張表。`,
    },
    together: (cells, files) => `${files}份評分表彙總成${cells}格（平均分和人數）。`,
    replaced: (rater, laterFile) => `「${rater}」返回了不止一份，以較晚的「${laterFile}」為準，這一份整份不計。`,
    problem: {
      notARating: (person, item) => `「${person}」的${item}填的不是有效評分，沒有計入。`,
      lineLost: (person, item) => `「${person}」的${item}這一列被刪除或重複，沒有計入。`,
      foreignCard: (person, item) => `本活頁簿本週期沒有「${person}」的這張考核表（${item}），沒有計入。`,
      notAsked: (person, item) => `「${person}」的考核表現在沒有${item}這一格，沒有計入。`,
      notConfirmed: (person, item) => `「評分人名單」裡沒有確認此人給「${person}」評分（${item}），沒有計入。`,
    },
    left: {
      tooFew: (person, as, { items, raters, minimum }) =>
        `「${person}」的${as}評分不足${minimum}人（最多${raters}人），沒有寫入：${shortList(items)}。`,
      tellsOne: (person, as) =>
        `「${person}」的${as}評分已有平均分，沒有改寫：新舊平均分對比會看出個人的評分。請先復原上次取回（或清空這幾格和人數），再把全部檔案一起選擇。`,
      several: (person, as) => `「${person}」的${as}有不止一人評分，沒有寫入；請在「評分人名單」裡只保留一人。`,
    },
    conflict: (person, as) => `「${person}」的${as}評分本活頁簿已有內容；評分表彙總的結果不同。`,
  },
};
