import type { Sentences } from '../../../base/finding';
import type { ProjectProblemParams } from '../../../scorecard/projects/readProjects';
import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

interface Refusal {
  readonly what: string;
  readonly advice: string;
}

/** What the table of projects' goals is refused for. */
export interface ProjectMessages {
  readonly problems: Sentences<ProjectProblemParams>;
  readonly projectTable: (sheet: string, problems: number) => Refusal;
  readonly whichProject: (sheet: string, asked: string | null, projects: readonly string[]) => Refusal;
  /** What building changed of the settings. @param before the period they named; null: the same, or none */
  readonly periodNow: (project: string, period: string, before: string | null) => string;
  /** Cards of it for days that the table does not say any more. @param cards how many there are of each period */
  readonly otherDays: (
    project: string,
    cards: readonly { readonly period: string; readonly cards: number }[],
  ) => string;
  readonly onlyProjects: (period: string) => Refusal;
}

export const projectMessages = inLanguage<ProjectMessages>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
