import { readNote, type FormNote, type MadeFormNote } from '../../registry/notes';
import type { Registry } from '../../registry/registry';
import { sheetNameKey } from '../../scorecard/sheet/sheetName';
import { TextHash } from '../../scorecard/sheet/textHash';
import { formKey, ownSheet, type OwnSheets } from '../workbook/ownSheets';

/** What the registry calls the sheet that was made of a form for somebody. */
export function madeKey(id: number, identity: string): string {
  return `${formKey(id)} ${identity}`;
}

/** A number for a form that is not remembered yet. Of its sheet: two who remember forms at the same time never give one to different ones. */
export function freeFormId(sheet: string, forms: readonly FormNote[]): number {
  const taken = new Set(forms.map(({ id }) => id));
  let id = new TextHash().add(sheetNameKey(sheet)).number() + 1;
  while (taken.has(id)) id += 1;
  return id;
}

/** Forms that are remembered and still there, by the name of their sheet. */
export function rememberedForms(own: Pick<OwnSheets, 'registry' | 'names'>): ReadonlyMap<string, FormNote> {
  return new Map(
    readNote(own.registry, 'forms').flatMap((note) => {
      const sheet = ownSheet(formKey(note.id), own);
      return sheet === null ? [] : [[sheet, note] as const];
    }),
  );
}

/** A sheet that was made of a form, as it is called now. */
export interface MadeForm {
  /** What the registry calls it. */
  readonly key: string;
  readonly id: number;
  readonly identity: string;
  readonly sheetName: string;
  /** undefined: Excel stopped before anything was noted of it. */
  readonly note: MadeFormNote | undefined;
}

/** The sheets made of forms that are still there. */
export function allMadeForms(registry: Pick<Registry, 'notes' | 'sheets'>): MadeForm[] {
  const notes = new Map(readNote(registry, 'forms').map((note) => [note.id, note]));
  return [...registry.sheets].flatMap(([key, sheetName]) => {
    const [, number, identity] = /^form (\d+) ([^]+)$/.exec(key) ?? [];
    if (number === undefined || identity === undefined) return [];
    const id = Number(number);
    return [{ key, id, identity, sheetName, note: notes.get(id)?.made[identity] }];
  });
}

/** Of those, the ones made of one form that the workbook still has; none of a form that nobody has spoken of. */
export function madeOf(id: number | undefined, { registry, names }: Pick<OwnSheets, 'registry' | 'names'>): MadeForm[] {
  return allMadeForms(registry).filter((made) => made.id === id && names.includes(made.sheetName));
}

/** Notes what is known of sheets made of forms. `write` is handed the whole note. */
export function noteMade<T>(
  registry: Registry,
  made: ReadonlyMap<Pick<MadeForm, 'id' | 'identity'>, MadeFormNote>,
  write: (forms: readonly FormNote[]) => T,
): T {
  const forms = readNote(registry, 'forms').map((form) => {
    const own = [...made].filter(([{ id }]) => id === form.id).map(([{ identity }, note]) => [identity, note] as const);
    return own.length === 0 ? form : { ...form, made: { ...form.made, ...Object.fromEntries(own) } };
  });
  return write(forms);
}
