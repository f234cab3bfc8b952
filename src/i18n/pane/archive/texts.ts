import { archive as enUS } from './enUS';
import { inLanguage } from '../../inLanguage';
import { archive as zhCN } from './zhCN';

/** Texts of the archive block. */
export const archiveTexts = inLanguage(zhCN, enUS);
