import { archive as enUS } from './enUS/archive';
import { inLanguage } from './inLanguage';
import { archive as zhCN } from './zhCN/archive';

/** Texts of the archive block. */
export const archiveTexts = inLanguage(zhCN, enUS);
