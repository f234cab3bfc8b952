import './olderEngine';
import { zhTW as texts } from '../../i18n/functions/zhTW';
import { registerFunctions, type FunctionRuntime } from './register';

/** Excel's runtime for functions puts it there before any script runs. */
declare const CustomFunctions: FunctionRuntime;

registerFunctions(CustomFunctions, texts, async () => (await import('./answers.zh-TW')).answers);
