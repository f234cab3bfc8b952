import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

export type EvidencePaneTexts = typeof zhCN;

/** Texts about the evidence for one person and year. */
export const evidencePaneTexts = inLanguage<EvidencePaneTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
