/** FNV-1a over UTF-16 units, twice with different beginnings: two different texts practically never share it. */
export class TextHash {
  private first = 0x811c9dc5 | 0;
  private second = 0x2f0b4c1d;

  add(text: string): this {
    let { first, second } = this;
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      first = Math.imul(first ^ unit, 0x01000193);
      second = Math.imul(second ^ unit, 0x01000193);
    }
    this.first = first;
    this.second = second;
    return this;
  }

  /** From 0 to 2^32 - 1. */
  number(): number {
    return this.first >>> 0;
  }

  /** In small letters and figures; each half is filled with zeros to `digits`. */
  text(digits = 0): string {
    return [this.first, this.second].map((part) => (part >>> 0).toString(36).padStart(digits, '0')).join('');
  }
}
