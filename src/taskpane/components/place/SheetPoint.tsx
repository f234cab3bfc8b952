import { cellPlace } from '../../../app/workbook/showCell';
import { parseArea } from '../../../base/address';
import { PlaceLink } from './CellLink';

/** Where a finding is: a cell of a sheet, or the whole sheet. `elsewhere`: in a file, where nobody can be taken to. */
export function SheetPoint({
  sheet,
  cell,
  elsewhere,
}: {
  readonly sheet: string;
  readonly cell: string;
  readonly elsewhere: boolean;
}) {
  const text = cell === '' ? sheet : `${sheet} ${cell}`;
  if (elsewhere || sheet === '') return text;
  const area = cell === '' ? null : parseArea(cell);
  return <PlaceLink place={area === null ? cellPlace(sheet, 0, 0) : { sheet, area }} text={text} />;
}
