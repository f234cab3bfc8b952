import type { OrganisationTexts } from '../../../scorecard/texts/organisationTexts';
import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';

/** Labels of the sheets that show the organisation. */
export const organisationSheetTexts = inLanguage<OrganisationTexts>({ 'zh-CN': zhCN, 'en-US': enUS });
