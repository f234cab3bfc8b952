// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
import { columnName } from '../../../base/address';
import type { ProbationLimit } from '../../../staffing/employment';
import { isStatutoryLeave } from '../../../staffing/words/employmentState';
import { CODE_PAGES } from './codePages';
import type { IssueSentences } from './texts';

export const zhTW: IssueSentences = {
  noStaffingSheet: () => '沒有找到像編制表的工作表。編制表至少要有「職位」一欄，以及姓名、部門或編制人數中的一欄。',
  onlyLeavers: ({ sheet, count }) =>
    `活頁簿裡只有離職人員名單（「${sheet}」等，共${count}人），離職人員不產生考核表。請添加在職人員的編制表或員工名冊。`,
  someOfStaff: ({ sheet }) =>
    `「${sheet}」像是到職、轉正或調動登記，只有一部分人員。如果另有完整的員工名冊，請改用員工名冊。`,
  noHeader: () => '沒有找到表頭，各欄含義是根據內容判斷的，請核對「欄的含義」。',
  noPositionColumn: () => '沒有找到職位欄。請在表頭寫上「職位」，或在「欄的含義」中指定。',
  emptySheet: () => '這張工作表是空的。',
  transposed: () => '名單是橫著排的（人員在欄、項目在列）。請用「選擇性貼上 → 轉置」改成一列一人後再讀取。',
  csvDump: ({ separator }) =>
    `所有內容擠在一欄裡，用「${separatorName(separator)}」隔開。請先用「資料 → 資料剖析」拆成多欄後再讀取。`,
  garbledText: ({ from }) =>
    `表裡的文字是亂碼，多半是CSV檔案按別的編碼開啟了。請在Excel中用「資料 → 從文字/CSV」重新匯入，「檔案原點」選${from === null ? '能顯示出中文的一種（65001 UTF-8、936 GBK或950 Big5）' : `「${CODE_PAGES[from]}」`}，再讀取。`,
  cellError: ({ text }, field) => `${field}儲存格的公式出錯（${text}），按空白處理。`,
  headcountNotNumber: ({ text }) => `編制人數「${text}」不是數字，按未填寫處理。`,
  nameUnreadable: ({ text }) => `姓名一格是「${text}」，不是姓名，這一列沒有讀出人員。請改成姓名。`,
  nameUnusual: ({ name }) =>
    `姓名一格是「${name}」，不像人名，仍按一個人處理。如果不是人，請清空這一格，或寫「空缺」。`,
  headcountLarge: ({ count }) =>
    `一格裡寫了${count}個名額，不會按名額逐個產生考核表。請核對；如果確有這麼多人，請列出姓名或分行填寫。`,
  awayFromWork: ({ name, state }) =>
    `「${name}」標明「${state}」，仍按在職人員處理；本期出不出考核表，按考核設定中的「整期不在職人員」和名單上的休假日期。${isStatutoryLeave(state) ? PROTECTED : ''}`,
  statutoryLeave: ({ name, state }) => `「${name}」標明「${state}」。${PROTECTED}`,
  probationTooLong: ({ name, from, until, months, limit }) => {
    const length = months === null ? `（${from}${until === '' ? '起至今' : `至${until}`}）` : `（${months}個月）`;
    return `「${name}」的試用期${length}超過法定上限：${LIMITS[limit]}（勞動合同法第十九條）。請核對日期，確有超出的請及時處理。`;
  },
  probationWageLow: ({ name, wage, agreed, least }) =>
    `「${name}」的試用期薪資${wage}元低於轉正薪資${agreed}元的80%（${least}元）。試用期薪資不得低於本單位相同職位最低檔薪資或者勞動契約約定薪資的80%，並不得低於最低薪資標準（勞動合同法第二十條）。請核對。`,
  duplicateEmployeeId: ({ id, name, firstName, firstRow, firstSheet }) =>
    `員工編號${id}重複：「${name}」與${otherSheet(firstSheet)}第${firstRow + 1}列的「${firstName}」。`,
  namesakes: ({ name, firstRow }) =>
    `「${name}」與第${firstRow + 1}列同名、同部門、同職位，又都沒有員工編號，分不清是誰。請填寫員工編號。`,
  samePersonTwice: ({ id, name, firstRow, firstSheet }) =>
    `「${name}」${id === '' ? '' : `（員工編號${id}）`}在${otherSheet(firstSheet)}第${firstRow + 1}列已經出現過，會有兩張考核表。如果是重複貼上，請刪去一列。`,
  hireDateUnreadable: ({ text }) => `到職日期「${text}」無法識別，按未填寫處理。`,
  ambiguousColumn: ({ other }, field) => `「${field}」還可能是${columnName(other)}欄，請核對「欄的含義」。`,
  textTooLong: ({ length }, field) => `${field}內容有${length}個字，不像職位名稱，請核對。`,
  otherBlock: () => '這裡還有另一份名單，看起來不是同一種或人員重複，沒有讀取。',
  peopleBeside: ({ count, name }) =>
    `名單旁邊或上方還寫著「${name}」${count > 1 ? `等${count}人` : ''}，不在名單裡，沒有讀取。需要考核的請補進名單。`,
  leaversBeside: ({ count }) =>
    `名單旁邊還欄有${count}名離職人員（姓名和離職日期），不屬於本名單，沒有讀取。如果其中有人在職，請把他填進名單。`,
  logOfDays: ({ people, rows }) =>
    `這是按日期逐列登記的出勤、請假或排班記錄（${people}人共${rows}列），不是人員名單，沒有讀取。請選擇一人一列的名單；如果確實是名單，請在「欄的含義」中指定職位欄。`,
  gridOfDays: ({ days }) =>
    `這是按天橫向排開的排班表或出勤表（${days}天），不是人員名單，沒有讀取。請選擇一人一列、有「職位」欄的名單；如果它確實有職位欄，請在「欄的含義」中指定。`,
  daysBeside: ({ days }) => `名單右側還按天記錄了排班或出勤（${days}天）。只讀取了人員和職位，每天的內容沒有讀取。`,
  crossTable: ({ across }) =>
    `這是職位和部門（或店鋪）縱橫交叉的統計表（橫向${across}欄），不是人員名單，沒有讀取。請改成一人一列或一個職位一列，把部門、職位、姓名、編制各放一欄；或者選擇另一張工作表。`,
  namesWithPositions: ({ text }) =>
    `姓名和職位寫在同一欄裡（如「${text}」），沒有讀取。請分成兩欄，表頭分別寫「姓名」和「職位」；如果這一欄只是職位，請在「欄的含義」中指定。`,
  codesAsPositions: ({ text }) =>
    `職位欄裡是代號（如「${text}」），對不上任何標準職位。請在「欄的含義」中選擇寫有職位名稱的欄，或把代號改成職位名稱。`,
  monthlyList: ({ latest, months, rows, gone }) =>
    `名單按月逐列登記（共${months}個月），只讀取了最近的「${latest}」；更早月份的${rows}列沒有讀取${gone === 0 ? '' : `，其中${gone}人只在更早的月份出現`}。`,
  otherTime: ({ read, other, count }) =>
    `讀取的是「${read}」，但「${other}」${count > 1 ? `等${count}張表` : ''}像是同一名單更新的時間。如果那才是最新名單，請改為讀取那張表。`,
  peopleWithoutPosition: ({ count, name }) =>
    count === 1
      ? `「${name}」沒有填寫職位，沒有讀取。請補上職位，或核對「欄的含義」中的職位欄。`
      : `從「${name}」起有${count}人沒有填寫職位，沒有讀取。請補上職位，或核對「欄的含義」中的職位欄。`,
  placeAsDepartment: ({ header, heading, place }) =>
    `「${header}」欄按部門讀取：「${place}」算作部門，歸在小標題「${heading}」下面。如果小標題才是部門，請在「欄的含義」中把部門改選「（沒有）」。`,
  noRows: () => '名單只有表頭，還沒有人員。請在表頭下面每列填寫一人，再重新讀取。',
  truncated: () => '表格很大，只讀取了前面一部分。請把名單拆到幾張工作表中分別處理。',
};

const PROTECTED =
  '這是國家或地方規定的假期：不應計作缺勤、曠職，也不應影響全勤獎金，請不要計入績效薪資表的「遲到、早退、請假次數」和「曠職天數」；天數請按當地規定核對。';

const LIMITS: Readonly<Record<ProbationLimit, string>> = {
  0: '合約期限不滿三個月，或以完成一定工作任務為期限的，不得約定試用期',
  1: '合約期限三個月以上不滿一年的，不得超過一個月',
  2: '合約期限一年以上不滿三年的，不得超過二個月',
  6: '任何合約都不得超過六個月',
};

function separatorName(separator: string): string {
  return separator === '\t' ? '製表符' : separator;
}

function otherSheet(sheet: string | undefined): string {
  return sheet === undefined ? '' : `工作表「${sheet}」`;
}
