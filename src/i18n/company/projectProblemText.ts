import { sentenceOf } from '../../base/finding';
import type { Language } from '../../base/language';
import { whyOf, type ProjectProblem } from '../../scorecard/projects/readProjects';
import { problemSentence } from './companyMessages';
import { projectMessages } from '../messages/projects/texts';

/** What is wrong in a cell of the projects' table, and of a rule why it can't be used. */
export function projectProblemText(problem: ProjectProblem, language: Language): string {
  const why = whyOf(problem).map((each) => problemSentence(each, language));
  return [sentenceOf(projectMessages(language).problems, problem), ...why].join(' ');
}
