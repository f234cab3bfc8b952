import type { FoundForm } from '../../../app/forms/findForms';
import type { FormsReport } from '../../../app/forms/makeForms';
import type { FormsUndone } from '../../../app/forms/removeForms';
import type { Removal } from '../../../app/workbook/removeUntouched';
import type { FormPer } from '../../../forms/formField';

/** The company's own forms: which there are, what is said about them, and what making them led to. */
export interface FormsState {
  /** null before anybody has looked. */
  readonly found: readonly FoundForm[] | null;
  /** By sheet: what is said in the pane and not yet kept. */
  readonly said: ReadonlyMap<string, Partial<FormChoice>>;
  readonly report: FormsReport | null;
  readonly removal: Removal | null;
  /** The latest making was taken back. */
  readonly undone: FormsUndone | null;
}

/** For whom a form is, and what for. */
export interface FormChoice {
  readonly per: FormPer;
  readonly purpose: string;
}

export const INITIAL_FORMS: FormsState = {
  found: null,
  said: new Map(),
  report: null,
  removal: null,
  undone: null,
};

/** What holds for a form: what was said now, else before, else what its placeholders speak for. Pure. */
export function choiceFor({ said }: Pick<FormsState, 'said'>, form: FoundForm): FormChoice {
  const { sheet, remembered, suggested } = form;
  return { per: suggested, purpose: sheet, ...remembered, ...said.get(sheet) };
}

/** Pure. */
export function sayOfForm(state: FormsState, sheet: string, choice: Partial<FormChoice>): FormsState {
  return { ...state, said: new Map([...state.said, [sheet, { ...state.said.get(sheet), ...choice }]]) };
}
