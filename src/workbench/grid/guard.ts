/** What to do with a command Univer is about to run. */
export type GuardDecision = 'let' | 'stop' | 'refuse';

const MUTATION = 2;

/** Looking around, copying, and typing and pasting (whose writing is stopped below and done by the host). */
const ALLOWED =
  /^sheet\.command\.(copy$|paste-by-short-key$|select-|expand-selection|move-selection|change-selection|scroll-|set-scroll|set-selections|set-worksheet-activate|set-range-values|clear-selection-content|view-)/;
/** What Univer does by itself: nobody has asked for it, so nobody is told. What lies on the grid is drawn at 100 %. */
const SILENT = /zoom-ratio|auto-height|permission-points/;
/** Moving cells by cutting and pasting is more than editing their content. */
const CUT = 'univer.command.cut';
/** Changes to what the sheet holds or to how it looks. */
const CHANGES = /^sheet\.mutation\.|numfmt|range-theme|defined-name/;
/** Mutations that only concern Univer's own bookkeeping. */
const BOOKKEEPING = /mark-dirty|permission|set-worksheet-row-auto-height/;

/**
 * The grid is a picture of what the host holds. A command that would change the picture by itself is stopped; one that the person
 * asked for is refused aloud. `isOurs`: the workbench itself is drawing.
 */
export function guardDecision(
  command: { readonly id: string; readonly type?: number },
  isOurs: boolean,
): GuardDecision {
  const { id, type } = command;
  if (isOurs || ALLOWED.test(id)) return 'let';
  if (id === CUT) return 'refuse';
  if (/^sheet\.(command|operation)\./.test(id) && SILENT.test(id)) return 'stop';
  if (id.startsWith('sheet.command.')) return 'refuse';
  return type === MUTATION && CHANGES.test(id) && !BOOKKEEPING.test(id) ? 'stop' : 'let';
}
