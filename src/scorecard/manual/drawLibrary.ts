import type { SheetDrawing } from '../../base/sheetDrawing';
import type { AssessedIndicator, Role } from '../../catalogue/catalogue';
import type { Language } from '../../base/language';
import { describe } from '../../scoring/sentences/describe';
import { formatValue } from '../../scoring/sentences/units';
import { drawTable, type TableColumn } from '../organisation/tableDrawing';
import type { LibraryColumn, ManualTexts } from '../texts/manualTexts';

const COLUMNS: readonly TableColumn<LibraryColumn>[] = [
  { name: 'name', width: 14, style: { bold: true } },
  { name: 'definition', width: 27 },
  { name: 'formula', width: 23 },
  { name: 'target', width: 8, style: { horizontal: 'center' } },
  { name: 'rule', width: 31 },
  { name: 'dataSource', width: 15 },
  { name: 'cadence', width: 7, style: { horizontal: 'center' } },
  { name: 'roles', width: 13 },
];

/** Each indicator of the roles in use, once; target and rule as most of the roles have them. */
export function drawLibrary(roles: readonly Role[], language: Language, texts: ManualTexts): SheetDrawing {
  const uses = new Map<string, { readonly assessed: AssessedIndicator; readonly roles: string[] }>();
  for (const role of roles)
    for (const assessed of role.indicators) {
      const known = uses.get(assessed.indicator.id) ?? { assessed, roles: [] };
      known.roles.push(role.name[language]);
      uses.set(assessed.indicator.id, known);
    }
  const lines = [...uses.values()].map(({ assessed: { indicator, target, rule }, roles: users }) => ({
    name: indicator.name[language],
    definition: indicator.definition,
    formula: indicator.formula,
    target: target === null ? '' : formatValue(target, indicator.unit, language),
    rule: describe(rule, { unit: indicator.unit, target, language }),
    dataSource: indicator.dataSource,
    cadence: texts.cadences[indicator.cadence],
    roles: users.join(texts.separator),
  }));
  const { title, hint, headers } = texts.library;
  return drawTable(COLUMNS, { title, hint, headers, lines, footer: texts.footer });
}
