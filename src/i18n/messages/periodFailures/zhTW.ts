// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
import type { GradeChange } from '../../../scorecard/settings/rules';

interface Sentence {
  readonly what: string;
  readonly advice: string;
}

/** Refusals of the monthly work: pay, closing, the next period, actual values, job descriptions. */
export const zhTW = {
  nextUnknown: (period: string): Sentence => ({
    what: `${period}是自訂的起止日期，無法推算下一週期，還沒有結帳。`,
    advice: '請填寫下一週期，例如「2026-10-01 至 2026-12-31」或「2026Q4」，再點選「開始下一週期」。',
  }),
  nextNotBehind: (period: string, next: string): Sentence => ({
    what: `下一週期（${next}）沒有從${period}之後開始，還沒有結帳。`,
    advice: '請填寫在它之後開始的週期；要考核同一段時間裡的其他週期，請在「產生考核表」頁填寫。',
  }),
  noCards: (period: string | null): Sentence => ({
    what: period === null ? '這個活頁簿裡還沒有考核表。' : `${period}沒有考核表。`,
    advice: period === null ? '請先產生考核表。' : '請先產生該週期的考核表，或在「考核設定」中核對考核週期。',
  }),
  noClosedMonths: (span: string, closed: readonly string[]): Sentence => ({
    what: `績效歷史中沒有${span}的任何月份，沒有產生彙總。`,
    advice: closed.length === 0 ? '請先結帳至少一個月。' : `請先結帳其中的月份；歷史中已有：${closed.join('、')}。`,
  }),
  personUnknown: (person: string): Sentence => ({
    what: `考核表和績效歷史中都沒有「${person}」。`,
    advice: '請填寫考核編號中週期後面的部分（一般是員工編號），或與考核表一致的姓名。',
  }),
  notInHistory: (people: readonly string[]): Sentence => ({
    what: `績效歷史中沒有編號為「${people.join('」、「')}」的人，沒有產生任何內容。`,
    advice: '請填寫考核編號中週期後面的部分（一般是員工編號）；還沒有結過帳的人，請先結帳。',
  }),
  personAmbiguous: (person: string, people: readonly string[]): Sentence => ({
    what: `「${person}」對應不止一個人：${people.join('、')}。`,
    advice: '請改用其中一個編號（必要時連同姓名）；確是同一個人的，可以同時給出幾個。',
  }),
  noEvidence: (person: string, year: string, years: readonly string[]): Sentence => ({
    what: `「${person}」在${year}年沒有考核表，也沒有歷史記錄，沒有產生證據。`,
    advice: `本活頁簿有此人記錄的年度：${years.join('、')}。`,
  }),
  /** @param unconcluded cards for a probation that ends in the period, without a conclusion */
  incompleteCards: (period: string, cards: number, unconcluded: number): Sentence =>
    unconcluded === 0
      ? {
          what: `${period}還有${cards}張考核表沒有總分，尚未結帳。`,
          advice: '請補齊評分後再結帳；也可以選擇仍然結帳，這些人將沒有成績。',
        }
      : {
          what: `${period}還有${cards === 0 ? '' : `${cards}張考核表沒有總分、`}${unconcluded}張試用期考核表沒有考核結論（試用期在本期結束），尚未結帳。`,
          advice: '請補齊後再結帳；也可以選擇仍然結帳，沒有總分的人將沒有成績，沒有結論的不記結論。',
        },
  repeatedDeductions: (period: string, lines: number): Sentence => ({
    what: `${period}有${lines}處扣分，事由與同一張表的指標可能是同一件事，尚未結帳。`,
    advice: '請逐處核對，避免同一件事扣兩次；確認無誤的，可以選擇仍然結帳。',
  }),
  repeated: (reason: string, indicators: readonly string[]): string =>
    `扣分事由「${reason}」與指標「${indicators.join('、')}」可能是同一件事`,
  pendingRules: (period: string): Sentence => ({
    what: `${period}的考核設定與產生考核表時不同，還沒有人採用，尚未結帳。`,
    advice: '請在「每月工作」的「考核設定」中採用或恢復原設定；也可以選擇仍然按現在的設定結帳。',
  }),
  faultyCards: (period: string, cells: number): Sentence => ({
    what: `${period}的考核表有${cells}處總分不可靠，尚未結帳。`,
    advice: '請按列出的儲存格逐處改正後再結帳。',
  }),
  weights: (sum: number): string => `權重合計是${Math.round(sum * 1000) / 10}%，要等於100%。`,
  selfOnly: '只有自評，沒有主管評分。',
  unexplainedChanges: (period: string, changes: number): Sentence => ({
    what: `${period}尚未結帳：與期初確認的內容有${changes}處不同，還沒有寫明理由。`,
    advice: '請在「每月工作」的「期初確認」中逐項寫明理由後再結帳；不該有的變更請改回。',
  }),
  calibrationNeeded: (period: string, sheet: string | null): Sentence => ({
    what: sheet === null ? `${period}尚未結帳：還沒有績效校準表。` : `${period}尚未結帳：「${sheet}」還沒有二級確認。`,
    advice:
      sheet === null
        ? '請先在「每月工作」的「結帳前校準」中產生校準表，討論後填寫二級確認人和確認日期；不需要校準的，請在「考核設定」把「結帳前須有校準確認」改為0。'
        : '請在該表填寫二級確認人和確認日期後再結帳。',
  }),
  changeOf: {
    indicator: (indicator: string): string => `指標「${indicator}」`,
    target: (indicator: string): string => `「${indicator}」目標值`,
    weight: (indicator: string): string => `「${indicator}」權重`,
    rule: (indicator: string): string => `「${indicator}」評分標準`,
    setting: (setting: string): string => setting,
    rows: (): string => '考核表列或欄有移動，無法逐項核對',
  },
  change: (what: string, before: string, after: string): string => `${what}：${before || '無'} → ${after || '無'}`,
  rulesChanged: (period: string, changes: number, people: number): Sentence => ({
    what:
      people > 0
        ? `${period}尚未開啟：按現在的考核設定，${people}人的等級或係數會改變${changes > 0 ? `，設定與結帳時有${changes}處不同` : ''}。`
        : `${period}尚未開啟：考核設定與結帳時有${changes}處不同；總分不變的話，沒有人的等級和係數會改變。`,
    advice: '要保持結帳時的結果，請先把考核設定改回再開啟；確定按現在的設定重新計算，再選擇仍然開啟。',
  }),
  gradeChange: (card: string, { total, grade, coefficient, newGrade, newCoefficient }: GradeChange): string =>
    `${card}：${total ?? ''}分，${grade === '' ? '沒有總分' : `${grade} ${coefficient ?? ''}`} → ${newGrade === '' ? '沒有總分' : `${newGrade} ${newCoefficient ?? ''}`}`,
  ruleChange: (setting: string, before: string, after: string): string => `${setting}：${before} → ${after}`,
  periodClosed: (period: string, day: string): Sentence => ({
    what: `${period}已於${day}結帳，不能再改動。`,
    advice: '請在下一個考核週期中操作。',
  }),
  periodOpen: (period: string): Sentence => ({
    what: `${period}還沒有結帳，考核表不能歸檔。`,
    advice: '請先結帳，再歸檔。',
  }),
  periodCurrent: (period: string): Sentence => ({
    what: `${period}還是目前的考核週期，考核表不能移除。`,
    advice: '請先開始下一週期，再歸檔。',
  }),
  periodArchived: (period: string): Sentence => ({
    what: `${period}的考核表已歸檔移除，不能再開啟這個週期。`,
    advice: '請在歸檔檔案中檢視；需要更正的成績請在下一週期處理。',
  }),
  copyFailed: {
    what: '沒有開啟活頁簿副本，本活頁簿沒有任何改動。',
    advice: '請儲存本活頁簿，在資料夾中複製一份檔案作為歸檔，再移除考核表。',
    unsupported: '目前版本的Excel不能由增益集開啟副本。',
    tooLarge: '檔案太大，Excel網頁版不能開啟副本；桌面版Excel沒有這個限制。',
  },
  packsNotMade: {
    what: '沒有產生評分包，本活頁簿沒有任何改動。',
    advice: '請儲存本活頁簿後重試；仍然不行時，請用指令列的handout產生。',
    unsupported: '目前版本的Excel不把活頁簿檔案交給增益集。',
    tooLarge: '檔案太大，Excel網頁版不能讀取；請改用桌面版Excel。',
  },
  evidenceNotMade: {
    what: '沒有產生證據活頁簿，本活頁簿沒有任何改動。',
    advice: '請儲存本活頁簿後重試；仍然不行時，請用指令列的evidence產生。',
    unsupported: '目前版本的Excel不把活頁簿檔案交給增益集。',
    tooLarge: '檔案太大，Excel網頁版不能讀取；請改用桌面版Excel。',
  },
  listDamaged: (sheet: string, headers: readonly string[]): Sentence => ({
    what: `「${sheet}」缺少表頭：${headers.join('、')}。沒有寫入任何內容。`,
    advice: '請恢復這些表頭後重試。',
  }),
  noActualsTable: (sheet: string): Sentence => ({
    what: `「${sheet}」中沒有找到實際完成資料的表頭。`,
    advice:
      '表頭要有姓名或員工編號一欄，以及至少一個考核指標的名稱。其他系統的匯出表，可以寫明表頭在第幾列（指令列用 --header-row）。',
  }),
  exportFile: {
    encrypted: (file: string): Sentence => ({
      what: `「${file}」設定了開啟密碼，沒有讀取。`,
      advice: '請在Excel或WPS中去掉密碼，另存為.xlsx後重新選擇。',
    }),
    tooLarge: (file: string): Sentence => ({
      what: `「${file}」太大，沒有讀取。`,
      advice: '一個檔案最多30 MB：請只匯出本週期和需要的欄，再重新選擇。',
    }),
    oldFormat: (file: string): Sentence => ({
      what: `「${file}」是舊的.xls格式或網頁，沒有讀取。`,
      advice: '請用Excel或WPS開啟，另存為.xlsx後重新選擇。',
    }),
    notATable: (file: string): Sentence => ({
      what: `「${file}」不是能讀取的表格檔案。`,
      advice: '請匯出或另存為.xlsx，或UTF-8、GBK、Big5編碼的.csv，再重新選擇。',
    }),
    otherEncoding: (file: string, encoding: string): Sentence => ({
      what: `「${file}」不是${encoding}編碼的文本，沒有讀取。`,
      advice: '請換一種編碼，或不指定編碼再試。',
    }),
    openQuote: (file: string, line: number): Sentence => ({
      what: `「${file}」第${line}列有一個英文引號沒有結束，沒有讀取。`,
      advice: '請從來源系統重新匯出；仍然不行時，用Excel開啟，另存為.xlsx後重新選擇。',
    }),
    behindQuote: (file: string, line: number): Sentence => ({
      what: `「${file}」第${line}列的英文引號後面還有文字，沒有讀取。`,
      advice: '請從來源系統重新匯出；仍然不行時，用Excel開啟，另存為.xlsx後重新選擇。',
    }),
    extraFields: (file: string, line: number, fields: number, columns: number): Sentence => ({
      what: `「${file}」第${line}列有${fields}欄，上面的表頭只有${columns}欄，沒有讀取。`,
      advice: '多半是數字裡的逗號沒有加引號：請從來源系統匯出.xlsx，或用Excel開啟、改正這一列後另存為.xlsx。',
    }),
  },
  noActualInputs: {
    what: '沒有可以輸入實際完成值的指標。',
    advice: '這些考核表的指標都由人評分，或考核表是舊版本；重新產生考核表後再試。',
  },
  noRaters: (sheet: string): Sentence => ({
    what: `「${sheet}」裡沒有其他評分人。`,
    advice: '請先給隔級主管、同事、部屬或客戶填寫評分權重（各項合計100%），再產生考核表。',
  }),
  ratersNotConfirmed: (sheet: string | null): Sentence => ({
    what: sheet === null ? '還沒有評分人名單。' : `「${sheet}」裡還沒有確認的評分人。`,
    advice:
      sheet === null
        ? '請先列出評分人，核對並確認後再發放。'
        : '請核對評分人，在「確認」欄填「是」後再發放；客戶要先填寫姓名。',
  }),
  noRegisters: {
    what: '沒有可以彙總的登記表。',
    advice: '請先產生本週期考核表需要的登記表，填寫後再匯入；這些考核表也可能沒有從登記表取數的指標。',
  },
  unknownRegisters: (asked: readonly string[], needed: readonly string[]): Sentence => ({
    what: `本週期的考核表不需要這些登記表：${asked.join('、')}。`,
    advice: `需要的是：${needed.join('、')}。`,
  }),
  noTargetInputs: {
    what: '沒有要由公司填寫的目標值。',
    advice: '這些考核表的目標值都由職位庫規定，或考核表是舊版本；重新產生考核表後再試。',
  },
  jobTemplate: (sheet: string, count: number): Sentence => ({
    what: `「${sheet}」有${count}處需要修正，沒有產生職位說明書。`,
    advice: '請按列出的儲存格逐處修改後重試。',
  }),
  notForJobDescription: (placeholder: string): string => `${placeholder}不能用在職位說明書裡。`,
  card: (sheet: string, name: string): string => (name === '' || name === sheet ? sheet : `${sheet}（${name}）`),
};
