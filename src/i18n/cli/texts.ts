import { inLanguage } from '../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

export type CliTexts = typeof zhCN;

/** Sentences of the command line. */
export const cliTexts = inLanguage<CliTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
