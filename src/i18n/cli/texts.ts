import type { Language } from '../../base/language';
import { enUS } from './enUS';
import { zhCN } from './zhCN';

export type CliTexts = typeof zhCN;

export function cliTexts(language: Language): CliTexts {
  return language === 'zh-CN' ? zhCN : enUS;
}
