import type { Catalogue } from '../catalogue/catalogue';
import type { Development } from '../catalogue/development';
import type { Matcher } from '../catalogue/match/matcher';
import type { FillTexts } from '../jobtable/jobTexts';
import type { CalendarDay } from '../base/calendarDay';
import type { AppFailure } from './failure';
import type { Result } from '../base/result';
import type { SheetTexts } from '../scorecard/texts/sheetTexts';

/** A part of the program did not come. */
type NotLoaded = Extract<AppFailure, { kind: 'notLoaded' }>;

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
  /** The library beside indicators, in the catalogue's language: not all need it, so it comes when it is asked for. */
  readonly development: () => Promise<Result<Development, NotLoaded>>;
}
