import { createContext, useContext } from 'react';
import type { WorkbenchTexts } from '../../i18n/workbench/texts';

const TextsContext = createContext<WorkbenchTexts | null>(null);

export const TextsProvider = TextsContext.Provider;

/** The page's texts in the language it is shown in. */
export function useTexts(): WorkbenchTexts {
  const texts = useContext(TextsContext);
  if (!texts) throw new Error('TextsProvider is missing');
  return texts;
}
