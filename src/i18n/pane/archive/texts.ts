import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

export type ArchiveTexts = typeof zhCN;

/** Texts of the archive block. */
export const archiveTexts = inLanguage<ArchiveTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
