import './olderEngine';
import { enUS as texts } from '../../i18n/functions/enUS';
import { registerFunctions, type FunctionRuntime } from './register';

/** Excel's runtime for functions puts it there before any script runs. */
declare const CustomFunctions: FunctionRuntime;

registerFunctions(CustomFunctions, texts, async () => (await import('./answers.en-US')).answers);
