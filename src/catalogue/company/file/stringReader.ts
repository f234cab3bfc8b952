import { localName, scanXml, type XmlHandler } from '../../../ooxml/scanXml';
import { unescaped } from '../../../ooxml/cellText';

/** The texts of a workbook's string table: those of runs, without the reading aids Japanese and Chinese editions add. */
export function readSharedStrings(xml: string): readonly string[] {
  const reader = new StringReader();
  scanXml(xml, reader);
  return reader.strings;
}

class StringReader implements XmlHandler {
  readonly strings: string[] = [];
  private held = '';
  /** How many reading aids are open here. */
  private readings = 0;
  private inText = false;

  open(name: string): void {
    const local = localName(name);
    if (local === 'rPh') this.readings++;
    else if (local === 't') this.inText = true;
    else if (local === 'si') this.held = '';
  }

  close(name: string): void {
    const local = localName(name);
    if (local === 'rPh') this.readings--;
    else if (local === 't') this.inText = false;
    else if (local === 'si') this.strings.push(unescaped(this.held));
  }

  text(found: string): void {
    if (this.inText && this.readings === 0) this.held += found;
  }
}
