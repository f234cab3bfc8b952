// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
import type { ActualSentences } from './texts';

export const zhTW: ActualSentences = {
  noPerson: () => '這一列沒有姓名、員工編號或考核表編號，不知道是誰的資料。',
  unknownPerson: ({ person }) => `本週期沒有「${person}」的考核表。`,
  ambiguousPerson: ({ person, count }) => `「${person}」對應${count}張考核表，請補充員工編號、部門或考核表編號。`,
  nameMismatch: ({ person, expected }) =>
    `編號或員工編號屬於「${expected}」，而這一列寫的是「${person}」，請核對是否錯列。`,
  otherPeriod: ({ person, number }) => `「${person}」的考核表編號${number}屬於其他考核週期。`,
  notANumber: ({ person, content }) => `「${person}」的「${content}」不是數字。`,
  cellError: ({ person, content }) => `「${person}」的儲存格是錯誤值${content}。`,
  date: ({ person }) => `「${person}」的儲存格是日期，請改成數字格式後重新填寫。`,
  notOnCard: ({ person, indicator }) => `「${person}」的考核表中沒有指標「${indicator}」。`,
  judged: ({ person, indicator }) => `「${person}」的指標「${indicator}」由人評分，不輸入實際完成值。`,
  notLeft: ({ person, indicator }) =>
    `「${person}」的指標「${indicator}」由人評分，或評分標準不看目標值，不在這裡填寫。`,
  reworded: ({ person, indicator }) =>
    `「${person}」考核表上「${indicator}」的評分標準被改寫過，改目標值會與它不符：請先在考核表上恢復原文，或在職位庫中修改目標值後重新產生。`,
  notAbsolute: ({ person, indicator }) =>
    `「${person}」的「${indicator}」不是達成率（目標100%、按目標的比例計分），不能用絕對目標，請清空。`,
  badUnit: ({ person, indicator, content }) =>
    content === ''
      ? `「${person}」的「${indicator}」的絕對目標沒有單位，請寫元、件、單這樣的一個詞。`
      : `「${person}」的「${indicator}」的絕對目標單位「${content}」不明白，請寫元、件、單這樣的一個詞。`,
  actualEntered: ({ person, indicator }) =>
    `「${person}」的「${indicator}」已填了實際完成，目標值換單位後會被讀成別的數：請先清空考核表上的實際完成。`,
  notPositive: ({ person, indicator, content }) =>
    `「${person}」的「${indicator}」的目標值要大於0才能評分，寫的是${content}。`,
  percentUnclear: ({ person, indicator, content }) =>
    `「${person}」的「${indicator}」寫的是${content}，分不清是百分之幾還是倍數，請寫上百分號。`,
  notWhole: ({ person, indicator, content }) => `「${person}」的「${indicator}」應為整數，寫的是${content}。`,
  outOfRange: ({ person, indicator, content }) => `「${person}」的「${indicator}」超出可填寫的範圍：${content}。`,
  duplicate: ({ person, indicator }) => `「${person}」的「${indicator}」有幾個不同的值，請只保留一個。`,
  durationUnclear: ({ person, indicator, content }) =>
    `「${person}」的「${indicator}」寫的是${content}，分不清是分:秒還是時:分，請為這一欄選擇單位。`,
  otherUnit: ({ person, indicator, content }) => `「${person}」的「${indicator}」寫的是${content}，單位與該指標不符。`,
  noReports: ({ person, indicator }) =>
    `「${person}」的「${indicator}」按直接部屬的考核表計算，但名單上沒有本週期有考核表的人歸其管理：請核對編制表的直屬主管。`,
  noReportsWithin: ({ person, indicator }) =>
    `「${person}」的「${indicator}」按直接部屬的考核表計算，但名單上歸其管理的人在本週期和其中各月（季度）都沒有考核表：請先完成這些月份的考核，並核對編制表的直屬主管；沒有的話請自行填寫。`,
  nobodyHasIt: ({ person, indicator }) => `「${person}」的直接部屬都沒有可用來計算「${indicator}」的指標，請自行填寫。`,
  nobodyScored: ({ person, indicator, count }) =>
    `「${person}」的「${indicator}」：${count}名直接部屬都還沒有資料，填好後再算。`,
  nobodyScoredWithin: ({ person, indicator, count }) =>
    `「${person}」的「${indicator}」：${count}名直接部屬在其中各期的考核表上都沒有齊全的資料，或考核表已不在本活頁簿中；已結帳的請重新開啟該週期補填，再結帳，否則請自行填寫。`,
  noAmounts: ({ person, indicator, count }) =>
    `「${person}」的「${indicator}」：${count}名直接部屬都是達成率，沒有絕對目標，合不到一起；請在目標表上寫絕對目標，或自行填寫。`,
  unitsDiffer: ({ person, indicator, units }) =>
    `「${person}」的「${indicator}」：絕對目標的單位不同（${units.join('、')}），不能相加，請統一單位。`,
  targetsDiffer: ({ person, indicator, sum, target }) =>
    `「${person}」的「${indicator}」：直接部屬的目標合計${sum}，本人的目標是${target}，對不上，實際完成也就不能相加；請核對目標，或自行填寫。`,
  weightUnclear: ({ person, indicator, weight, content }) =>
    content === ''
      ? `「${person}」的「${indicator}」按「${weight}」加權平均，但這一列沒有「${weight}」。`
      : `「${person}」的「${indicator}」按「${weight}」加權平均，但這一列的「${weight}」是${content}，不是可用的數。`,
  weightZero: ({ person, indicator, weight }) =>
    `「${person}」的「${indicator}」按「${weight}」加權平均，但各列的「${weight}」都是0。`,
  dayUnclear: ({ content }) => `日期「${content}」無法識別，不知道這一列是否屬於本週期。`,
  noDay: () => '這一列沒有日期，不知道是否屬於本週期。',
  cellUnclear: ({ person, column, content }) =>
    content === ''
      ? `「${person}」的「${column}」沒有填寫，這個人的該項不計入。`
      : `「${person}」的「${column}」寫的是「${content}」，不明白，這個人的該項不計入。`,
  moreThanChecked: ({ person, content }) => `「${person}」的差錯數量${content}多於抽查數量，請核對。`,
};
