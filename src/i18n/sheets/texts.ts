import { byLanguage, LANGUAGES, type Language } from '../../base/language';
import type { SheetTexts } from '../../scorecard/texts/sheetTexts';
import { inLanguage } from '../inLanguage';
import { periodName } from '../periods/texts';
import { cardSheetTexts } from './cards/texts';
import { manualSheetTexts } from './manual/texts';
import { organisationSheetTexts } from './organisation/texts';
import { periodSheetTexts } from './period/texts';
import { reviewSheetTexts } from './review/texts';
import { registerSheetTexts } from './registers/texts';

/** Labels in generated sheets. */
export const sheetTexts = inLanguage<SheetTexts>(
  byLanguage((language) => ({
    periodName: (period: string) => periodName(period, language),
    ...cardSheetTexts(language),
    ...periodSheetTexts(language),
    ...reviewSheetTexts(language),
    organisation: organisationSheetTexts(language),
    manual: manualSheetTexts(language),
    registers: registerSheetTexts(language),
  })),
);

/** The labels of every other language: how a sheet made in one is found in another. */
export function otherSheetTexts(language: Language): SheetTexts[] {
  return LANGUAGES.filter((other) => other !== language).map(sheetTexts);
}
