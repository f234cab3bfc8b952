import { LETTER_GRADES, type Grade, type Settings } from './settings';
import { sourceGrades } from './drawSettings';
import type { SheetTexts } from '../texts/sheetTexts';

/** Where a preset comes from: the sources of the rules, common practice elsewhere, or our own proposal. */
export type PresetOrigin = 'sources' | 'extension' | 'proposed';

export type GradePresetId = 'source' | 'letters' | 'threeLevel';

export interface GradePreset {
  readonly id: GradePresetId;
  readonly origin: PresetOrigin;
  /** From best to worst, as the settings sheet holds them. */
  readonly grades: readonly Grade[];
}

type RaterPresetId = 'managerOnly' | 'self20' | 'self30' | 'self40' | 'equal';

export interface RaterPreset {
  readonly id: RaterPresetId;
  readonly weights: Settings['raterWeights'];
  /** What a new workbook starts with. */
  readonly isDefault: boolean;
}

/** What the person chose; null leaves that part of the sheet as it is. */
export interface PresetChoice {
  readonly grades: GradePresetId | null;
  readonly raters: RaterPresetId | null;
  /** Mend what is damaged instead; see planRepair. */
  readonly repair?: true;
  /** Give back the rules that hold for the open cards, where somebody has changed them on the sheet. */
  readonly restore?: true;
  /** Let what was changed on the sheet hold for the open cards, under this version; texts as HR writes them. */
  readonly adopt?: { readonly version: string; readonly from: string };
}

/**
 * Grade tables to choose from. Only the first is in the sources; letters with a coefficient above 1 and target shares
 * are an extension (RU-18), and the three levels are proposed for companies that want fewer. All of them pay nothing
 * below 60, as the sources do (RU-16).
 */
export function gradePresets(texts: Pick<SheetTexts, 'settings'>): readonly GradePreset[] {
  const [best, , passing, failing] = texts.settings.gradeNames;
  return [
    { id: 'source', origin: 'sources', grades: sourceGrades(texts) },
    { id: 'letters', origin: 'extension', grades: LETTER_GRADES },
    {
      id: 'threeLevel',
      origin: 'proposed',
      grades: [
        { name: best, minimum: 85, coefficient: 1, share: null },
        { name: passing, minimum: 60, coefficient: 0.8, share: null },
        { name: failing, minimum: 0, coefficient: 0, share: null },
      ],
    },
  ];
}

/** Rater weights to choose from, fractions that sum to 1. No source names any: all are proposed. */
export const RATER_PRESETS: readonly RaterPreset[] = [
  { id: 'managerOnly', weights: { self: 0, manager: 1 }, isDefault: false },
  { id: 'self20', weights: { self: 0.2, manager: 0.8 }, isDefault: true },
  { id: 'self30', weights: { self: 0.3, manager: 0.7 }, isDefault: false },
  { id: 'self40', weights: { self: 0.4, manager: 0.6 }, isDefault: false },
  { id: 'equal', weights: { self: 0.5, manager: 0.5 }, isDefault: false },
];
