// Written by `npm run traditional`: change the word list or the sentences in scripts/traditional.
import type { OrganisationSentences } from './texts';

export const zhTW: OrganisationSentences = {
  loop: ({ names }) =>
    `匯報關係成了一個圈：${[...names, ...names.slice(0, 1)].join(' → ')}，請改正其中一人的直屬主管。`,
  superiorNotListed: ({ name, superior }) =>
    `${name}的主管「${superior}」不在名單裡，請寫名單中的姓名或員工編號，或把此人補進名單。`,
  superiorUnclear: ({ name, superior, among }) =>
    `${name}的主管「${superior}」可能是名單裡的${among}個人，請改寫成員工編號。`,
  noSuperior: ({ name, position }) => `${name}（${position}）沒有寫主管，也認不出部門負責人，請補上直屬主管。`,
  twoHeads: ({ department, names }) =>
    `${department}有${names.length}位可能的負責人：${names.join('、')}。如果只有一位，請把另一位的直屬主管寫成這一位。`,
  wideSpan: ({ name, count, most }) => `${name}有${count}名直屬部屬，超過${most}人，建議分組或增設主管。`,
};
