import { cellPlace } from '../../../app/workbook/showCell';
import { PlaceLink } from './CellLink';

/** A sheet that can be gone to. */
export function SheetLink({ sheet, text = sheet }: { readonly sheet: string; readonly text?: string }) {
  return <PlaceLink place={cellPlace(sheet, 0, 0)} text={text} />;
}
