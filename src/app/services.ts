import type { Catalogue } from '../catalogue/catalogue';
import type { Matcher } from '../catalogue/match/matcher';
import type { FillTexts } from '../jobtable/jobTexts';
import type { CalendarDay } from '../base/calendarDay';
import type { SheetTexts } from '../scorecard/texts/sheetTexts';

/** What every use case works with: made once per language by the composition root. */
export interface Services {
  readonly catalogue: Catalogue;
  readonly matcher: Matcher;
  readonly sheetTexts: SheetTexts;
  /** Sheet names in the other languages, so that a workbook made in one works in all. */
  readonly otherSheetTexts: readonly SheetTexts[];
  readonly fillTexts: FillTexts;
  /** The day it is: who leaves later is still there. */
  readonly today: () => CalendarDay;
}
