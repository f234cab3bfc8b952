import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

export type OrganisationPageTexts = typeof zhCN;

/** Texts of the page about the organisation behind the lists. */
export const organisationPageTexts = inLanguage<OrganisationPageTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
