import type { PlannedArchive } from '../../../app/evidence/archivedCards';
import type { Language } from '../../../base/language';
import { periodName } from '../../periods/texts';
import { packMessages } from './texts';

/** What is taken of each copy, or why nothing is. @param name of the person */
export function archivesTold(archives: readonly PlannedArchive[], name: string, language: Language): readonly string[] {
  const words = packMessages(language).archives;
  return archives.map(({ file, problem, periods, otherYears }) => {
    const names = periods.map((period) => periodName(period, language));
    const what = problem === null ? words.taken(name, names) : words.notTaken[problem];
    const more = otherYears.length > 0 ? [words.otherYears(otherYears)] : [];
    return [words.ofFile(file, what), ...more].join(words.joint);
  });
}
