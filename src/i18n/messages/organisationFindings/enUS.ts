import type { OrganisationSentences } from './texts';

export const enUS: OrganisationSentences = {
  loop: ({ names }) =>
    `These people report to each other in a circle: ${[...names, ...names.slice(0, 1)].join(' → ')}. Please correct the superior of one of them.`,
  superiorNotListed: ({ name, superior }) =>
    `"${superior}", whom ${name} reports to, is not on the list. Please write a name or number of the list, or add that person.`,
  superiorUnclear: ({ name, superior, among }) =>
    `"${superior}", whom ${name} reports to, could be any of ${among} people on the list. Please write the employee number.`,
  noSuperior: ({ name, position }) =>
    `Nobody is named as the superior of ${name} (${position}), and no head of the department is known. Please add one.`,
  twoHeads: ({ department, names }) =>
    `${department} has ${names.length} possible heads: ${names.join(', ')}. If there is only one, please name that one as the superior of the other.`,
  wideSpan: ({ name, count, most }) =>
    `${name} has ${count} direct reports, more than ${most}. Consider groups, or supervisors in between.`,
};
