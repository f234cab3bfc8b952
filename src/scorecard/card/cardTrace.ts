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
  const hash = new Hash();
  formulas.forEach((line, row) =>
    line.forEach((content, column) => {
      if (content !== '') hash.add(`${row},${column},${typeof content},${bare(content)}\n`);
    }),
  );
  return hash.text();
}

const ELSEWHERE = /(?:#REF|'(?:[^']|'')+'|[^\s'!,()+\-*/&=<>"]+)!(?:\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)?/g;

function bare(content: CellValue): string {
  const text = String(content);
  return text.startsWith('=') ? text.replace(ELSEWHERE, '!').replace(/\s/g, '').toUpperCase() : text;
}

/** FNV-1a over UTF-16 units, twice with different beginnings: two different cards practically never share a trace. */
class Hash {
  private first = 0x811c9dc5;
  private second = 0x2f0b4c1d;

  add(text: string): void {
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      this.first = Math.imul(this.first ^ unit, 0x01000193);
      this.second = Math.imul(this.second ^ unit, 0x01000193);
    }
  }

  text(): string {
    return [this.first, this.second].map((part) => (part >>> 0).toString(36).padStart(7, '0')).join('');
  }
}
