import type { Language } from '../../base/language';
import { enUS } from './enUS';
import { zhCN } from './zhCN';

export type WorkbenchTexts = typeof zhCN;

export function workbenchTexts(language: Language): WorkbenchTexts {
  return language === 'zh-CN' ? zhCN : enUS;
}
