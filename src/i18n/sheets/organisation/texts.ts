import type { OrganisationTexts } from '../../../scorecard/texts/organisationTexts';
import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

/** Labels of the sheets that show the organisation. */
export const organisationSheetTexts = inLanguage<OrganisationTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
