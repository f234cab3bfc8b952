import type { Grid } from '../../base/grid';
import type { Catalogue } from '../../catalogue/catalogue';
import { readNote } from '../../registry/notes';
import type { Registry } from '../../registry/registry';
import type { ActualCard, ActualChange, ActualsPreview } from '../../scorecard/actuals/actualsImport';
import type { Figure } from '../../scorecard/actuals/readActuals';
import type { ExportChoices, ExportSource } from '../../scorecard/exports/exportLines';
import type { KnownIndicator } from '../../scorecard/exports/proposeUse';
import { previewExport, type ExportPreview } from '../../scorecard/exports/previewExport';
import type { RegisterCount } from '../../scorecard/registers/countRegister';

export interface ActualsPlan extends ActualsPreview {
  /** The table is an export of another system. Absent: it is one of Rolecard's own. */
  readonly export?: ExportPart;
  /** The values follow from the cards of direct reports. Absent: they come from a table. */
  readonly team?: TeamPart;
  /** The values are counted from registers. Absent: they are not. */
  readonly registers?: RegistersPart;
  readonly figure: Figure;
  /** Of the table; "": there is none. */
  readonly sheet: string;
  readonly period: string;
  readonly form: 'long' | 'wide';
  /** Cards that take no values because rows were moved on them, or because they are too old. */
  readonly unreadable: readonly string[];
  /** The sheet is longer or wider than what is read: what lies beyond is not in the preview. */
  readonly truncated: boolean;
}

/** What makes a plan that of registers. */
export interface RegistersPart {
  readonly counts: readonly RegisterCount[];
  /** Values the cards hold already. */
  readonly held: readonly ActualChange[];
  /** Indicators of the period's cards that a register is kept for and that are typed all the same. */
  readonly typed: readonly string[];
}

/** What makes a plan that of an export: the choices can be changed and the plan made again, without reading anything. */
interface ExportPart extends Pick<
  ExportPreview,
  'columns' | 'people' | 'passedOver' | 'held' | 'headerRow' | 'headerBy'
> {
  readonly source: ExportSource;
  readonly choices: ExportChoices;
  /** Name of the export's own file; "": the sheet is one of the workbook. */
  readonly file: string;
}

interface TeamPart {
  /** Values the cards hold already. */
  readonly held: readonly ActualChange[];
}

export type TeamPlan = ActualsPlan & { readonly team: TeamPart };

export type ExportPlan = ActualsPlan & { readonly export: ExportPart };

/** Where an export is, and what is not in its preview. */
export interface ExportPlace extends Pick<ActualsPlan, 'sheet' | 'unreadable'> {
  readonly file: string;
}

/** The plan for an export as it is mapped by itself, or as somebody chose. Pure. */
export function exportPlan(source: ExportSource, choices: ExportChoices, place: ExportPlace): ExportPlan {
  const { columns, people, passedOver, held, headerRow, headerBy, ...rest } = previewExport(source, choices);
  const { file, ...where } = place;
  return {
    ...rest,
    ...where,
    figure: 'actual',
    period: source.period,
    truncated: source.grid.truncated,
    export: { source, choices, file, columns, people, passedOver, held, headerRow, headerBy },
  };
}

/** The same plan after other choices. Pure. */
export function chooseForExport(plan: ExportPlan, choices: ExportChoices): ExportPlan {
  const { source, file } = plan.export;
  return exportPlan(source, choices, { sheet: plan.sheet, unreadable: plan.unreadable, file });
}

/** What an export is read by: the cards of the period, their indicators, and what was chosen before. */
export function exportSource(
  grid: Grid,
  cards: readonly ActualCard[],
  period: string,
  { catalogue, registry }: { readonly catalogue: Catalogue; readonly registry: Registry },
): ExportSource {
  return { grid, cards, known: knownIndicators(cards, catalogue), kept: readNote(registry, 'exports'), period };
}

/** Indicators of the cards that take an actual value, with their names in every language. */
function knownIndicators(cards: readonly ActualCard[], catalogue: Catalogue): KnownIndicator[] {
  const known = new Map<string, KnownIndicator>();
  for (const { id, name, unit, rule } of cards.flatMap(({ indicators }) => indicators)) {
    if (rule === null) continue;
    const before = known.get(id);
    const names = before?.names ?? Object.values<string>(catalogue.indicators.get(id)?.name ?? {});
    const more = names.includes(name) ? names : [...names, name];
    known.set(id, { id, name: before?.name ?? name, unit, isWhole: rule.type === 'whole', names: more });
  }
  return [...known.values()];
}

/** Values of an export, and where it is. */
export interface ExportOrigin {
  readonly file: string;
  readonly sheet: string;
  readonly changes: readonly ActualChange[];
}

/** What was entered from an export, and where that is noted. */
export interface NotedSources {
  /** Name of the sheet that says where each value comes from; null: nothing could be written on it. */
  readonly sheet: string | null;
  /** What was entered and where it stands in the export, to be noted as taken back once it is. */
  readonly from: ExportOrigin;
}
