import { inLanguage } from '../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';

export type CliTexts = typeof zhCN;

/** Sentences of the command line. */
export const cliTexts = inLanguage<CliTexts>({ 'zh-CN': zhCN, 'en-US': enUS });
