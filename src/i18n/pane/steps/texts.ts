import type { zhCN } from './zhCN';

/** Texts of the steps from reading to scorecards; `paneTexts` hands them out. */
export type StepTexts = typeof zhCN;
