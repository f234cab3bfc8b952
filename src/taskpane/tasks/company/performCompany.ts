import type { CompanyFailure } from '../../../app/failure';
import type { Result } from '../../../base/result';
import type { Action } from '../../run/actions';
import type { UseCases } from '../../../addin/useCases';
import type { CompanyOutcome } from '../../state/company/companyState';
import type { CompanyTask } from '../../state/company/companyTask';

/** What a step with the company's catalogue may use of the performer. */
export interface CompanyKit {
  readonly useCases: UseCases;
  readonly dispatch: (action: Action) => void;
  /** The catalogue has changed: makes it and the matcher anew, and reads the list again where one was read. */
  readonly catalogueChanged: () => Promise<void>;
}

/** Runs one step and tells the store how it went. */
export async function performCompany(task: CompanyTask, kit: CompanyKit): Promise<void> {
  const { company } = kit.useCases;
  switch (task.kind) {
    case 'exportCatalogue': {
      const exported = await company.exportSheets(task.replace);
      if (!exported.ok && exported.error.kind === 'catalogueSheetExists') {
        const { sheets } = exported.error;
        return kit.dispatch({ type: 'companyDone', result: { kind: 'sheetsExist', sheets } });
      }
      return settle(task, kit, exported, ({ sheets }) => ({ kind: 'exported', sheets }));
    }
    case 'useCatalogue':
      return change(task, kit, await company.useSheets(), (report) => ({ kind: 'used', report }));
    case 'importCatalogue':
      return change(task, kit, await company.importFile(task.bytes), (report) => ({
        kind: 'imported',
        file: task.file,
        report,
      }));
    case 'forgetCatalogue':
      return change(task, kit, await company.forget(), (was) => ({ kind: 'forgotten', was }));
    case 'makeCatalogueFile':
      return settle(task, kit, await company.makeFile(), (file) => ({ kind: 'fileMade', file }));
  }
}

function settle<T>(
  task: CompanyTask,
  { dispatch }: CompanyKit,
  outcome: Result<T, CompanyFailure>,
  done: (value: T) => CompanyOutcome,
): void {
  if (outcome.ok) dispatch({ type: 'companyDone', result: done(outcome.value) });
  else dispatch({ type: 'taskFailed', task, failure: outcome.error });
}

async function change<T>(
  task: CompanyTask,
  kit: CompanyKit,
  outcome: Result<T, CompanyFailure>,
  done: (value: T) => CompanyOutcome,
): Promise<void> {
  if (outcome.ok) await kit.catalogueChanged();
  settle(task, kit, outcome, done);
}
