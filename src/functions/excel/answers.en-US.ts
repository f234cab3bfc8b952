import { parseTexts } from '../../catalogue/parseTexts';
import { BUNDLED_TEXTS } from '../../catalogue/texts.en-US';
import { enUS as texts } from '../../i18n/functions/enUS';
import { enUS as settingsSentences } from '../../i18n/messages/settingsProblems/enUS';
import { bundledFunctions } from '../bundledFunctions';

export const answers = bundledFunctions('en-US', parseTexts(BUNDLED_TEXTS), { texts, settingsSentences });
