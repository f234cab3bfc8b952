import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import type { Inspection } from '../../app/inspect';
import { areaAddress } from '../../base/address';
import { PlaceLink } from '../components/CellLink';
import { Notice } from '../components/Notice';
import { PageFrame } from '../components/PageFrame';
import { usePane } from '../components/paneContext';
import { Section } from '../components/Section';
import { ColumnPicker } from './read/ColumnPicker';
import { IssueList, RowList, SkippedList } from './read/RowList';
import { SheetPicker } from './read/SheetPicker';

const useStyles = makeStyles({ facts: { margin: '8px 0' } });

/** Which list was found and how it was understood. */
export function ReadPage({ inspection }: { readonly inspection: Inspection }) {
  const styles = useStyles();
  const { state, dispatch, perform, texts } = usePane();
  const { table, rows, issues } = inspection;
  const people = rows.reduce((sum, { row }) => sum + (row.people.length || (row.headcount ?? 0)), 0);
  const area = areaAddress(table.area);
  const footer = (
    <>
      <Button
        appearance="primary"
        disabled={state.busy !== null || rows.length === 0}
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
        onClick={() => void perform({ kind: 'read', options: state.reading })}
      >
        {texts.frame.readAgain}
      </Button>
    </>
  );
  return (
    <PageFrame title={texts.read.title} footer={footer} testId="page-read">
      {rows.length === 0 && <Notice intent="warning">{texts.read.noRows}</Notice>}
      <SheetPicker />
      <p className={styles.facts} data-testid="read-summary">
        {texts.read.summary(rows.length, people)}
        <br />
        {texts.read.area(area, headerText(inspection, texts.read))}{' '}
        <PlaceLink place={{ sheet: table.sheet, area: table.area }} text={texts.read.showArea} />
      </p>
      {issues.length > 0 && (
        <Section title={texts.read.issues(issues.length)} open testId="issues">
          <IssueList inspection={inspection} />
        </Section>
      )}
      <Section title={texts.read.columns} open testId="columns">
        <ColumnPicker inspection={inspection} />
      </Section>
      <Section title={texts.read.rows(rows.length)} testId="rows">
        <RowList inspection={inspection} />
      </Section>
      {table.skipped.length > 0 && (
        <Section title={texts.read.skipped(table.skipped.length)} testId="skipped">
          <SkippedList inspection={inspection} />
        </Section>
      )}
    </PageFrame>
  );
}

function headerText(
  { table }: Inspection,
  texts: { readonly headerRows: (rows: string) => string; readonly noHeaderRow: string },
): string {
  const [first] = table.headerRows;
  const last = table.headerRows[table.headerRows.length - 1];
  if (first === undefined || last === undefined) return texts.noHeaderRow;
  return texts.headerRows(first === last ? `${first + 1}` : `${first + 1}-${last + 1}`);
}
