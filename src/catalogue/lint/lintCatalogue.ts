import { checkCards } from './cards';
import { checkConsistency } from './consistency';
import { checkDuties } from './duties';
import { checkIds } from './ids';
import type { CatalogueWhere, LintInput, TextsByLanguage } from './input/lintInput';
import type { CatalogueProblem, Problems } from './input/problem';
import { checkQualifications } from './qualifications';
import { checkRules } from './rules';
import { checkDepartments, checkSuperiors } from './structure';
import { checkTitles } from './titleClashes';
import { checkTranslations } from './translations';
import { checkWriting } from './writing';
import type { CatalogueFacts } from '../types';

const CHECKS: readonly ((input: LintInput) => Problems)[] = [
  checkIds,
  checkDepartments,
  checkSuperiors,
  checkTitles,
  checkCards,
  checkRules,
  checkTranslations,
  checkDuties,
  checkQualifications,
  checkWriting,
  checkConsistency,
];

/**
 * Everything that is wrong with a catalogue: the bundled one, or a company's own read from its sheets. An empty list
 * means that every role can be matched, described and scored. `where` says where each id is stated (a file, a cell); ids
 * it does not know are reported without a place. Languages absent from `texts` are not asked for.
 */
export function lintCatalogue(
  facts: CatalogueFacts,
  texts: TextsByLanguage,
  where: CatalogueWhere,
): readonly CatalogueProblem[] {
  const input: LintInput = { facts, texts, where };
  return CHECKS.flatMap((check) => [...check(input)]);
}
