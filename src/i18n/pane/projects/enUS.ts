import { plural } from '../../plural';
import type { ProjectsPageTexts } from './texts';

/** Projects that are assessed by themselves, English. */
export const enUS: ProjectsPageTexts = {
  title: 'Projects',
  intro:
    'A campaign, a move of the warehouse or a new system can be assessed beside the months: a card for each person, for the days of the project, closed by itself, ranked among nobody and on no pay sheet.',
  tableTitle: 'Table of projects',
  tableHint:
    'A goal a row: project, first and last day, person, goal, weight, standard. People must be on the staffing list, and weights of one person in one project make 100%.',
  makeTable: 'Make the table of projects',
  tableMade: 'An empty table of projects was made. Fill it, then read it.',
  tableThere: 'The table of projects is there already; nothing on it was changed.',
  buildTitle: 'Build project cards',
  buildHint:
    'The table is read and checked first; with anything wrong on it nothing is built. Building again brings cards nobody has begun up to the table; begun ones stay.',
  readTable: 'Read the table of projects',
  wrong: (count) => `${plural(count, 'cell')} of the table must be corrected. Then read it again.`,
  problems: (count) => `To be corrected (${count})`,
  none: 'The table has no project yet. Fill it, a goal a row, then read it.',
  project: (name, from, to, people) => `${name}: ${from} to ${to}, ${plural(people, 'person', 'people')}`,
  build: (count) => `Build ${plural(count, 'project card')}`,
};
