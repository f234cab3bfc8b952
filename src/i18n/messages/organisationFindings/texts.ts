import type { Sentences } from '../../../base/finding';
import type { OrganisationFindingParams } from '../../../organisation/findings';
import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

export type OrganisationSentences = Sentences<OrganisationFindingParams>;

/** What is odd about who reports to whom, and what to do about it. */
export const organisationSentences = inLanguage<OrganisationSentences>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
