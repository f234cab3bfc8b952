import type { Area } from '../../base/address';
import type { GridTable } from '../../base/grid';

/** Raised when an older replay could no longer read a recording. */
export const RECORDING_VERSION = 1;

/** A session with Excel, masked: what the workbook held at first, then each request with its answer. */
export interface Recording {
  readonly version: typeof RECORDING_VERSION;
  /** "PC 16.0.20026.20182" */
  readonly platform: string;
  readonly start: readonly RecordedSheet[];
  readonly exchanges: readonly Exchange[];
}

export interface RecordedSheet {
  readonly name: string;
  readonly visibility: string;
  readonly isProtected: boolean;
  readonly active: boolean;
  /** Where the content begins, 0-based. */
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
  readonly merges: readonly Area[];
  readonly tables: readonly GridTable[];
}

/** Bodies of Excel's protocol. */
export interface Exchange {
  readonly request: unknown;
  readonly answer: unknown;
}
