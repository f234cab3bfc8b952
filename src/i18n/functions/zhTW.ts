// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
import type { FunctionTexts } from './texts';

/** What the parameters are called in reasons. */
const NAMES = {
  title: '職位名稱',
  department: '部門',
  role: '標準職位',
  separator: '分隔文字',
  rule: '評分標準',
  score: '總分',
  target: '目標值',
  actual: '實際完成值',
} as const;

/** Traditional Chinese as Taiwan writes it. */
export const zhTW: FunctionTexts = {
  functions: {
    ROLE: {
      description: '職位名稱對應的標準職位（按內建職位庫）。拿不準或沒有時為 #N/A，不猜。',
      parameters: {
        title: '職位名稱，例如「淘寶美編」。空白儲存格的結果也是空白。',
        department: '所在部門，可不填。同名職位在不同部門含義不同時用來區分。',
      },
    },
    DUTIES: {
      description: '標準職位的工作職責（按內建職位庫）。',
      parameters: {
        role: '標準職位的名稱，即 ROLECARD.ROLE 得到的名稱，三種語言都可以。',
        separator: '各條職責之間的分隔文字，例如「；」。不填時編號、每條一列，與填寫到編制表的相同。',
      },
    },
    KPIS: {
      description: '標準職位的考核指標，向下溢出：指標名稱、權重、目標值、評分標準各一欄。',
      parameters: { role: '標準職位的名稱，即 ROLECARD.ROLE 得到的名稱，三種語言都可以。' },
    },
    GRADE: {
      description:
        '總分在等級表中的等級。函數看不到考核設定，所以要把等級表作為第二個引數；沒有等級表時為 #N/A，不按預設等級猜。',
      parameters: {
        score: '總分。空白儲存格和0都是 #N/A（Excel 會把空白當作0）；確實是0分時寫 H5&""。',
        table: '等級表的區域，前三欄為等級名稱、最低分、績效係數，例如 考核設定!$A$12:$C$19。',
      },
    },
    COEFFICIENT: {
      description: '總分在等級表中的績效係數。函數看不到考核設定，所以要把等級表作為第二個引數；沒有等級表時為 #N/A。',
      parameters: {
        score: '總分。空白儲存格和0都是 #N/A（Excel 會把空白當作0）；確實是0分時寫 H5&""。',
        table: '等級表的區域，前三欄為等級名稱、最低分、績效係數，例如 考核設定!$A$12:$C$19。',
      },
    },
    SCORE: {
      description: '按考核表上的評分標準計算系統評分。看不懂的文字為 #VALUE!，不猜。',
      parameters: {
        rule: '考核表「評分標準」一欄的文字，要完整，簡體、繁體、英文都可以。',
        target: '目標值，百分比寫 95% 或 0.95。可以留空，用評分標準裡寫的目標值；兩處不同則為 #VALUE!。',
        actual: '實際完成值。Excel 會把空白儲存格當作0，請寫 IF(I5="","",…) 擋住。',
      },
    },
  },
  reasons: {
    notAText: (parameter) => `「${NAMES[parameter]}」要是一個儲存格的文字。`,
    notANumber: (parameter) => `「${NAMES[parameter]}」要是一個儲存格的數字。`,
    roleUnsure: (title, suggested) => `「${title}」可能是：${suggested.join('、')}。請補上部門，或在工作窗格裡選定。`,
    noRole: (title, suggested) =>
      `職位庫裡沒有與「${title}」對應的標準職位。${suggested.length === 0 ? '' : `寫法相近的有：${suggested.join('、')}。`}`,
    unknownRole: (name) => `內建職位庫裡沒有名為「${name}」的標準職位。職位名稱請先用 ROLECARD.ROLE 換成標準職位。`,
    tooLong: '文字超過一個儲存格能容納的32767個字。',
    noGradeTable: '函數看不到考核設定。請把等級表作為第二個引數，例如 =ROLECARD.GRADE(H5,考核設定!$A$12:$C$19)。',
    notAGradeTable: '等級表要是至少三欄的區域：等級名稱、最低分、績效係數。',
    gradeTable: (line, sentence) => `等級表第${line}列：${sentence}`,
    zeroScore: '總分是0或空白，Excel 不區分這兩者。確實是0分時請寫 H5&""。',
    negativeScore: '總分不能小於0。',
    ruleNotUnderstood: '看不懂這條評分標準。請引用考核表「評分標準」一欄的完整文字，不要改寫。',
    ratedByPeople: '這項指標由主管評定，沒有按目標值和實際值計算的評分。',
    otherTarget: (printed, given) =>
      `評分標準裡寫的目標值是${printed}，引數給的是${given}。請改成一致，或把目標值引數留空。`,
    noTarget: '這條評分標準需要目標值（要相除時須大於0）。',
    tooOld: '這個版本的 Excel 執行不了 Rolecard 的函數，請更新 Excel，或改用工作窗格。',
  },
};
