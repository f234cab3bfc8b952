import type { Language } from '../base/language';
import { comparableKey, numberedLines } from '../base/plainText';
import type { Catalogue, Role } from '../catalogue/catalogue';
import type { Matcher } from '../catalogue/match/matcher';
import type { FunctionTexts } from '../i18n/functions/texts';
import type { SettingsSentences } from '../i18n/messages/settingsProblems/texts';
import { fractionOf } from '../scoring/decimal';
import { describe } from '../scoring/sentences/describe';
import {
  invalidValue,
  notAvailable,
  textOf,
  value,
  type CellAnswer,
  type CellArgument,
  type CellFunction,
} from './answer';
import { coefficientFunction, gradeFunction } from './gradeFunctions';
import { scoreFunction } from './scoreFunction';
import type { FunctionName } from './signatures';

/** What the functions answer from: the bundled catalogue, in the language of the answers. */
export interface CellWorld {
  readonly catalogue: Catalogue;
  readonly matcher: Matcher;
  readonly texts: FunctionTexts;
  readonly settingsSentences: SettingsSentences;
}

/** Excel's limit for one cell. */
const MAX_CELL_TEXT = 32767;
const NAMED_SUGGESTIONS = 3;

/** The functions people call in cells. They see nothing but their arguments and the bundled catalogue. */
export function createCellFunctions(world: CellWorld): Readonly<Record<FunctionName, CellFunction>> {
  const roles = rolesByName(world.catalogue);
  return {
    ROLE: (title, department) => roleOf(world, title, department),
    DUTIES: (role, separator) => withRole(world, roles, role, (found) => dutiesOf(found, separator, world.texts)),
    KPIS: (role) => withRole(world, roles, role, (found) => kpisOf(found, world.catalogue.language)),
    GRADE: gradeFunction(world),
    COEFFICIENT: coefficientFunction(world),
    SCORE: scoreFunction(world.texts),
  };
}

/** The role a title surely means. What waits for a person elsewhere is no answer here either. */
function roleOf(world: CellWorld, titleGiven: CellArgument, departmentGiven: CellArgument): CellAnswer {
  const { catalogue, matcher, texts } = world;
  const title = textOf(titleGiven);
  const department = textOf(departmentGiven);
  if (title === null) return invalidValue(texts.reasons.notAText('title'));
  if (department === null) return invalidValue(texts.reasons.notAText('department'));
  if (title === '') return value('');
  const { outcome, roleId, candidates } = matcher.match({ title, department });
  const nameOf = (id: string | null): string | undefined => catalogue.roles.get(id ?? '')?.name[catalogue.language];
  const name = nameOf(roleId);
  if (outcome === 'sure' && name !== undefined) return value(name);
  const likely = candidates.filter(({ reason }) => reason.code !== 'ofDepartment');
  const names = likely.slice(0, NAMED_SUGGESTIONS).map((candidate) => nameOf(candidate.roleId));
  const suggested = names.filter((each) => each !== undefined);
  return notAvailable(
    outcome === 'unsure' ? texts.reasons.roleUnsure(title, suggested) : texts.reasons.noRole(title, suggested),
  );
}

/** Roles by their names in every language and by their ids. */
function rolesByName({ roles }: Catalogue): ReadonlyMap<string, Role> {
  return new Map(
    [...roles.values()].flatMap((role) =>
      [...Object.values(role.name), role.id].map((name) => [comparableKey(name), role] as const),
    ),
  );
}

function withRole(
  { texts }: CellWorld,
  roles: ReadonlyMap<string, Role>,
  given: CellArgument,
  answer: (role: Role) => CellAnswer,
): CellAnswer {
  const name = textOf(given);
  if (name === null) return invalidValue(texts.reasons.notAText('role'));
  if (name === '') return value('');
  const role = roles.get(comparableKey(name));
  return role ? answer(role) : notAvailable(texts.reasons.unknownRole(name));
}

/** Without a separator as they are filled in beside the list: numbered, a line each. */
function dutiesOf({ duties }: Role, given: CellArgument, texts: FunctionTexts): CellAnswer {
  const isLeftOut = given === null || given === undefined;
  if (!isLeftOut && typeof given !== 'string') return invalidValue(texts.reasons.notAText('separator'));
  const text = isLeftOut ? numberedLines(duties) : duties.join(given);
  return text.length > MAX_CELL_TEXT ? invalidValue(texts.reasons.tooLong) : value(text);
}

/** Name, weight as a fraction, target, rule; a target that the company sets is blank. */
function kpisOf({ indicators }: Role, language: Language): CellAnswer {
  const rows = indicators.map(({ indicator, weight, target, rule }) => [
    indicator.name[language],
    fractionOf(weight),
    target ?? '',
    describe(rule, { unit: indicator.unit, target, language }),
  ]);
  return { kind: 'rows', rows };
}
