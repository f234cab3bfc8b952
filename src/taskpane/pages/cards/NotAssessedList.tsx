import type { NotAssessed } from '../../../app/assessees';
import type { Inspection } from '../../../app/inspect';
import { cellPlace } from '../../../app/showCell';
import { PlaceLink } from '../../components/CellLink';
import { usePane } from '../../components/paneContext';
import { ShownPart } from '../../components/ShownPart';
import { useListStyles } from '../../components/listStyles';

/** Everyone without a card, with the reason. */
export function NotAssessedList({
  people,
  inspection,
}: {
  readonly people: readonly NotAssessed[];
  readonly inspection: Inspection;
}) {
  const styles = useListStyles();
  const { texts, messages } = usePane();
  const { sheet, columns, area } = inspection.table;
  return (
    <ShownPart items={people} size={30}>
      {(shown) => (
        <ul className={styles.list}>
          {shown.map(({ row, name, position, reason }, index) => (
            <li key={index} className={styles.line}>
              <PlaceLink place={cellPlace(sheet, row, columns.position ?? area.column)} text={messages.row(row)} />{' '}
              {texts.cards.person(name, position)}{' '}
              <span className={styles.quiet}>{messages.notAssessedReasons[reason]}</span>
            </li>
          ))}
        </ul>
      )}
    </ShownPart>
  );
}
