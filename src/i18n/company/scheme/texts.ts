import type { CheckReport } from '../../../app/company/checkScheme';
import type { Sentences } from '../../../base/finding';
import type { CompanySchemeParams } from '../../../catalogue/company/read/schemeOfCompany';
import type { SettingsConcernParams } from '../../../scorecard/settings/checkSettings';
import { inLanguage } from '../../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

/** The params of a sentence about what a person is have the ground as a word. */
type Worded<P> = {
  [K in keyof P]: P[K] extends { ground: string } ? Omit<P[K], 'ground'> & { ground: string } : P[K];
};

export interface SchemeTexts {
  /** What is unfair, empty or out of reach in a catalogue, and what to do. Names in the params are those people know. */
  readonly scheme: Sentences<Worded<CompanySchemeParams>>;
  /** The same of the settings sheet. */
  readonly settings: Sentences<Worded<SettingsConcernParams>>;
  /** What was checked, by `CheckReport.checked`. */
  readonly checked: Readonly<Record<CheckReport['checked'], (roles: number, indicators: number) => string>>;
  /** In place of it while the sheets have errors. */
  readonly unreadableSheets: string;
  readonly settingsChecked: (sheet: string) => string;
  readonly noSettings: string;
  readonly found: (count: number) => string;
  readonly trial: {
    readonly period: (period: string) => string;
    readonly assumed: (people: number) => string;
    readonly grade: (grade: string, before: number, after: number) => string;
    readonly changed: (count: number) => string;
    /** `count`: people; a part of them where they are assumed. */
    readonly change: (who: string, before: string, after: string, count: number) => string;
    readonly none: string;
    readonly pay: (before: string, after: string, people: number) => string;
    readonly noPay: string;
    readonly partly: (people: number) => string;
    readonly withoutTotal: (people: number) => string;
  };
}

/** What the check of a scheme says. */
export const schemeTexts = inLanguage<SchemeTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
