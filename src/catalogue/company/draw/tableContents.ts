import type { CellContent } from '../../../base/sheetDrawing';
import { roundDecimal } from '../../../scoring/decimal';
import { writeRuleText } from '../../../scoring/ruleText/writeRuleText';
import { byLanguage, type Language, type Multilingual } from '../../../base/language';
import type { RememberedMatch } from '../../match/corrections';
import type { IndicatorFacts, RoleFacts } from '../../types';
import { writeAliases } from '../sheets/aliases';
import { CHINESE } from '../sheets/chineseColumn';
import type { ColumnKey, TableKey } from '../sheets/columns';
import type { CompanyTexts } from '../sheets/companyTexts';
import { quoted } from '../sheets/marks';
import type { CatalogueSource } from '../source';

type Line<T extends TableKey> = Readonly<Record<ColumnKey<T>, CellContent>>;

/** The rows of each table as they are written; `readCompanySheets` reads them back to an equal catalogue. */
export type TableContents = { readonly [T in TableKey]: readonly Line<T>[] };

export function tableContents(
  source: CatalogueSource,
  texts: CompanyTexts,
  titles: readonly RememberedMatch[],
): TableContents {
  const { facts } = source;
  const { language } = texts;
  const name = namesOf(source, language);
  const indicators = new Map(facts.indicators.map((indicator) => [indicator.id, indicator]));
  return {
    roles: facts.roles.map((role) => roleLine(role, source, texts, name)),
    duties: facts.roles.flatMap((role) => dutyLines(role, source, language, name)),
    kpis: facts.roles.flatMap((role) => kpiLines(role, indicators, texts, name)),
    indicators: facts.indicators.map((indicator) => indicatorLine(indicator, source, texts)),
    departments: facts.departments.map(({ id, name: own, aliases, parent }) => ({
      id,
      ...bilingual('name', own, language),
      aliases: aliases.map(quoted).join(LIST),
      parent: parent === null ? '' : name(parent),
      ...bilingual(
        'functions',
        lines(source, (one) => one.departments[id]?.functions),
        language,
      ),
    })),
    titles: titles.map(({ title, department, roleId }) => ({
      title,
      department,
      role: roleId === null ? texts.leaveBlank : name(roleId),
    })),
  };
}

type NameOf = (id: string) => string;
const LIST = '；';

function roleLine(role: RoleFacts, source: CatalogueSource, texts: CompanyTexts, name: NameOf): Line<'roles'> {
  const { id } = role;
  const { language } = texts;
  return {
    id,
    ...bilingual('name', role.name, language),
    department: name(role.department),
    level: texts.choices.levels[role.level],
    aliases: writeAliases(role.aliases, name),
    reportsTo: role.reportsTo.map((superior) => quoted(name(superior))).join(LIST),
    assessors: role.assessors.map((assessor) => quoted(name(assessor))).join(LIST),
    cadence: texts.choices.cadences[role.cadence],
    ...bilingual(
      'purpose',
      pair(source, (one) => one.roles[id]?.purpose),
      language,
    ),
    ...bilingual(
      'qualifications',
      lines(source, (one) => one.roles[id]?.qualifications),
      language,
    ),
    ...bilingual(
      'deliverables',
      lines(source, (one) => one.roles[id]?.deliverables),
      language,
    ),
    ...bilingual(
      'outsideAssessor',
      pair(source, (one) => one.roles[id]?.outsideAssessor),
      language,
    ),
    ...bilingual(
      'conditions',
      lines(source, (one) => one.roles[id]?.conditions),
      language,
    ),
    ...bilingual(
      'pay',
      lines(source, (one) => one.roles[id]?.pay),
      language,
    ),
  };
}

function dutyLines(
  { id }: RoleFacts,
  source: CatalogueSource,
  language: Language,
  name: NameOf,
): readonly Line<'duties'>[] {
  const duties = byLanguage((each) => source.texts[each].roles[id]?.duties ?? []);
  return duties[CHINESE[language]].map((_, index) => ({
    role: name(id),
    ordinal: index + 1,
    ...bilingual(
      'duty',
      byLanguage((each) => duties[each][index] ?? ''),
      language,
    ),
  }));
}

function kpiLines(
  role: RoleFacts,
  library: ReadonlyMap<string, IndicatorFacts>,
  texts: CompanyTexts,
  name: NameOf,
): readonly Line<'kpis'>[] {
  return role.indicators.map(({ indicator, weight, target, rule }, index) => {
    const unit = library.get(indicator)?.unit ?? 'ratio';
    return {
      role: name(role.id),
      ordinal: index + 1,
      indicator: name(indicator),
      weight: roundDecimal(weight / 100, 8),
      target: target === undefined ? '' : (target ?? texts.noTarget),
      rule: rule === undefined ? '' : writeRuleText(rule, unit, texts.language),
    };
  });
}

function indicatorLine(indicator: IndicatorFacts, source: CatalogueSource, texts: CompanyTexts): Line<'indicators'> {
  const { id, unit } = indicator;
  const { choices, language } = texts;
  return {
    id,
    ...bilingual('name', indicator.name, language),
    dimension: choices.dimensions[indicator.dimension],
    unit: choices.units[unit],
    direction: choices.directions[indicator.direction],
    cadence: choices.cadences[indicator.cadence],
    target: indicator.target ?? '',
    rule: writeRuleText(indicator.rule, unit, language),
    ...bilingual(
      'definition',
      pair(source, (one) => one.indicators[id]?.definition),
      language,
    ),
    ...bilingual(
      'formula',
      pair(source, (one) => one.indicators[id]?.formula),
      language,
    ),
    ...bilingual(
      'dataSource',
      pair(source, (one) => one.indicators[id]?.dataSource),
      language,
    ),
  };
}

type OneLanguage = CatalogueSource['texts'][Language];

function pair(source: CatalogueSource, read: (texts: OneLanguage) => string | undefined): Multilingual {
  return byLanguage((language) => read(source.texts[language]) ?? '');
}

function lines(source: CatalogueSource, read: (texts: OneLanguage) => readonly string[] | undefined): Multilingual {
  return pair(source, (texts) => read(texts)?.join('\n'));
}

const HAN = /\p{Script=Han}/u;

/**
 * The two columns of a text. What is the same in both stands in one: the other language takes it over when the sheet is
 * read, and an edit needs to be made once.
 */
function bilingual<P extends string>(
  column: P,
  text: Multilingual,
  language: Language,
): { readonly [K in `${P}Zh` | `${P}En`]: string } {
  const [chinese, english] = columnsOf(text, language);
  return { [`${column}Zh`]: chinese, [`${column}En`]: english } as { readonly [K in `${P}Zh` | `${P}En`]: string };
}

/** Which of the two columns a sheet of this language fills when one text stands for both. */
const COLUMN_OF: Readonly<Record<Language, 'chinese' | 'english'>> = {
  'zh-CN': 'chinese',
  'zh-TW': 'chinese',
  'en-US': 'english',
};

function columnsOf(text: Multilingual, language: Language): readonly [string, string] {
  const chinese = text[CHINESE[language]];
  const english = text['en-US'];
  if (chinese !== english) return [chinese, english];
  return COLUMN_OF[language] === 'chinese' || HAN.test(chinese) ? [chinese, ''] : ['', english];
}

/** Names in the sheet's language. */
function namesOf({ facts }: CatalogueSource, language: Language): NameOf {
  const names = new Map(
    [...facts.departments, ...facts.indicators, ...facts.roles].map(({ id, name }) => [id, name[language]]),
  );
  return (id) => names.get(id) ?? id;
}
