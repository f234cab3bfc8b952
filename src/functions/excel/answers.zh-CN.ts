import { parseTexts } from '../../catalogue/parseTexts';
import { BUNDLED_TEXTS } from '../../catalogue/texts.zh-CN';
import { zhCN as texts } from '../../i18n/functions/zhCN';
import { zhCN as settingsSentences } from '../../i18n/messages/settingsProblems/zhCN';
import { bundledFunctions } from '../bundledFunctions';

export const answers = bundledFunctions('zh-CN', parseTexts(BUNDLED_TEXTS), { texts, settingsSentences });
