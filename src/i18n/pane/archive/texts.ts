import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';

export type ArchiveTexts = typeof zhCN;

/** Texts of the archive block. */
export const archiveTexts = inLanguage<ArchiveTexts>({ 'zh-CN': zhCN, 'en-US': enUS });
