import type { CatalogueFile } from '../../../app/company/catalogueSheets';
import type { CompanyFailure } from '../../../app/failure';
import type { Result } from '../../../base/result';
import { finishCompany, type CompanyOutcome } from '../../state/company/companyState';
import { listRematched } from '../../state/list/listState';
import { recorded, type CompanyChange } from '../../state/operations/operations';
import { settle, type Perform, type TaskTools } from '../../state/taskRecord';
import { readingNow } from '../list/listReading';

/** Sheets that are there already are replaced only after a question. */
export const exportCatalogue: Perform<{ readonly replace: boolean }> = async ({ replace }, tools) => {
  const exported = await tools.useCases.company.exportSheets(replace);
  if (!exported.ok && exported.error.kind === 'catalogueSheetExists') {
    const { kind: _kind, ...question } = exported.error;
    return tools.done((content) => ({
      ...content,
      company: finishCompany(content.company, { kind: 'sheetsExist', ...question }),
    }));
  }
  end(tools, exported, (value) => ({ kind: 'exported', ...value }));
};

export const useCatalogue: Perform = async (_, tools) =>
  change(tools, await tools.useCases.company.useSheets(), (report) => ({ kind: 'used', report }));

export const forgetCatalogue: Perform = async (_, tools) =>
  change(tools, await tools.useCases.company.forget(), (was) => ({ kind: 'forgotten', was }));

export const checkScheme: Perform = async (_, tools) =>
  end(tools, await tools.useCases.company.checkScheme(), (report) => ({ kind: 'checked', report }));

export const tryScheme: Perform = async (_, tools) =>
  end(tools, await tools.useCases.company.tryScheme(), (report) => ({ kind: 'tried', report }));

export const makeCatalogueFile: Perform = async (_, tools) =>
  end(tools, await tools.useCases.company.makeFile(), (file) => ({
    kind: 'fileMade',
    file,
    opened: false,
  }));

export const openCatalogueFile: Perform<{ readonly file: CatalogueFile }> = async ({ file }, tools) =>
  end(tools, await tools.useCases.company.openFile(file), () => ({ kind: 'fileMade', file, opened: true }));

export const importCatalogue: Perform<{ readonly file: string; readonly bytes: Uint8Array }> = async (
  { file, bytes },
  tools,
) => change(tools, await tools.useCases.company.importFile(bytes), (report) => ({ kind: 'imported', file, report }));

function end<T>(tools: TaskTools, outcome: Result<T, CompanyFailure>, done: (value: T) => CompanyOutcome): void {
  settle(tools, outcome, (content, value) => {
    const report = done(value);
    const after = { ...content, company: finishCompany(content.company, report) };
    return isChange(report) ? recorded(after, { kind: 'company', report }) : after;
  });
}

async function change<T>(
  tools: TaskTools,
  outcome: Result<T, CompanyFailure>,
  done: (value: T) => CompanyOutcome,
): Promise<void> {
  if (outcome.ok) await catalogueChanged(tools);
  end(tools, outcome, done);
}

/** The list is matched anew: titles may mean other roles now. */
async function catalogueChanged(tools: TaskTools): Promise<void> {
  const useCases = await tools.reopen();
  if (tools.content().inspection === null) return;
  const fresh = useCases.ok ? await useCases.value.inspect(readingNow(tools)) : useCases;
  if (fresh.ok) return tools.change((content) => ({ ...content, ...listRematched(fresh.value) }));
  // What was read no longer holds and could not be read again.
  tools.change((content) => ({
    ...content,
    inspection: null,
    fill: { ...content.fill, result: null },
    mainPage: content.page === content.mainPage ? content.mainPage : 'start',
  }));
}

const CHANGES: readonly CompanyOutcome['kind'][] = ['exported', 'used', 'imported', 'forgotten'];

function isChange(outcome: CompanyOutcome): outcome is CompanyChange {
  return CHANGES.includes(outcome.kind);
}
