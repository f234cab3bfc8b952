import { makeStyles } from '@fluentui/react-components';
import { formMessages } from '../../../i18n/messages/forms/texts';
import { formsPageTexts } from '../../../i18n/pane/forms/texts';
import { PerformButton } from '../../components/ask/PerformButton';
import { Notice } from '../../components/notice/Notice';
import { useWorkFooter } from '../../components/notice/WorkProgress';
import { PageFrame } from '../../components/PageFrame';
import { usePane } from '../../components/paneContext';
import { Section } from '../../components/Section';
import { ScopeField } from '../cards/ScopeField';
import { FormBlock } from './FormBlock';
import { FormsRemovalNotice, FormsResult, FormsUndoneNotice } from './FormsResult';

const useStyles = makeStyles({ find: { margin: '8px 0' } });

/** The company's own forms, filled from the list. */
export function FormsPage() {
  const styles = useStyles();
  const { state } = usePane();
  const texts = formsPageTexts(state.language);
  const words = formMessages(state.language);
  const { found, report, removal, undone } = state.forms;
  const footer = useWorkFooter('forms');
  return (
    <PageFrame title={texts.title} testId="page-forms" footer={footer}>
      <p>{texts.intro}</p>
      <Section title={texts.wordsTitle} testId="form-words">
        <p>{texts.words(words.known.map((word) => `{{${word}}}`).join(words.between))}</p>
      </Section>
      <div className={styles.find}>
        <PerformButton task={{ kind: 'findForms' }} text={texts.find} primary={found === null} />
      </div>
      {found?.length === 0 && (
        <Notice intent="info" testId="no-forms">
          {texts.none}
        </Notice>
      )}
      {found !== null && found.length > 0 && state.inspection && (
        <ScopeField inspection={state.inspection} label={texts.scope} />
      )}
      {found?.map((form) => (
        <FormBlock key={form.sheet} form={form} />
      ))}
      {report && <FormsResult report={report} />}
      {removal && <FormsRemovalNotice removal={removal} />}
      {undone && <FormsUndoneNotice undone={undone} />}
    </PageFrame>
  );
}
