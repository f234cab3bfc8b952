import type { CompanyServices } from '../app/company/companyCatalogue';
import type { Language } from '../base/language';
import { loadAllTexts } from '../catalogue/texts';
import type { CatalogueFacts } from '../catalogue/types';
import type { CompanyUseCases } from './companyUseCases';

/** Sheets and files of the company's catalogue, with their lint: loaded when a step first needs them. */
const work = () => import('../app/company/companyCatalogue');

/** Ties the company's catalogue to Excel. The other language's texts are loaded when a step first needs them. */
export function companyUseCases(facts: CatalogueFacts, language: Language): Omit<CompanyUseCases, 'inUse' | 'problem'> {
  let services: Promise<CompanyServices> | null = null;
  const load = async (): Promise<CompanyServices> => {
    const texts = await loadAllTexts();
    const { companyTexts } = await import('../i18n/sheets/company/texts');
    return { bundled: { facts, texts }, texts: companyTexts(language) };
  };
  const loaded = (): Promise<CompanyServices> => (services ??= load());
  return {
    exportSheets: async (replace) => (await work()).exportCatalogueSheet(await loaded(), { replace }),
    useSheets: async () => (await work()).useCatalogueSheet(await loaded()),
    forget: async () => (await work()).forgetCompanyCatalogue(),
    makeFile: async () => (await work()).exportCatalogueFile(await loaded()),
    importFile: async (bytes) => (await work()).importCatalogueFile(bytes, await loaded()),
  };
}
