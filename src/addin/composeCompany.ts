import { loadAllTexts } from '../catalogue/texts';
import type { CatalogueFacts } from '../catalogue/types';
import type { Language } from '../base/language';
import type { CompanyUseCases } from './companyUseCases';
import type { Services } from '../app/services';
import { loadPart, partOf } from './loadPart';

/** Sheets and files of the company's catalogue, with their lint: loaded when a step first needs them. */
const work = partOf(() => import('../app/company/catalogueSheets'));

/**
 * Ties the company's catalogue to Excel. The other languages' texts are loaded when a step first needs them.
 * @param language the pane's, which what is read is told in; what is written is in that of the sheets
 */
export function companyUseCases(
  facts: CatalogueFacts,
  services: Services,
  language: Language,
): Omit<CompanyUseCases, 'inUse' | 'problem'> {
  const inLanguage = (wanted: Language) =>
    partOf(async () => {
      const [app, texts, { companyTexts }] = await Promise.all([
        import('../app/company/catalogueSheets'),
        loadAllTexts(),
        import('../i18n/sheets/company/texts'),
      ]);
      return { app, services: { bundled: { facts, texts }, texts: companyTexts(wanted) } };
    });
  const reading = inLanguage(language);
  const writing = inLanguage(services.catalogue.language);
  const withCheck = partOf(async () => {
    const [app, texts, { companyTexts }, { sheetTexts, otherSheetTexts }] = await Promise.all([
      import('../app/company/checkScheme'),
      loadAllTexts(),
      import('../i18n/sheets/company/texts'),
      import('../i18n/sheets/texts'),
    ]);
    const languages = [sheetTexts(language), ...otherSheetTexts(language)];
    const settingsNames = languages.map(({ sheetNames }) => sheetNames.settings);
    return { app, services: { bundled: { facts, texts }, texts: companyTexts(language), settingsNames } };
  });
  return {
    tryScheme: () =>
      withCheck(async ({ services: check }) => {
        const app = await loadPart(() => import('../app/trial/tryScheme'));
        return app.ok ? app.value.tryScheme(services, check) : app;
      }),
    checkScheme: () => withCheck(({ app, services }) => app.checkScheme(services)),
    exportSheets: (replace) => writing(({ app, services }) => app.exportCatalogueSheet(services, { replace })),
    useSheets: () => reading(({ app, services }) => app.useCatalogueSheet(services)),
    forget: () => work((app) => app.forgetCompanyCatalogue()),
    makeFile: () => writing(({ app, services }) => app.exportCatalogueFile(services)),
    openFile: (file) => work((app) => app.openCatalogueFile(file)),
    importFile: (bytes) => reading(({ app, services }) => app.importCatalogueFile(bytes, services)),
  };
}
