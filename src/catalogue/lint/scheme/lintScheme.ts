import type { CatalogueFacts } from '../../types';
import type { CatalogueWhere, LintInput, TextsByLanguage } from '../input/lintInput';
import { checkAchievement } from './achievement';
import { checkDutyFigures } from './dutyFigures';
import type { SchemeProblem, SchemeProblems } from './schemeProblem';
import { checkWeighing } from './weighing';
import { checkPeople } from './people';
import { checkWording } from './wording';

const CHECKS: readonly ((input: LintInput) => SchemeProblems)[] = [
  checkAchievement,
  checkWording,
  checkWeighing,
  checkPeople,
  checkDutyFigures,
];

/**
 * Whether the assessments of a catalogue make sense, beyond being scorable: meeting a target is worth 100, achieving
 * nothing is worth nothing, targets can be met, and nobody is judged twice or by what moves with every success. Reads
 * catalogues without problems of `lintCatalogue`; places as there.
 */
export function lintScheme(
  facts: CatalogueFacts,
  texts: TextsByLanguage,
  where: CatalogueWhere,
): readonly SchemeProblem[] {
  const input: LintInput = { facts, texts, where };
  return CHECKS.flatMap((check) => [...check(input)]);
}
