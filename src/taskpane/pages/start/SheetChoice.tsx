import { createPart } from '../../../addin/part';
import { WhenLoaded } from '../../components/notice/WhenLoaded';
import { usePane } from '../../components/paneContext';

const SHEET_PICKER = createPart(
  async () => (await import(/* webpackChunkName: "steps" */ '../read/SheetPicker')).SheetPicker,
);

/** Which sheet to read, where reading has found no list. */
export function SheetChoice() {
  const { state } = usePane();
  if (state.problem?.failure.kind !== 'noStaffingTable' || state.sheets.length === 0) return null;
  return <WhenLoaded part={SHEET_PICKER}>{(SheetPicker) => <SheetPicker />}</WhenLoaded>;
}
