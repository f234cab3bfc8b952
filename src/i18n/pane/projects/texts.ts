import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

export type ProjectsPageTexts = typeof zhCN;

/** Texts of the page about projects that are assessed by themselves. */
export const projectsPageTexts = inLanguage<ProjectsPageTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
