import { Link } from '@fluentui/react-components';
import { cellPlace, type Place } from '../../../app/workbook/showCell';
import { cellAddress } from '../../../base/address';
import { usePane } from '../paneContext';
import { usePlaceText } from './placeText';

/** A place in the workbook that can be gone to: "C7". */
export function PlaceLink({ place, text }: { readonly place: Place; readonly text: string }) {
  const { perform, texts, state } = usePane();
  return (
    <Link
      as="button"
      disabledFocusable={state.busy !== null}
      aria-label={texts.frame.goTo(text)}
      onClick={() => void perform({ kind: 'show', place })}
    >
      {text}
    </Link>
  );
}

export function CellLink({
  sheet,
  row,
  column,
  text,
}: {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Absent: its address. */
  readonly text?: string;
}) {
  const place = usePlaceText();
  return <PlaceLink place={cellPlace(sheet, row, column)} text={text ?? place(sheet, cellAddress(row, column))} />;
}
