import { WireType } from '../protocol/wireType';
import type { RangeTarget, SheetTarget } from './targets';

/** The two kinds that most others lead to, and that lead to most others: their members are in range/ and sheet/. */
export const RangeType = new WireType<RangeTarget>('Range');
export const WorksheetType = new WireType<SheetTarget>('Worksheet');
