import type { Language } from '../base/language';

/** Each language by the name its own speakers give it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { 'zh-CN': '中文', 'en-US': 'English' };
