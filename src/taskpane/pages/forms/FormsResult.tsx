import type { FormsReport } from '../../../app/forms/makeForms';
import type { FormsUndone } from '../../../app/forms/removeForms';
import type { Removal } from '../../../app/workbook/removeUntouched';
import { contentText } from '../../../base/sheetDrawing';
import { monthTexts } from '../../../i18n/pane/month/texts';
import { formsPageTexts } from '../../../i18n/pane/forms/texts';
import { FindingSection } from '../../components/FindingSection';
import { ClashNotice } from '../../components/notice/ClashNotice';
import { FailureNotice } from '../../components/notice/FailureNotice';
import { Notice } from '../../components/notice/Notice';
import { usePane } from '../../components/paneContext';
import { CellLink } from '../../components/place/CellLink';
import { SheetLink } from '../../components/place/SheetLink';

/** What making a form did: new sheets, cells brought up to date, and what was left as people made it. */
export function FormsResult({ report }: { readonly report: FormsReport }) {
  const { state } = usePane();
  const texts = formsPageTexts(state.language);
  const month = monthTexts(state.language);
  const { built, changed, typed, outdated, offList, withoutRole, unnamed, same, cancelled, stoppedBy } = report;
  return (
    <div data-testid="forms-result">
      {stoppedBy && <FailureNotice failure={{ kind: 'excel', failure: stoppedBy }} />}
      <Notice intent={cancelled || stoppedBy !== null ? 'warning' : 'success'}>
        <div>{texts.done(report.purpose, built.length)}</div>
        {same > 0 && <div>{texts.same(same)}</div>}
        {cancelled && <div>{month.cancelled}</div>}
        {stoppedBy && <div>{month.stopped}</div>}
      </Notice>
      <ClashNotice clashes={report.clashes} />
      <FindingSection title={texts.built(built.length)} items={built} testId="forms-built">
        {({ sheetName }) => <SheetLink sheet={sheetName} />}
      </FindingSection>
      <FindingSection title={texts.changed(changed.length)} items={changed} open testId="forms-changed">
        {({ before, after, ...cell }) => (
          <>
            <CellLink {...cell} /> {texts.change(contentText(before), contentText(after))}
          </>
        )}
      </FindingSection>
      <FindingSection title={texts.typed(typed.length)} items={typed} open testId="forms-typed">
        {({ held, wanted, ...cell }) => (
          <>
            <CellLink {...cell} /> {texts.kept(contentText(held), contentText(wanted))}
          </>
        )}
      </FindingSection>
      <FindingSection title={texts.outdated(outdated.length)} items={outdated} open testId="forms-outdated">
        {(name) => <SheetLink sheet={name} />}
      </FindingSection>
      <FindingSection title={texts.offList(offList.length)} items={offList} testId="forms-off-list">
        {(name) => <SheetLink sheet={name} />}
      </FindingSection>
      <FindingSection title={texts.withoutRole(withoutRole.length)} items={withoutRole} testId="forms-without-role">
        {(cell) => <CellLink {...cell} />}
      </FindingSection>
      <FindingSection title={texts.unnamed(unnamed.length)} items={unnamed} testId="forms-unnamed">
        {(cell) => <CellLink {...cell} />}
      </FindingSection>
    </div>
  );
}

/** Which sheets were removed, and which stay because somebody has changed them. */
export function FormsRemovalNotice({ removal: { removed, kept } }: { readonly removal: Removal }) {
  const { state } = usePane();
  const texts = formsPageTexts(state.language);
  return (
    <div data-testid="forms-removal">
      <Notice intent="success">{texts.removed(removed.length)}</Notice>
      <FindingSection title={texts.removalKept(kept.length)} items={kept} open testId="forms-removal-kept">
        {(name) => <SheetLink sheet={name} />}
      </FindingSection>
    </div>
  );
}

/** What taking a making back led to. */
export function FormsUndoneNotice({ undone: { removal, cells } }: { readonly undone: FormsUndone }) {
  const { state } = usePane();
  const texts = formsPageTexts(state.language);
  return (
    <>
      <FormsRemovalNotice removal={removal} />
      {cells.filled.length > 0 && <Notice intent="success">{texts.cellsBack(cells.filled.length)}</Notice>}
      <FindingSection title={texts.notBack(cells.refused.length)} items={cells.refused} open testId="forms-not-back">
        {(cell) => <CellLink sheet={cell.sheet} row={cell.row} column={cell.column} />}
      </FindingSection>
    </>
  );
}
