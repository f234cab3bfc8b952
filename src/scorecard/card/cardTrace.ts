import { TextHash } from '../sheet/textHash';
import type { CellValue } from '../../base/grid';

/**
 * What a card looked like when it was built, as a short text. A card whose cells give another trace now was changed by
 * hand, be it in a cell that is no input: a target, a signature, a remark in the margin. It is kept then.
 *
 * Formulas count without spaces and without what they point at on other sheets: there HR may insert rows, rename or
 * delete, and another program may write the same formula a little differently, none of which is a change of the card.
 * @param formulas of the card from A1 on, any number of blank cells around it
 */
export function cardTrace(formulas: readonly (readonly CellValue[])[]): string {
  const hash = new TextHash();
  formulas.forEach((line, row) =>
    line.forEach((content, column) => {
      if (content !== '')
        hash
          .add(`${row},${column},${typeof content},`)
          .add(bare(content))
          .add('\n');
    }),
  );
  return hash.text(7);
}

const ELSEWHERE = /(?:#REF|'(?:[^']|'')+'|[^\s'!,()+\-*/&=<>"]+)!(?:\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)?/g;

function bare(content: CellValue): string {
  const text = String(content);
  return text.startsWith('=') ? text.replace(ELSEWHERE, '!').replace(/\s/g, '').toUpperCase() : text;
}
