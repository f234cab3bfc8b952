/** What to do with a command Univer is about to run. */
export type GuardDecision = 'let' | 'stop' | 'refuse';

/** Mutations that only concern what is on screen or Univer's own bookkeeping. */
const HARMLESS = [
  /^formula\./,
  /^doc\./,
  /^sheet\.mutation\.set-worksheet-row-auto-height$/,
  /^sheet\.mutation\.mark-dirty/,
  /permission/,
];
const MUTATION = 2;
/** What a person asks for and would wonder about when nothing happened. */
const ASKED_FOR = /^sheet\.command\./;
const SILENT =
  /^sheet\.command\.(set-range-values|set-worksheet-row-auto-height|set-row-is-auto-height|scroll|set-scroll|move-selection|expand-selection|select|change-selection|set-selections|copy|set-once-format-painter|set-infinite-format-painter|cancel-)/;
const CHANGING =
  /^sheet\.command\.(insert|remove|delete|move-(?!selection)|add-|set-(style|font|bold|italic|underline|text|background|border|row|col|worksheet|frozen|horizontal|vertical|stroke|overline)|reset-|auto-fill|refill|clear-selection-(format|all)|auto-clear|reorder|toggle-gridlines|sheet-copy|delta-)/;

/**
 * The grid is a picture of what the host holds. A command that would change the picture by itself is stopped; one that the person
 * asked for is refused aloud. `isOurs`: the workbench itself is drawing.
 */
export function guardDecision(
  command: { readonly id: string; readonly type?: number },
  isOurs: boolean,
): GuardDecision {
  if (isOurs) return 'let';
  // What lies on the grid is drawn at 100 %.
  if (/set-zoom-ratio/.test(command.id)) return 'stop';
  if (ASKED_FOR.test(command.id) && CHANGING.test(command.id) && !SILENT.test(command.id)) return 'refuse';
  if (command.type !== MUTATION || HARMLESS.some((pattern) => pattern.test(command.id))) return 'let';
  return /^sheet\.mutation\.|numfmt|range-theme|defined-name/.test(command.id) ? 'stop' : 'let';
}
