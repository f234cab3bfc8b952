import type { Result } from '../../base/result';
import { enterNoted, type EnteredExport, type ExportEntry } from '../exports/enterExport';
import type { PeriodFailure, Watch } from '../failure';
import type { Services } from '../services';
import type { RegistersPlan } from './countsRegisters';

/** Enters what registers count, and notes which rows each value comes of; `takeBackExport` undoes it. */
export function enterRegisters(
  { sheet, changes, registers }: RegistersPlan,
  entry: ExportEntry,
  services: Services,
  watch: Watch = {},
): Promise<Result<EnteredExport, PeriodFailure>> {
  return enterNoted({ file: '', sheet, changes, held: registers.held }, entry, services, watch);
}
