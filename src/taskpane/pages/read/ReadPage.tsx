import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { peopleOn } from '../../../addin/positionGroups';
import type { Inspection } from '../../../app/list/inspect';
import { areaAddress } from '../../../base/address';
import type { StaffingTable } from '../../../staffing/staffingTable';
import { PlaceLink } from '../../components/place/CellLink';
import { Notice } from '../../components/notice/Notice';
import { PageFrame } from '../../components/PageFrame';
import { usePane } from '../../components/paneContext';
import { Section } from '../../components/Section';
import { headerRowsText } from '../../state/list/reading';
import { ColumnPicker } from './ColumnPicker';
import { ListPicker } from './ListPicker';
import { IssueList, RowList, SkippedList } from './RowList';
import { SheetPicker } from './SheetPicker';

const useStyles = makeStyles({ facts: { margin: '8px 0' } });

/** Which lists were found and how they were understood. */
export function ReadPage({ inspection }: { readonly inspection: Inspection }) {
  const styles = useStyles();
  const { texts } = usePane();
  const { lists, rows } = inspection;
  const people = rows.reduce((sum, { row }) => sum + peopleOn(row), 0);
  const issues = lists.reduce((sum, { table }) => sum + table.issues.length, 0);
  const skipped = lists.reduce((sum, { table }) => sum + table.skipped.length, 0);
  const several = lists.length > 1;
  return (
    <PageFrame title={texts.read.title} footer={<ReadFooter isEmpty={rows.length === 0} />} testId="page-read">
      {rows.length === 0 && <Notice intent="warning">{texts.read.noRows}</Notice>}
      <SheetPicker />
      <p className={styles.facts} data-testid="read-summary">
        {texts.read.summary(rows.length, people)}
        <br />
        {!several && <ListFacts table={lists[0].table} />}
      </p>
      <ListPicker inspection={inspection} />
      {issues > 0 && (
        <Section title={texts.read.issues(issues)} open testId="issues">
          <IssueList inspection={inspection} />
        </Section>
      )}
      {lists.map(({ table, grid }) => (
        <Section
          key={`${table.sheet}!${table.block}`}
          title={several ? texts.read.columnsOf(table.sheet, areaAddress(table.area)) : texts.read.columns}
          open={!several}
          testId="columns"
        >
          {several && (
            <p className={styles.facts}>
              <ListFacts table={table} />
            </p>
          )}
          <ColumnPicker list={{ table, grid }} />
        </Section>
      ))}
      <Section title={texts.read.rows(rows.length)} testId="rows">
        <RowList inspection={inspection} />
      </Section>
      {skipped > 0 && (
        <Section title={texts.read.skipped(skipped)} testId="skipped">
          <SkippedList inspection={inspection} />
        </Section>
      )}
    </PageFrame>
  );
}

/** Where a list lies and which rows are its header. */
function ListFacts({ table }: { readonly table: StaffingTable }) {
  const { texts } = usePane();
  const rows = headerRowsText(table.headerRows);
  const header = rows === '' ? texts.read.noHeaderRow : texts.read.headerRows(rows);
  return (
    <>
      {texts.read.area(areaAddress(table.area), header)}{' '}
      <PlaceLink place={{ sheet: table.sheet, area: table.area }} text={texts.read.showArea} />
    </>
  );
}

function ReadFooter({ isEmpty }: { readonly isEmpty: boolean }) {
  const { state, dispatch, perform, texts } = usePane();
  return (
    <>
      <Button
        appearance="primary"
        disabled={state.busy !== null || isEmpty}
        data-testid="next"
        onClick={() => dispatch({ type: 'pageOpened', page: 'match' })}
      >
        {texts.frame.next(texts.match.title)}
      </Button>
      <Button
        appearance="subtle"
        icon={<ArrowClockwiseRegular />}
        disabled={state.busy !== null}
        data-testid="read-again"
        onClick={() => void perform({ kind: 'read', options: 'again' })}
      >
        {texts.frame.readAgain}
      </Button>
    </>
  );
}
