import type { Language } from '../../base/language';
import type { Role } from '../../catalogue/catalogue';
import { isGoalId } from '../../catalogue/development';
import { describe } from '../../scoring/sentences/describe';
import { COLON, hasDescribedLevels } from '../sheet/roleLines';
import { showsField, type Template } from './template';

/** Whether cards describe levels in a place of their own: then neither the rule nor the definitions do. */
export function describesLevels(template: Pick<Template, 'textCells'>): boolean {
  return showsField(template, 'role.levels');
}

/** Whether the levels of a role's indicator stand there, and a line on the card says so. */
export function isRatedBelow({ indicators }: Role, index: number, template: Pick<Template, 'textCells'>): boolean {
  const assessed = indicators[index];
  return assessed !== undefined && hasDescribedLevels(assessed) && describesLevels(template);
}

/** What each level is worth, then the described levels of each line; "" where a role has none and no goals. */
export function levelTexts({ indicators }: Role, language: Language): string {
  const rated = indicators.filter(hasDescribedLevels);
  const first = rated[0] ?? indicators.find(({ indicator }) => isGoalId(indicator.id));
  if (first === undefined) return '';
  const worth = describe(first.rule, { unit: first.indicator.unit, target: null, language });
  const lines = rated.map(({ indicator: { name, definition } }) => `${name[language]}${COLON[language]}${definition}`);
  return [worth, ...lines].join('\n');
}
