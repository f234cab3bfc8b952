import { sheetNameFault, type SheetNameFault } from '../grid/sheetNameRules';
import { isProtected, passwordOf, protectSheet, unprotectSheet } from '../workbook/cells/protection';
import type { Sheet } from '../workbook/parts/sheet';
import { renameSheet } from '../workbook/sheets/renameSheet';
import { activateSheet, copySheet, deleteSheet, moveSheet, setVisibility } from '../workbook/sheets/sheetList';
import type { Workbook } from '../workbook/workbook';

/** Where a sheet goes among those that can be seen. */
type SheetMove = 'left' | 'right' | 'first' | 'last';

/** What a person does to a whole sheet by its tab or by Excel's tab Review. */
export type SheetChange =
  | { readonly kind: 'rename'; readonly name: string }
  | { readonly kind: 'delete' }
  | { readonly kind: 'copy' }
  | { readonly kind: 'move'; readonly to: SheetMove }
  | { readonly kind: 'hide' }
  | { readonly kind: 'unhide' }
  | { readonly kind: 'protect' }
  | { readonly kind: 'unprotect'; readonly password: string };

/**
 * Why nothing was done. "taken": another sheet has the name; "lastVisible": a workbook keeps a sheet that can be seen;
 * "structure": the workbook's structure is protected; "passwordNeeded", "wrongPassword", "passwordUnread": the sheet's protection
 * has a password that was not given, is another one, or is kept in a way that this host cannot check; "gone": no such sheet.
 */
export type SheetProblem =
  | SheetNameFault
  | 'taken'
  | 'lastVisible'
  | 'structure'
  | 'passwordNeeded'
  | 'wrongPassword'
  | 'passwordUnread'
  | 'gone';

const isVisible = ({ visibility }: Sheet): boolean => visibility === 'Visible';

/** The place of the sheet that this one changes with; its own place where there is none. */
function placeFor(workbook: Workbook, sheet: Sheet, to: SheetMove): number {
  const { sheets } = workbook;
  const seen = sheets.filter(isVisible);
  const at = seen.indexOf(sheet);
  const wanted = { left: seen[at - 1], right: seen[at + 1], first: seen[0], last: seen.at(-1) }[to];
  return sheets.indexOf(wanted ?? sheet);
}

/** Why Excel would refuse this change, or null; nothing is changed yet. */
function problemOf(workbook: Workbook, sheet: Sheet, change: SheetChange): SheetProblem | null {
  if (change.kind === 'protect') return null;
  if (change.kind === 'unprotect') {
    const password = passwordOf(sheet);
    if (!isProtected(sheet) || password === null) return null;
    if (password === 'unread') return 'passwordUnread';
    if (change.password === '') return 'passwordNeeded';
    return password.isRight(change.password) ? null : 'wrongPassword';
  }
  if (workbook.isStructureProtected) return 'structure';
  if (change.kind === 'rename') {
    const holder = workbook.sheetNamed(change.name);
    return sheetNameFault(change.name) ?? (holder && holder !== sheet ? 'taken' : null);
  }
  const leavesNone = isVisible(sheet) && workbook.sheets.filter(isVisible).length === 1;
  return (change.kind === 'delete' || change.kind === 'hide') && leavesNone ? 'lastVisible' : null;
}

function carryOut(workbook: Workbook, sheet: Sheet, change: SheetChange): void {
  switch (change.kind) {
    case 'rename':
      return renameSheet(workbook, sheet, change.name);
    case 'delete':
      return deleteSheet(workbook, sheet);
    case 'copy':
      return activateSheet(workbook, copySheet(workbook, sheet, workbook.sheets.indexOf(sheet) + 1));
    case 'move':
      return moveSheet(workbook, sheet, placeFor(workbook, sheet, change.to));
    case 'hide':
      return setVisibility(workbook, sheet, 'Hidden');
    case 'unhide':
      setVisibility(workbook, sheet, 'Visible');
      return activateSheet(workbook, sheet);
    case 'protect':
      return isProtected(sheet) ? undefined : protectSheet(sheet, {}, '');
    case 'unprotect':
      return isProtected(sheet) ? unprotectSheet(workbook, sheet, change.password) : undefined;
  }
}

/**
 * Carries out what a person does to a sheet, or says why Excel would not. Very hidden sheets are not there for a person. The
 * version grows: what was changed has to be saved.
 */
export function changeSheetByHand(workbook: Workbook, sheetId: string, change: SheetChange): SheetProblem | null {
  const sheet = workbook.sheetById(sheetId);
  if (!sheet || sheet.visibility === 'VeryHidden') return 'gone';
  const problem = problemOf(workbook, sheet, change);
  if (problem !== null) return problem;
  carryOut(workbook, sheet, change);
  workbook.touch();
  return null;
}
