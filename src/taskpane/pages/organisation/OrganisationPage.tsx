import { organisationPageTexts } from '../../../i18n/pane/organisation/texts';
import { Notice } from '../../components/notice/Notice';
import { useWorkFooter } from '../../components/notice/WorkProgress';
import { PageFrame } from '../../components/PageFrame';
import { usePane } from '../../components/paneContext';
import { ManualBlock } from './ManualBlock';
import { SheetsBlock } from './SheetsBlock';

/** The organisation behind the lists, as sheets. */
export function OrganisationPage() {
  const { state } = usePane();
  const texts = organisationPageTexts(state.language);
  const footer = useWorkFooter('organisation');
  return (
    <PageFrame title={texts.title} testId="page-organisation" footer={footer}>
      <p>{texts.intro}</p>
      {state.inspection === null && (
        <Notice intent="info" testId="organisation-not-read">
          {texts.notRead}
        </Notice>
      )}
      <SheetsBlock />
      <ManualBlock />
    </PageFrame>
  );
}
