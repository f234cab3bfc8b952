import { inLanguage } from '../inLanguage';
import { enUS } from './enUS';
import { zhCN } from './zhCN';
import { zhTW } from './zhTW';

/** What Excel shows while a function is typed; `P` are its parameters. */
interface FunctionHelp<P extends string> {
  readonly description: string;
  readonly parameters: Readonly<Record<P, string>>;
}

/** A parameter as a reason calls it. */
type NamedParameter = 'title' | 'department' | 'role' | 'separator' | 'rule' | 'score' | 'target' | 'actual';

/** The functions in cells: what they are for, and why one has no answer. */
export interface FunctionTexts {
  readonly functions: {
    readonly ROLE: FunctionHelp<'title' | 'department'>;
    readonly DUTIES: FunctionHelp<'role' | 'separator'>;
    readonly KPIS: FunctionHelp<'role'>;
    readonly GRADE: FunctionHelp<'score' | 'table'>;
    readonly COEFFICIENT: FunctionHelp<'score' | 'table'>;
    readonly SCORE: FunctionHelp<'rule' | 'target' | 'actual'>;
  };
  readonly reasons: {
    readonly notAText: (parameter: NamedParameter) => string;
    readonly notANumber: (parameter: NamedParameter) => string;
    /** `suggested`: names of roles, best first. */
    readonly roleUnsure: (title: string, suggested: readonly string[]) => string;
    readonly noRole: (title: string, suggested: readonly string[]) => string;
    readonly unknownRole: (name: string) => string;
    readonly tooLong: string;
    readonly noGradeTable: string;
    readonly notAGradeTable: string;
    /** `line`: of the range, from 1; `sentence`: what is wrong there, with its full stop. */
    readonly gradeTable: (line: number, sentence: string) => string;
    readonly zeroScore: string;
    readonly negativeScore: string;
    readonly ruleNotUnderstood: string;
    readonly ratedByPeople: string;
    readonly otherTarget: (printed: number, given: number) => string;
    readonly noTarget: string;
    readonly tooOld: string;
  };
}

/** Texts of the functions in cells. */
export const functionTexts = inLanguage<FunctionTexts>({ 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS });
