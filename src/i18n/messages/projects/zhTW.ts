// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
import type { ProjectMessages } from './texts';

/** Traditional Chinese as Taiwan writes it. */
export const zhTW: ProjectMessages = {
  problems: {
    noProject: () => '這一列沒有寫項目，上面也沒有可以沿用的項目。',
    badProject: ({ project }) =>
      `項目名稱「${project}」不能用：最多40個字，不能含「/」，不能含單獨的「§」「↺」，也不能以「→ 2」這樣的序號結尾。`,
    badDay: ({ text }) =>
      text === '' ? '沒有填寫日期，請寫成2026-09-01。' : `「${text}」不能確定是哪一天，請寫成2026-09-01。`,
    daysReversed: ({ from, to }) => `結束日期${to}早於開始日期${from}。`,
    badLength: ({ from, to }) => `${from}至${to}不能作為考核週期：至少2天，最長12個月。`,
    otherDays: ({ project, from, to }) =>
      `項目「${project}」前面寫的是${from}至${to}，同一項目的起止日期要一致；分段考核的，請寫成兩個項目名稱。`,
    noPerson: () => '這一列沒有寫員工編號和姓名，上面也沒有可以沿用的人員。',
    unknownPerson: ({ person }) => `名單裡沒有「${person}」，請核對員工編號、姓名。`,
    severalPeople: ({ person }) => `名單裡不止一個「${person}」，請填寫員工編號。`,
    otherName: ({ employeeId, name, listed }) =>
      `員工編號${employeeId}在名單裡是「${listed}」，不是「${name}」，請核對。`,
    noGoal: () => '沒有寫目標。',
    goalTwice: ({ goal }) => `同一人的目標「${goal}」寫了兩次。`,
    manyGoals: ({ person, most }) => `${person}的目標超過${most}個，考核表印不下，請合併或刪去。`,
    badWeight: ({ text }) =>
      text === '' ? '沒有填寫權重，例如30%。' : `權重「${text}」不能用，請填寫0到100%之間的數，例如30%。`,
    weightsNot100: ({ person, project, sum }) => `${person}在「${project}」的權重合計為${sum}%，要為100%。`,
    noStandard: ({ goal }) =>
      `「${goal}」不是指標庫裡的指標，要填寫完成標準，由人評1–5級；要按公式計分的，請寫指標庫裡的指標名稱，或填寫單位、目標值和計分規則。`,
    ruleTwice: ({ goal }) =>
      `「${goal}」是指標庫裡的指標，按指標庫的評分標準計分。要用另外的規則，請改一個目標名稱；要改目標值，請在考核表或目標值表裡改。`,
    noRule: ({ goal }) => `「${goal}」填寫了單位或目標值，沒有寫計分規則。請補上規則，或清空這兩格，由人評1–5級。`,
    badUnit: ({ text, units }) =>
      `${text === '' ? '寫了計分規則，沒有填寫單位' : `單位「${text}」不能用`}，請從這些中選：${units.join('、')}。`,
    badTarget: ({ text }) => `目標值「${text}」不能用，請填寫數字；單位是百分比的寫成95%或0.95。`,
    badRule: ({ text }) =>
      `計分規則「${text}」不能計分。寫法同職位庫的評分規則，例如「扣分：低於目標；每1%扣5分」，百分比要帶%，比率和按比例扣分的要填寫大於0的目標值。`,
  },
  projectTable: (sheet, problems) => ({
    what: `「${sheet}」有${problems}處需要改正，沒有產生考核表。`,
    advice: '請按列出的儲存格改正後再產生。',
  }),
  whichProject: (sheet, asked, projects) =>
    projects.length === 0
      ? { what: `「${sheet}」裡還沒有項目。`, advice: '請先一列一個目標填寫這張表。' }
      : {
          what:
            asked === null
              ? `「${sheet}」裡有${projects.length}個項目：${projects.join('、')}。`
              : `「${sheet}」裡沒有項目「${asked}」。`,
          advice: asked === null ? '請選定其中一個再產生。' : `表裡有：${projects.join('、')}。`,
        },
  periodNow: (project, period, before) =>
    `「${project}」的考核週期是${period}。${before === null ? '' : `考核設定中的週期已由${before}改為它，彙總也只列這個週期；要回到${before}，請再產生一次${before}的考核表（已填寫的不變）。`}`,
  otherDays: (project, cards) =>
    `「${project}」已有其他起止日期的考核表：${cards.map(({ period, cards: count }) => `${period}（${count}張）`).join('、')}。這些表保持不變，上面填寫的內容不會自動轉過來。日期寫錯的，把項目目標表裡的日期改回去；項目改期的：①按現在的日期產生；②目標沒有改動時兩份表的格式相同，逐人把舊表（表上寫著舊的起止日期）淺黃色儲存格的內容複製到新表的相同儲存格，用選擇性貼上的「數值」；③核對總分相同，舊表列印留存後刪除那張工作表。舊表已結帳的不要刪除。`,
  onlyProjects: (period) => ({
    what: `${period}只有項目考核表，不產生績效薪資表。`,
    advice: '項目獎勵由公司另列發放；要計算績效薪資，請把考核週期改回當月。',
  }),
};
