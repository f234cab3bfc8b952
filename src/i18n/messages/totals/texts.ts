import type { LeftBehind } from '../../../app/situation/lookAtLeftBehind';
import type { Language } from '../../../base/language';
import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

export type TotalsTexts = typeof zhCN;

const totalsTexts = inLanguage<TotalsTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });

/** Rows of totals that are away, and what somebody has to do before they are shown again. */
export function totalsSentence(totals: LeftBehind['totals'], language: Language): string {
  const texts = totalsTexts(language);
  const places = totals.map(({ sheet, because }) =>
    because === 'protected' ? texts.isProtected(sheet) : texts.contentBelow(sheet),
  );
  return texts.waiting(places);
}
