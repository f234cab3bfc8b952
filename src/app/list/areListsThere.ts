import { ok, type Result } from '../../base/result';
import { readHeadRows, readOutline } from '../../excel/sheets/readSheets';
import { readRegistry } from '../../excel/registry';
import { runStep } from '../../excel/runStep';
import { findStaffingTable } from '../../staffing/lists/findStaffingTable';
import type { AppFailure } from '../failure';
import { sheetsWithoutLists, type Inspection } from './inspect';

/**
 * Whether the lists that were read are still there, by the first rows of their sheets; where none was found, whether there is one
 * now. Nothing is read anew, and what the person has typed can still be undone afterwards. False is no last word: headers under
 * merged cells may need all of the sheet. Three round trips, two more where none was found, one more where a sheet has Excel tables.
 * @param known null: no list was found
 */
export async function areListsThere(known: Inspection | null): Promise<Result<boolean, AppFailure>> {
  return runStep(async (workbook) => {
    if (known === null) {
      const others = sheetsWithoutLists(await readRegistry(workbook));
      const outlines = (await readOutline(workbook)).filter(({ name }) => !others.has(name));
      return ok(findStaffingTable(await readHeadRows(workbook, outlines)).tables.length > 0);
    }
    const wanted = [...new Set(known.lists.map(({ table }) => table.sheet))];
    const standing = (await readOutline(workbook)).filter(({ name }) => wanted.includes(name));
    if (standing.length < wanted.length) return ok(false);
    const options = { ...known.choices, sheets: wanted };
    const { tables } = findStaffingTable(await readHeadRows(workbook, standing), options);
    const found = new Set(tables.map(({ sheet }) => sheet));
    return ok(wanted.every((sheet) => found.has(sheet)));
  });
}
