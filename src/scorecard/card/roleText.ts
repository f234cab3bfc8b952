import type { Language } from '../../base/language';
import { numberedLines } from '../../base/plainText';
import type { Catalogue, Role } from '../../catalogue/catalogue';
import { isGoalId } from '../../catalogue/development';
import { COLON, hasDescribedLevels, indicatorLines, usualHeadcount } from '../sheet/roleLines';
import type { Placeholder, RoleField } from '../template/placeholder';
import type { CardContext } from './cardContext';
import { levelTexts } from '../template/levelTexts';

/** What the texts of a role need of the context. */
export type RoleTextContext = Pick<CardContext, 'catalogue' | 'settings' | 'shownPeriod'> & {
  /** See describesLevels. */
  readonly levelsBelow?: boolean;
};

/** Text of a cell whose placeholders depend on the role only. */
export function roleText(
  text: string,
  tokens: readonly { readonly source: string; readonly placeholder: Placeholder | null }[],
  role: Role,
  context: RoleTextContext,
): string {
  return tokens.reduce((result, token) => {
    const { placeholder } = token;
    return placeholder?.group === 'role'
      ? result.replace(token.source, () => roleField(placeholder.field, role, context))
      : result;
  }, text);
}

function roleField(field: RoleField, role: Role, context: RoleTextContext): string {
  const { language, roles } = context.catalogue;
  switch (field) {
    case 'card.period':
      return context.shownPeriod;
    case 'company':
      return context.settings.company;
    case 'role.id':
      return role.id;
    case 'role.name':
      return role.name[language];
    case 'role.purpose':
      return role.purpose;
    case 'role.duties':
      return numberedLines(role.duties);
    case 'role.qualifications':
      return numberedLines(role.qualifications);
    case 'role.deliverables':
      return numberedLines(role.deliverables);
    case 'role.reportsTo':
      return roles.get(role.reportsTo[0] ?? '')?.name[language] ?? '';
    case 'role.directReports':
      return roleNames(role.directReports, context.catalogue);
    case 'role.assessors':
      return roleNames(role.assessors, context.catalogue) || (role.outsideAssessor ?? '');
    case 'role.functions':
      return functionsText(role, context.catalogue);
    case 'role.headcount':
      return usualHeadcount(role);
    case 'role.definitions':
      return numberedLines(definitionLines(role, language, context.levelsBelow === true));
    case 'role.levels':
      return levelTexts(role, language);
    case 'role.indicators':
      return numberedLines(indicatorLines(role, language));
  }
}

/** What each indicator is, how it is computed and where its figures come from. */
function definitionLines({ indicators }: Role, language: Language, levelsBelow: boolean): readonly string[] {
  const described = indicators.filter(
    (each) => !isGoalId(each.indicator.id) && (!levelsBelow || !hasDescribedLevels(each)),
  );
  return described.map(({ indicator: { name, definition, formula, dataSource } }) =>
    [`${name[language]}${COLON[language]}${definition}`, formula, dataSource]
      .filter((part) => part !== '')
      .join(language === 'en-US' ? ' | ' : '｜'),
  );
}

/** One after the other, without line breaks: they tell where the job belongs, and leave the page to the duties. */
function functionsText(role: Role, { departments, language }: Catalogue): string {
  return (departments.get(role.department)?.functions ?? []).join(JOINING[language]);
}

const JOINING: Readonly<Record<Language, string>> = { 'zh-CN': '；', 'zh-TW': '；', 'en-US': '; ' };
const NAME_SEPARATORS: Readonly<Record<Language, string>> = { 'zh-CN': '、', 'zh-TW': '、', 'en-US': ', ' };

/** Roles the catalogue does not have are passed over. */
function roleNames(ids: readonly string[], { roles, language }: Catalogue): string {
  const names = ids.flatMap((id) => roles.get(id)?.name[language] ?? []);
  return names.join(NAME_SEPARATORS[language]);
}
