import { organisationPageTexts } from '../../../i18n/pane/organisation/texts';
import { PerformButton } from '../../components/ask/PerformButton';
import { Notice } from '../../components/notice/Notice';
import { SheetLink } from '../../components/place/SheetLink';
import { usePane } from '../../components/paneContext';
import { StepBlock } from '../../components/StepBlock';
import { isOverviewDrawn } from '../../state/organisation/organisationState';

/** Draws the sheet of positions in place of columns beside the list, and names what was drawn with it. */
export function OverviewBlock() {
  const { state, texts } = usePane();
  const { report } = state.organisation;
  const organisation = organisationPageTexts(state.language);
  const drawn = report === null ? [] : [...report.added, ...report.redrawn];
  return (
    <StepBlock title={texts.fill.overview} hint={texts.fill.overviewHint} testId="fill-overview">
      <div>
        <PerformButton
          task={{ kind: 'drawOrganisation', sheets: ['overview'] }}
          text={texts.fill.drawOverview}
          testId="draw-overview"
          primary={!isOverviewDrawn(state.organisation)}
        />
      </div>
      {report !== null && isOverviewDrawn(state.organisation) && (
        <Notice intent="success" testId="overview-drawn">
          <div>{organisation.drawn(drawn.length)}</div>
          {report.kept.length > 0 && <div>{organisation.keptHint}</div>}
          {drawn.map((sheet) => (
            <SheetLink key={sheet} sheet={sheet} />
          ))}
        </Notice>
      )}
    </StepBlock>
  );
}
