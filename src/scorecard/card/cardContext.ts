import type { Catalogue } from '../../catalogue/catalogue';
import type { Settings, SettingsPlaces } from '../settings/settings';
import type { Template } from '../template/template';
import type { SheetTexts } from '../texts/sheetTexts';

/** What cards are planned with. */
export interface CardContext {
  readonly template: Template;
  /** Of probation cards; absent: they are built from the other. */
  readonly probationTemplate?: Template;
  /** Of cards of projects; absent: they are built from the ordinary one. */
  readonly projectTemplate?: Template;
  readonly settings: Settings;
  readonly places: SettingsPlaces;
  readonly catalogue: Catalogue;
  readonly texts: SheetTexts;
  readonly summarySheet: string;
  /** "2026-11" */
  readonly period: string;
  /** As the card says it. */
  readonly shownPeriod: string;
}
