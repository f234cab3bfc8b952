import type { Language } from '../../base/language';
import { enUS as englishFrame } from './frame/enUS';
import type { FrameTexts } from './frame/texts';
import { zhCN as simplifiedFrame } from './frame/zhCN';
import { enUS as englishSteps } from './steps/enUS';
import type { StepTexts } from './steps/texts';
import { zhCN as simplifiedSteps } from './steps/zhCN';

export type PaneTexts = FrameTexts & StepTexts;

const simplified: PaneTexts = { ...simplifiedFrame, ...simplifiedSteps };
const english: PaneTexts = { ...englishFrame, ...englishSteps };

/** Until Traditional Chinese has come, its readers get Simplified. */
const shown: Record<Language, PaneTexts> = { 'zh-CN': simplified, 'zh-TW': simplified, 'en-US': english };

/** What does not come with the page. */
const LATER: Readonly<Record<Language, (() => Promise<PaneTexts>) | null>> = {
  'zh-CN': null,
  'zh-TW': async () => (await import('./traditional')).traditional,
  'en-US': null,
};

/** Texts of the task pane and the ribbon commands: what is there from the start. Pages opened later have their own. */
export function paneTexts(language: Language): PaneTexts {
  return shown[language];
}

/** Makes `paneTexts` speak a language: to be called before it is shown. */
export async function loadPaneTexts(language: Language): Promise<void> {
  const texts = await LATER[language]?.();
  if (texts !== undefined) shown[language] = texts;
}
