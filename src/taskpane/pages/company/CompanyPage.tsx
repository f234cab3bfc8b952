import { companyPageTexts } from '../../../i18n/pane/company/texts';
import { FailureNotice } from '../../components/notice/FailureNotice';
import { Notice } from '../../components/notice/Notice';
import { PageFrame } from '../../components/PageFrame';
import { usePane, useUseCases } from '../../components/paneContext';
import { CatalogueFileBlock } from './CatalogueFileBlock';
import { CatalogueSheets } from './CatalogueSheets';
import { CompanyResult } from './CompanyResult';
import { SchemeBlock } from './SchemeBlock';

/** The company's own catalogue: which one is in use, its sheets and its file. */
export function CompanyPage() {
  const { state } = usePane();
  const useCases = useUseCases();
  const company = companyPageTexts(state.language);
  const { inUse, problem } = useCases.company;
  return (
    <PageFrame title={company.title} testId="page-company">
      <p>{company.intro}</p>
      {problem ? (
        <>
          <FailureNotice failure={problem} />
          <Notice intent="warning" testId="catalogue-unread">
            {company.unread}
          </Notice>
        </>
      ) : (
        <p data-testid="catalogue-in-use">{inUse ? company.usesOwn : company.usesBundled}</p>
      )}
      <CompanyResult />
      <CatalogueSheets />
      <SchemeBlock />
      <CatalogueFileBlock />
    </PageFrame>
  );
}
