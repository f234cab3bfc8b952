import { helpTexts } from '../../../i18n/pane/help/texts';
import { Notice } from '../../components/notice/Notice';
import { usePane } from '../../components/paneContext';

/** Where the sample workbook is. */
export function SampleNotice() {
  const { state } = usePane();
  return (
    <Notice intent="success" testId="sample-opened">
      {helpTexts(state.language).sampleOpened}
    </Notice>
  );
}
