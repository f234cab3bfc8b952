import type { CellStyle } from '../../base/sheetDrawing';
import { MAIN_NAMESPACE } from '../../ooxml/names';
import { builtInFormat } from '../../ooxml/builtInFormats';
import {
  childElements,
  childNamed,
  cloneElement,
  element,
  serializeXml,
  withoutRootPrefix,
  type XmlElement,
} from '../../ooxml/xml';
import { isDateFormat } from '../../staffing/cells/hireDate';
import { clean } from './cleanMarkup';

/** Number formats of a file's own begin here. */
const FIRST_FORMAT = 164;

/** Parts of a stylesheet in the order of the format; conditional formats name `dxfs` by number, so those stay. */
const SECTIONS = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'colors'];

const argb = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;

/** The stylesheet of a file with what may go into packs. @param root it is changed */
export const packStylesheet = (root: XmlElement): XmlElement => clean(withoutRootPrefix(root));

/** The numbers that looks of a source have in a pack. */
export type KeptStyles = Pick<PackStyles, 'keep' | 'rule' | 'showsDays'>;

/** The looks of a pack's cells: those of its source that its cells have, and its own. */
export class PackStyles {
  private readonly sheet: XmlElement;
  private readonly source: readonly XmlElement[];
  private readonly looks: XmlElement[] = [];
  private readonly kept = new Map<number, number>();
  private readonly own = new Map<string, number>();
  /** Section → entry as it is written → its number. */
  private readonly entries = new Map<string, Map<string, number>>();

  /** @param stylesheet as `packStylesheet` has made it; it is not changed */
  constructor(stylesheet: XmlElement) {
    this.sheet = cloneElement(stylesheet);
    const looks = childNamed(this.sheet, 'cellXfs');
    this.source = looks ? childElements(looks) : [];
    // The first look is that of cells without one.
    this.keep(0);
  }

  /** The number that a look of the source has in the pack. */
  keep(index: number): number {
    const known = this.kept.get(index);
    if (known !== undefined) return known;
    const number = this.looks.push(this.source[index] ?? element('xf', BARE)) - 1;
    this.kept.set(index, number);
    return number;
  }

  /** The number that a conditional look of the source has in the pack. */
  rule(index: number): number {
    return index;
  }

  /** Whether numbers of this look of the source are shown as days. */
  showsDays(index: number): boolean {
    return showsDays(this.source[index], formatCodes(this.sheet));
  }

  /** The same for looks of another source. @param stylesheet as `packStylesheet` has made it; it is not changed */
  beside(stylesheet: XmlElement): KeptStyles {
    const entriesOf = (section: string): readonly XmlElement[] => {
      const found = childNamed(stylesheet, section);
      return found ? childElements(found) : [];
    };
    const looks = entriesOf('cellXfs');
    const codes = formatCodes(stylesheet);
    const kept = new Map<number, number>();
    const moved = (section: string, index: number): string => {
      const entry = entriesOf(section)[index];
      return entry === undefined ? '0' : String(this.put(section, cloneElement(entry)));
    };
    return {
      showsDays: (index) => showsDays(looks[index], codes),
      rule: (index) => Number(moved('dxfs', index)),
      keep: (index) => {
        const known = kept.get(index);
        if (known !== undefined) return known;
        const look = cloneElement(looks[index] ?? element('xf', BARE));
        const { attributes } = look;
        for (const [name, section] of LOOKED_UP) attributes[name] = moved(section, Number(attributes[name] ?? 0));
        const code = codes.get(attributes['numFmtId'] ?? '');
        if (code !== undefined) attributes['numFmtId'] = String(this.format(code));
        attributes['xfId'] = '0';
        const number = this.looks.push(look) - 1;
        kept.set(index, number);
        return number;
      },
    };
  }

  add(style: CellStyle, unlocked = false): number {
    const key = JSON.stringify([style, unlocked]);
    const known = this.own.get(key);
    if (known !== undefined) return known;
    const { fill, border, numberFormat, horizontal, vertical, wrap } = style;
    const alignment = element('alignment', {
      ...(horizontal === undefined ? {} : { horizontal }),
      vertical: vertical ?? 'center',
      ...(wrap === true ? { wrapText: '1' } : {}),
    });
    const look = element(
      'xf',
      {
        numFmtId: numberFormat === undefined ? '0' : String(this.format(numberFormat)),
        fontId: String(this.put('fonts', fontOf(style))),
        fillId: fill === undefined ? '0' : String(this.put('fills', fillOf(fill))),
        borderId:
          border === undefined ? String(this.put('borders', NO_BORDER)) : String(this.put('borders', lines(border))),
        xfId: '0',
        applyNumberFormat: '1',
        applyFont: '1',
        applyFill: '1',
        applyBorder: '1',
        applyAlignment: '1',
        ...(unlocked ? { applyProtection: '1' } : {}),
      },
      [alignment, ...(unlocked ? [element('protection', { locked: '0' })] : [])],
    );
    this.own.set(key, this.looks.push(look) - 1);
    return this.looks.length - 1;
  }

  xml(): string {
    const looks = this.section('cellXfs');
    looks.children = [...this.looks];
    this.dropUnusedFormats();
    const styles = childNamed(this.sheet, 'cellStyles');
    // A style of the company's own may be named after anything.
    if (styles) styles.children = childElements(styles).filter(({ attributes }) => 'builtinId' in attributes);
    const parts = SECTIONS.flatMap((name) => {
      const part = childNamed(this.sheet, name);
      if (!part || (part.children.length === 0 && name !== 'dxfs')) return [];
      if ('count' in part.attributes || name === 'cellXfs') part.attributes['count'] = String(part.children.length);
      return [serializeXml(part)];
    });
    return `<styleSheet xmlns="${MAIN_NAMESPACE}">${parts.join('')}</styleSheet>`;
  }

  private section(name: string): XmlElement {
    const found = childNamed(this.sheet, name);
    if (found) return found;
    const made = element(name);
    this.sheet.children.push(made);
    return made;
  }

  private put(section: string, entry: XmlElement): number {
    const { children } = this.section(section);
    const numbers = this.entries.get(section) ?? new Map<string, number>();
    if (!this.entries.has(section)) {
      this.entries.set(section, numbers);
      // Of two that are alike the first is taken.
      for (let at = children.length - 1; at >= 0; at -= 1) numbers.set(serializeXml(children[at] ?? ''), at);
    }
    const text = serializeXml(entry);
    const known = numbers.get(text);
    if (known !== undefined) return known;
    numbers.set(text, children.push(entry) - 1);
    return children.length - 1;
  }

  private format(code: string): number {
    const formats = this.section('numFmts');
    const known = childElements(formats).find(({ attributes }) => attributes['formatCode'] === code);
    if (known) return Number(known.attributes['numFmtId']);
    const ids = childElements(formats).map(({ attributes }) => Number(attributes['numFmtId']));
    const id = Math.max(FIRST_FORMAT - 1, ...ids) + 1;
    formats.children.push(element('numFmt', { numFmtId: String(id), formatCode: code }));
    return id;
  }

  private dropUnusedFormats(): void {
    const formats = childNamed(this.sheet, 'numFmts');
    if (!formats) return;
    const bases = childNamed(this.sheet, 'cellStyleXfs');
    const used = new Set(
      [...this.looks, ...(bases ? childElements(bases) : [])].map((look) => look.attributes['numFmtId']),
    );
    formats.children = childElements(formats).filter(({ attributes }) => used.has(attributes['numFmtId']));
  }
}

/** The formats of a file's own, by their number. */
function formatCodes(stylesheet: XmlElement): ReadonlyMap<string, string> {
  const formats = childNamed(stylesheet, 'numFmts');
  return new Map(
    (formats ? childElements(formats) : []).flatMap(({ attributes: { numFmtId, formatCode } }) =>
      numFmtId === undefined || formatCode === undefined ? [] : [[numFmtId, formatCode]],
    ),
  );
}

function showsDays(look: XmlElement | undefined, codes: ReadonlyMap<string, string>): boolean {
  const id = look?.attributes['numFmtId'] ?? '0';
  return isDateFormat(codes.get(id) ?? builtInFormat(Number(id)));
}

/** What a look names by its number, and where. */
const LOOKED_UP = [
  ['fontId', 'fonts'],
  ['fillId', 'fills'],
  ['borderId', 'borders'],
] as const;

const BARE = { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0', xfId: '0' };

const NO_BORDER = element(
  'border',
  {},
  ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side)),
);

function fontOf({ bold, size, color }: CellStyle): XmlElement {
  return element('font', {}, [
    ...(bold === true ? [element('b')] : []),
    element('sz', { val: String(size ?? 11) }),
    element('color', color === undefined ? { theme: '1' } : { rgb: argb(color) }),
    element('name', { val: '等线' }),
    element('family', { val: '2' }),
  ]);
}

function fillOf(color: string): XmlElement {
  return element('fill', {}, [
    element('patternFill', { patternType: 'solid' }, [
      element('fgColor', { rgb: argb(color) }),
      element('bgColor', { indexed: '64' }),
    ]),
  ]);
}

function lines(color: string): XmlElement {
  const sides = ['left', 'right', 'top', 'bottom'].map((side) =>
    element(side, { style: 'thin' }, [element('color', { rgb: argb(color) })]),
  );
  return element('border', {}, [...sides, element('diagonal')]);
}
