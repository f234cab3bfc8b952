import { organisationPageTexts } from '../../../i18n/pane/organisation/texts';
import { Notice } from '../../components/notice/Notice';
import { PageFrame } from '../../components/PageFrame';
import { usePane } from '../../components/paneContext';
import { SheetsBlock } from './SheetsBlock';

/** The organisation behind the lists, as sheets. */
export function OrganisationPage() {
  const { state } = usePane();
  const texts = organisationPageTexts(state.language);
  return (
    <PageFrame title={texts.title} testId="page-organisation">
      <p>{texts.intro}</p>
      {state.inspection === null && (
        <Notice intent="info" testId="organisation-not-read">
          {texts.notRead}
        </Notice>
      )}
      <SheetsBlock />
    </PageFrame>
  );
}
