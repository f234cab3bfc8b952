import { contentText } from '../../../base/sheetDrawing';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Inspection } from '../../../app/list/inspect';
import type { FillPlan } from '../../../jobtable/planFill';
import { CellLink } from '../../components/place/CellLink';
import { useMessages } from '../../components/useMessages';
import { usePane } from '../../components/paneContext';
import { Section } from '../../components/Section';
import { ShownPart } from '../../components/ShownPart';
import { editGroups, keptGroups, overwrites, type EditGroup } from '../../state/list/fillPreview';
import { fieldName } from './fieldName';
import { LongText } from './LongText';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { padding: '8px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { fontWeight: tokens.fontWeightSemibold },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', fontSize: tokens.fontSizeBase200 },
  before: {
    marginBottom: '4px',
    paddingLeft: '8px',
    borderLeft: `3px solid ${tokens.colorPaletteYellowBorder2}`,
  },
});

/** Every change, equal ones together: which cells, what they hold now, what they will hold. And what is left alone. */
export function FillPreview({ preview, inspection }: { readonly preview: FillPlan; readonly inspection: Inspection }) {
  const styles = useStyles();
  const { texts } = usePane();
  const messages = useMessages();
  const positions = useMemo(
    () =>
      new Map(
        inspection.rows.map(({ list, row }) => [rowKey({ sheet: list.table.sheet, row: row.row }), row.position]),
      ),
    [inspection],
  );
  return (
    <>
      <ShownPart items={editGroups(preview.plan.edits)} size={10}>
        {(shown) => (
          <ul className={styles.list} data-testid="preview">
            {shown.map((group) => (
              <PreviewItem key={group.key} group={group} positions={positions} />
            ))}
          </ul>
        )}
      </ShownPart>
      {keptGroups(preview.kept).map(({ reason, cells }) => (
        <Section key={reason} title={texts.fill.kept(messages.keptReasons[reason], cells.length)} testId="kept">
          <CellLinks cells={cells} />
        </Section>
      ))}
    </>
  );
}

function PreviewItem({
  group,
  positions,
}: {
  readonly group: EditGroup;
  readonly positions: ReadonlyMap<string, string>;
}) {
  const styles = useStyles();
  const { texts } = usePane();
  const messages = useMessages();
  const title = group.kind === 'header' ? texts.fill.header : fieldName(messages, group.kind);
  const named = [...new Set(group.cells.flatMap((cell) => positions.get(rowKey(cell)) ?? []))];
  return (
    <li className={styles.item} data-testid="edit">
      <div className={styles.head}>{named.length === 0 ? title : texts.fill.forPositions(title, named)}</div>
      <div className={styles.label}>{texts.fill.cells(group.cells.length)}</div>
      <CellLinks cells={group.cells} />
      {overwrites(group) && (
        <>
          <div className={styles.label}>{texts.fill.before}</div>
          <LongText className={styles.before} text={contentText(group.before)} />
          <div className={styles.label}>{texts.fill.after}</div>
        </>
      )}
      <LongText text={contentText(group.after)} />
    </li>
  );
}

function rowKey({ sheet, row }: { readonly sheet: string; readonly row: number }): string {
  return `${row}!${sheet}`;
}

/** Cells one can go to. */
export function CellLinks({
  cells,
}: {
  readonly cells: readonly { readonly sheet: string; readonly row: number; readonly column: number }[];
}) {
  const styles = useStyles();
  return (
    <div className={styles.cells}>
      <ShownPart items={cells} size={8}>
        {(shown) =>
          shown.map(({ sheet, row, column }) => (
            <CellLink key={`${row},${column},${sheet}`} sheet={sheet} row={row} column={column} />
          ))
        }
      </ShownPart>
    </div>
  );
}
