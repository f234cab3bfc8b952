import { Link } from '@fluentui/react-components';
import type { NextPeriodReport } from '../../../../app/month/startNextPeriod';
import { homeTexts } from '../../../../i18n/pane/home/texts';
import { monthTexts } from '../../../../i18n/pane/month/texts';
import { ClashNotice } from '../../../components/notice/ClashNotice';
import { FailureNotice } from '../../../components/notice/FailureNotice';
import { FindingSection } from '../../../components/FindingSection';
import { Notice } from '../../../components/notice/Notice';
import { usePane, usePeriodName } from '../../../components/paneContext';
import { Section } from '../../../components/Section';
import { SheetLink } from '../../../components/place/SheetLink';
import { NotAssessedList } from '../../cards/NotAssessedList';
import { CarriedTargets } from './CarriedTargets';
import { ClosedNotice } from './ClosedNotice';

/** The month that was begun: its cards, what became of the old ones, and who has none. */
export function NextPeriodNotice({ report }: { readonly report: NextPeriodReport }) {
  const nameOf = usePeriodName();
  const { state, dispatch } = usePane();
  const month = monthTexts(state.language);
  const { closed, renamed, built, stoppedBy } = report;
  const partly = built.stoppedBy !== null || built.cancelled;
  const cards = built.built.length + built.refreshed.length;
  const failure = built.stoppedBy ?? stoppedBy;
  return (
    <div data-testid="next-result">
      {failure && <FailureNotice failure={{ kind: 'excel', failure }} />}
      <Notice intent={failure !== null || partly ? 'warning' : 'success'}>
        <div>
          {partly ? month.nextPartly(nameOf(built.period), cards) : month.nextStarted(nameOf(built.period), cards)}{' '}
          <SheetLink sheet={built.summarySheet} />
        </div>
        {stoppedBy && <div>{month.archiveFailed}</div>}
        {state.month.options.oldCards === 'file' && (
          <Link
            as="button"
            data-testid="to-archive"
            onClick={() => dispatch({ type: 'sidePageOpened', page: 'history' })}
          >
            {homeTexts(state.language).toArchive}
          </Link>
        )}
      </Notice>
      <ClashNotice {...built} />
      <ClosedNotice report={closed} />
      <CarriedTargets report={report} />
      <FindingSection title={month.renamed(renamed.length)} items={renamed} testId="next-renamed">
        {({ from, to }) => <SheetLink sheet={to} text={month.rename(from, to)} />}
      </FindingSection>
      {built.notAssessed.length > 0 && (
        <Section title={month.notAssessed(built.notAssessed.length)} testId="next-not-assessed">
          <NotAssessedList people={built.notAssessed} />
        </Section>
      )}
    </div>
  );
}
