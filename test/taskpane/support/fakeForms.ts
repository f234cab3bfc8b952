import type { FormUseCases } from '../../../src/addin/formUseCases';
import type { AppFailure } from '../../../src/app/failure';
import type { FoundForm } from '../../../src/app/forms/findForms';
import type { FormOptions, FormsReport } from '../../../src/app/forms/makeForms';
import { ok, type Result } from '../../../src/base/result';

type Answer = <T, F extends AppFailure>(work: () => Result<T, F>) => Promise<Result<T, F>>;

/** Forms in memory: what is found is what a test says, and every person of the scope gets a sheet. */
export class FakeForms {
  found: FoundForm[] = [];
  /** What making was asked for. */
  readonly asked: FormOptions[] = [];

  useCases(answer: Answer): FormUseCases {
    return {
      find: () => answer(() => ok(this.found)),
      make: (inspection, _roleOf, options) =>
        answer(() => {
          this.asked.push(options);
          const rows = inspection.rows.filter(options.only ?? (() => true));
          const names = rows.flatMap(({ row }) => row.people.map(({ name }) => name));
          const built = names.map((name) => ({ sheetName: `${options.purpose}_${name}`, key: name }));
          const { sheet, per, purpose } = options;
          this.found = this.found.map((form) =>
            form.sheet === sheet ? { ...form, remembered: { per, purpose }, made: built.length } : form,
          );
          return ok(reportOf({ sheet, per, purpose, built }));
        }),
      remove: (sheet) =>
        answer(() => {
          this.found = this.found.map((form) => (form.sheet === sheet ? { ...form, made: 0 } : form));
          return ok({ removed: ['责任书_赵一鸣'], kept: ['责任书_钱朵朵'] });
        }),
      undo: ({ built }) =>
        answer(() => {
          const cells = { sheets: [], filled: [], alreadyDone: [], refused: [], moved: [], remaining: 0 };
          const removal = { removed: built.map(({ sheetName }) => sheetName), kept: [] };
          const undo = { edits: [], addedColumns: [], fitRows: [] };
          return ok({ removal, cells: { ...cells, undo, cancelled: false, stoppedBy: null } });
        }),
    };
  }
}

function reportOf(made: Pick<FormsReport, 'sheet' | 'per' | 'purpose' | 'built'>): FormsReport {
  return {
    ...made,
    changed: [{ sheet: 'x', row: 2, column: 3, before: '旧上级', after: '新上级', kind: 'placeholder' }],
    typed: [{ sheet: 'x', row: 3, column: 3, held: '手写', wanted: '名单' }],
    outdated: ['旧表'],
    offList: [],
    withoutRole: [],
    unnamed: [],
    same: 2,
    undo: { edits: [], addedColumns: [], fitRows: [] },
    cancelled: false,
    stoppedBy: null,
  };
}
