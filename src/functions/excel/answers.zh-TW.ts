import { parseTexts } from '../../catalogue/parseTexts';
import { BUNDLED_TEXTS } from '../../catalogue/texts.zh-TW';
import { zhTW as texts } from '../../i18n/functions/zhTW';
import { zhTW as settingsSentences } from '../../i18n/messages/settingsProblems/zhTW';
import { bundledFunctions } from '../bundledFunctions';

export const answers = bundledFunctions('zh-TW', parseTexts(BUNDLED_TEXTS), { texts, settingsSentences });
