import { MAIN_NAMESPACE } from '../../../ooxml/names';
import { literal } from '../../../ooxml/cellText';
import { escapeXml } from '../../../ooxml/escape';

/** The texts of a workbook, each once. */
export class SharedStrings {
  private readonly numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  xml(): string {
    const items = [...this.numbers.keys()].map(
      (text) => `<si><t xml:space="preserve">${escapeXml(literal(text))}</t></si>`,
    );
    return `<sst xmlns="${MAIN_NAMESPACE}" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }
}
