import { escapeText, unescapeXml } from '../../../ooxml/escape';
import { renameSheetInFormula } from '../../formula/syntax/formulaReferences';
import type { Sheet } from '../parts/sheet';
import type { Workbook } from '../workbook';

/** The cells that a control shows or writes, as its own part says them. */
const CELLS = /^fmla(?!Macro$)/;

/** The same in the old drawing, which older programs read. */
const DRAWN_CELLS = /(<x:Fmla(?:Link|Range|Txbx|Group)>)([^<]+)(?=<)/g;

/** Sheets whose controls name no sheet: no renaming changes them. */
const namingNone = new WeakSet<Sheet>();

/** Rewrites the references to cells of a form's controls (check boxes, lists, spinners) on the sheet, where they name a sheet. */
export const rewriteControls = (workbook: Workbook, sheet: Sheet, change: (formula: string) => string): void => {
  if (namingNone.has(sheet)) return;
  const { pack } = workbook;
  const partsOf = (type: string): string[] =>
    pack
      .relationshipsOf(sheet.part)
      .ofType(type)
      .map(({ target }) => target)
      .filter((target) => pack.has(target));
  let names = false;
  for (const part of partsOf('ctrlProp')) {
    const root = pack.xml(part);
    const cells = Object.entries(root.attributes).filter(([name, text]) => CELLS.test(name) && text.includes('!'));
    const changed = cells.filter(([, text]) => change(text) !== text);
    for (const [name, text] of changed) root.attributes[name] = change(text);
    if (changed.length > 0) pack.setXml(part, root);
    names ||= cells.length > 0;
  }
  if (!names) {
    namingNone.add(sheet);
    return;
  }
  for (const part of partsOf('vmlDrawing')) {
    const text = pack.text(part);
    const changed = text.replace(DRAWN_CELLS, (whole, tag: string, written: string) => {
      const formula = unescapeXml(written);
      return change(formula) === formula ? whole : tag + escapeText(change(formula));
    });
    if (changed !== text) pack.setText(part, changed);
  }
};

export const renameSheetInControls = (workbook: Workbook, isSame: (name: string) => boolean, to: string): void => {
  for (const sheet of workbook.sheets) {
    rewriteControls(workbook, sheet, (formula) => renameSheetInFormula(formula, isSame, to));
  }
};
