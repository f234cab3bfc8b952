import { makeStyles } from '@fluentui/react-components';
import { helpTexts } from '../../../i18n/pane/help/texts';
import { Notice } from '../../components/notice/Notice';
import { usePane } from '../../components/paneContext';

const useStyles = makeStyles({ below: { marginTop: '8px' } });

/** Where the sample workbook is. */
export function SampleNotice() {
  const styles = useStyles();
  const { state } = usePane();
  return (
    <div className={styles.below}>
      <Notice intent="success" testId="sample-opened">
        {helpTexts(state.language).sampleOpened}
      </Notice>
    </div>
  );
}
