import './olderEngine';
import { zhCN as texts } from '../../i18n/functions/zhCN';
import { registerFunctions, type FunctionRuntime } from './register';

/** Excel's runtime for functions puts it there before any script runs. */
declare const CustomFunctions: FunctionRuntime;

registerFunctions(CustomFunctions, texts, async () => (await import('./answers.zh-CN')).answers);
