// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
import type { OrganisationTexts } from '../../../scorecard/texts/organisationTexts';

/** Labels of the sheets that show the organisation, Simplified Chinese. */
export const zhTW: OrganisationTexts = {
  sheetNames: { chart: '組織架構圖', functions: '部門職能', headcount: '編制對照', overview: '職位一覽' },
  titles: { chart: '組織架構圖', functions: '部門職能', headcount: '編制對照表', overview: '職位一覽表' },
  headcount: {
    headers: {
      department: '部門',
      position: '職位',
      role: '標準職位',
      planned: '編制',
      usual: '參考人數',
      actual: '在職',
      vacant: '空缺',
      surplus: '超編',
      names: '在職人員',
      note: '備註',
    },
    total: '合計',
    departments: '部門合計',
    hint: '編制取自人員名單，可在淺黃色儲存格中修改，只填整數；空缺、超編和合計自動計算。「參考人數」取自職位庫，不參與計算。',
  },
  functions: {
    headers: { department: '部門', parent: '上層部門', head: '負責人', people: '人數', functions: '部門職能' },
    hint: '職能取自職位庫，請按公司實際情況修改；職位庫中沒有的部門請自行填寫。人數包括部屬部門。',
  },
  overview: {
    headers: {
      department: '部門',
      position: '職位',
      role: '標準職位',
      superior: '直屬主管',
      names: '在職人員',
      duties: '工作職責',
      indicators: '考核指標',
      qualifications: '任用條件',
    },
    hint: '每個職位一列；職責、指標和任用條件取自職位庫中對應的標準職位。',
  },
  chart: {
    company: '公司',
    people: (name, count) => `${name} ${count}人`,
    head: (name) => `負責人：${name}`,
    vacant: (count) => `缺${count}人`,
    seeSheet: '人員見本部門的工作表',
    withoutDepartment: '未註明部門',
  },
  separator: '、',
  footer: '僅供公司內部使用',
};
