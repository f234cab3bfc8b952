import type { LoadingTexts } from './texts';

/** English. */
export const enUS: LoadingTexts = {
  what: 'This part of Rolecard could not be loaded. Nothing was changed.',
  advice:
    'Check your connection and try again. If the network is fine, Rolecard may just have been updated: close the pane and open it again.',
};
