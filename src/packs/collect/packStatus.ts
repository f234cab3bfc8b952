import type { PackKind } from '../packTexts';

/** A line of the sheet of packs, as it is read again; "" where a cell is blank. */
export interface LoggedPack {
  readonly recipient: string;
  readonly kind: PackKind | null;
  readonly period: string;
  /** "2026-11-29 09:30". */
  readonly handedOutAt: string;
  readonly due: string;
  /** "2026-12-06". */
  readonly collectedOn: string;
  /** Something of it could be taken: it is of the period, and of this workbook. */
  readonly counts: boolean;
}

/** Whether somebody's pack is back. */
export interface PackStatus {
  readonly recipient: string;
  readonly kind: PackKind;
  /** The last handing out, "2026-11-29 09:30"; null: none is noted in this workbook. */
  readonly handedOutAt: string | null;
  /** null: no day was named. */
  readonly due: string | null;
  /** The day that pack was collected last; null: it is not back. */
  readonly returnedOn: string | null;
}

/**
 * Whether the packs of a period are back: of everybody who was handed one, and of everybody else who would get one of a kind
 * that was handed out. Only the last handing out counts. Pure.
 * @param recipients of a kind, in order
 */
export function packStatuses(
  logged: readonly LoggedPack[],
  period: string,
  recipients: (kind: PackKind) => readonly string[],
): PackStatus[] {
  const ofPeriod = logged.filter((line) => line.period === period && line.counts);
  const kinds = [...new Set(ofPeriod.flatMap(({ kind }) => kind ?? []))];
  return kinds.flatMap((kind) => {
    const lines = ofPeriod.filter((line) => line.kind === kind);
    const known = [...new Set([...recipients(kind), ...lines.map(({ recipient }) => recipient)])];
    return known.map((recipient) => statusOf(recipient, kind, lines));
  });
}

function statusOf(recipient: string, kind: PackKind, lines: readonly LoggedPack[]): PackStatus {
  const own = lines.filter((line) => line.recipient === recipient);
  const latest = own.map(({ handedOutAt }) => handedOutAt).reduce((a, b) => (a > b ? a : b), '');
  const last = own.filter(({ handedOutAt }) => handedOutAt === latest);
  const orNull = (texts: readonly string[]): string | null => texts.reduce((a, b) => (a > b ? a : b), '') || null;
  return {
    recipient,
    kind,
    handedOutAt: latest === '' ? null : latest,
    due: orNull(last.map(({ due }) => due)),
    returnedOn: orNull(last.map(({ collectedOn }) => collectedOn)),
  };
}
