import {
  exportCatalogueFile,
  exportCatalogueSheet,
  forgetCompanyCatalogue,
  importCatalogueFile,
  useCatalogueSheet as takeCatalogueSheet,
  type CompanyServices,
} from '../app/companyCatalogue';
import type { Language } from '../base/language';
import { loadTexts } from '../catalogue/texts';
import type { CatalogueFacts } from '../catalogue/types';
import { companyTexts } from '../i18n/sheets/companyTexts';
import type { CompanyUseCases } from './state/company/companyUseCases';

/** Ties the company's catalogue to Excel. The other language's texts are loaded when a step first needs them. */
export function companyUseCases(facts: CatalogueFacts, language: Language): Omit<CompanyUseCases, 'inUse' | 'problem'> {
  let services: Promise<CompanyServices> | null = null;
  const load = async (): Promise<CompanyServices> => {
    const [zh, en] = await Promise.all([loadTexts('zh-CN'), loadTexts('en-US')]);
    return { bundled: { facts, texts: { 'zh-CN': zh, 'en-US': en } }, texts: companyTexts(language) };
  };
  const loaded = (): Promise<CompanyServices> => (services ??= load());
  return {
    exportSheets: async (replace) => exportCatalogueSheet(await loaded(), { replace }),
    useSheets: async () => takeCatalogueSheet(await loaded()),
    forget: forgetCompanyCatalogue,
    makeFile: async () => exportCatalogueFile(await loaded()),
    importFile: async (bytes) => importCatalogueFile(bytes, await loaded()),
  };
}
