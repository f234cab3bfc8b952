import { MAIN_NAMESPACE } from '../../../../ooxml/names';
import { parseHtmlColor, readColor } from './color';
import {
  childNamed,
  childElements,
  cloneElement,
  element,
  isOff,
  isOn,
  parseXml,
  removeChild,
  serializeXml,
  withoutRootPrefix,
  type XmlElement,
} from '../../../../ooxml/xml';
import { localName } from '../../../../ooxml/scanXml';
import { FIRST_CUSTOM_FORMAT, builtInFormat, builtInFormatId } from '../../../../ooxml/builtInFormats';
import type { BorderLine, BorderSide, StyleRecord, StyleChange } from './styleRecord';

const EMPTY = `<styleSheet xmlns="${MAIN_NAMESPACE}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const flag = (parent: XmlElement | undefined, name: string): boolean => {
  const found = parent && childNamed(parent, name);
  return found !== undefined && !isOff(found.attributes['val']);
};

/** A list of the style part (fonts, fills…) to which entries are only ever added, so that old indexes stay true. */
class StyleList {
  private readonly indexes = new Map<string, number>();
  private readonly items: XmlElement[];

  constructor(
    private readonly holder: XmlElement,
    private readonly item: string,
  ) {
    this.items = childElements(holder).filter((child) => localName(child.name) === item);
    this.items.forEach((each, index) => {
      const key = serializeXml(each);
      if (!this.indexes.has(key)) this.indexes.set(key, index);
    });
  }

  at(index: number): XmlElement {
    return this.items[index] ?? this.items[0] ?? element(this.item);
  }

  get length(): number {
    return this.items.length;
  }

  add(item: XmlElement): number {
    return this.indexes.get(serializeXml(item)) ?? this.append(item);
  }

  /** Adds entries at the end until there are as many as `first`, which are the least that Excel counts on. */
  complete(first: readonly XmlElement[]): void {
    for (const item of first.slice(this.items.length)) this.append(item);
  }

  private append(item: XmlElement): number {
    const key = serializeXml(item);
    const index = this.items.length;
    this.items.push(item);
    this.holder.children.push(item);
    this.holder.attributes['count'] = String(this.items.length);
    if (!this.indexes.has(key)) this.indexes.set(key, index);
    return index;
  }
}

const plainLook = (): XmlElement => element('xf', { numFmtId: '0', fontId: '0', fillId: '0', borderId: '0' });

const patternFill = (patternType: string): XmlElement => element('fill', {}, [element('patternFill', { patternType })]);

/** Sets or removes the child `name`, keeping the order that the schema asks for. */
const setChild = (parent: XmlElement, name: string, child: XmlElement | null, order: readonly string[]): void => {
  const old = childNamed(parent, name);
  if (old) removeChild(parent, old);
  if (!child) return;
  const place = order.indexOf(name);
  const later = parent.children.findIndex(
    (node) => typeof node !== 'string' && order.indexOf(localName(node.name)) > place,
  );
  parent.children.splice(later < 0 ? parent.children.length : later, 0, child);
};

/** The children in the order of the schema; not every writer keeps to it. */
const inOrder = (parent: XmlElement, order: readonly string[]): XmlElement => {
  const place = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  parent.children = childElements(parent).sort((a, b) => place(localName(a.name)) - place(localName(b.name)));
  return parent;
};

const FONT_ORDER = 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
  ' ',
);
const XF_ORDER = ['alignment', 'protection', 'extLst'];

/** The look of cells: reads what a style index means and makes indexes for changed looks. */
export class Stylesheet {
  readonly root: XmlElement;
  private readonly fonts: StyleList;
  private readonly fills: StyleList;
  private readonly borders: StyleList;
  private readonly xfs: StyleList;
  private readonly formats = new Map<number, string>();
  private readonly styles = new Map<number, StyleRecord>();
  private readonly changes = new Map<string, number>();
  changed = false;

  constructor(
    xml: string | null,
    readonly theme: readonly string[],
  ) {
    this.root = withoutRootPrefix(parseXml(xml ?? EMPTY));
    this.fonts = this.list('fonts', 'font');
    this.fills = this.list('fills', 'fill');
    this.borders = this.list('borders', 'border');
    this.xfs = this.list('cellXfs', 'xf');
    this.complete();
    const formats = childNamed(this.root, 'numFmts');
    for (const each of formats ? childElements(formats) : []) {
      this.formats.set(Number(each.attributes['numFmtId']), each.attributes['formatCode'] ?? 'General');
    }
  }

  /**
   * Some writers leave out what Excel counts on: the first two fills mean "none" and "grey" whatever stands there, and a look
   * without a style to stand on is none.
   */
  private complete(): void {
    const font = element('font', {}, [element('sz', { val: '11' }), element('name', { val: 'Calibri' })]);
    const sides = ['left', 'right', 'top', 'bottom', 'diagonal'].map((side) => element(side));
    this.fonts.complete([font]);
    this.fills.complete([patternFill('none'), patternFill('gray125')]);
    this.borders.complete([element('border', {}, sides)]);
    this.list('cellStyleXfs', 'xf').complete([plainLook()]);
    const look = plainLook();
    look.attributes['xfId'] = '0';
    this.xfs.complete([look]);
  }

  private list(holder: string, item: string): StyleList {
    return new StyleList(this.section(holder), item);
  }

  /** The child of the style part with this name, made where the schema wants it when there is none. */
  private section(name: string): XmlElement {
    const found = childNamed(this.root, name);
    if (found) return found;
    const made = element(name);
    const order = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(
      ' ',
    );
    setChild(this.root, name, made, order);
    return made;
  }

  /** The look that a style index stands for. */
  style(index: number): StyleRecord {
    const known = this.styles.get(index);
    if (known) return known;
    const read = this.read(this.xfs.at(index));
    this.styles.set(index, read);
    return read;
  }

  private read(xf: XmlElement): StyleRecord {
    const font = this.fonts.at(Number(xf.attributes['fontId'] ?? 0));
    const alignment = childNamed(xf, 'alignment')?.attributes ?? {};
    const protection = childNamed(xf, 'protection')?.attributes ?? {};
    const underline = childNamed(font, 'u');
    const fontValue = (name: string): string | undefined => childNamed(font, name)?.attributes['val'];
    return {
      numberFormat: this.format(Number(xf.attributes['numFmtId'] ?? 0)),
      fontName: fontValue('name') ?? 'Calibri',
      fontSize: Number(fontValue('sz') ?? 11),
      bold: flag(font, 'b'),
      italic: flag(font, 'i'),
      underline: underline ? (underline.attributes['val'] ?? 'single') : 'none',
      strikethrough: flag(font, 'strike'),
      fontColor: readColor(childNamed(font, 'color'), this.theme) ?? '#000000',
      fillColor: this.fillColor(Number(xf.attributes['fillId'] ?? 0)),
      borders: this.borderLines(Number(xf.attributes['borderId'] ?? 0)),
      horizontal: alignment['horizontal'] ?? 'general',
      vertical: alignment['vertical'] ?? 'bottom',
      wrap: isOn(alignment['wrapText']),
      shrink: isOn(alignment['shrinkToFit']),
      indent: Number(alignment['indent'] ?? 0),
      rotation: Number(alignment['textRotation'] ?? 0),
      locked: protection['locked'] === undefined || isOn(protection['locked']),
      formulaHidden: isOn(protection['hidden']),
      quotePrefix: isOn(xf.attributes['quotePrefix']),
    };
  }

  private format(id: number): string {
    return this.formats.get(id) ?? builtInFormat(id);
  }

  private fillColor(index: number): string | null {
    const pattern = childNamed(this.fills.at(index), 'patternFill');
    const type = pattern?.attributes['patternType'] ?? 'none';
    if (!pattern || type === 'none') return null;
    const color = childNamed(pattern, type === 'solid' ? 'fgColor' : 'bgColor');
    return readColor(color, this.theme) ?? (type === 'solid' ? '#000000' : null);
  }

  private borderLines(index: number): StyleRecord['borders'] {
    const border = this.borders.at(index);
    const line = (name: string): BorderLine | null => {
      const found = childNamed(border, name);
      const style = found?.attributes['style'] ?? 'none';
      if (!found || style === 'none') return null;
      return { style, color: readColor(childNamed(found, 'color'), this.theme) ?? '#000000' };
    };
    const diagonal = line('diagonal');
    return {
      left: line('left') ?? line('start'),
      right: line('right') ?? line('end'),
      top: line('top'),
      bottom: line('bottom'),
      diagonalUp: isOn(border.attributes['diagonalUp']) ? diagonal : null,
      diagonalDown: isOn(border.attributes['diagonalDown']) ? diagonal : null,
    };
  }

  /** The index of the look `index` with `change` made to it. `key` names the change, so that equal changes are made once. */
  changedStyle(index: number, change: StyleChange, key = JSON.stringify(change)): number {
    const known = this.changes.get(`${index} ${key}`);
    if (known !== undefined) return known;
    const made = this.xfs.add(this.apply(cloneElement(this.xfs.at(index)), change));
    this.changes.set(`${index} ${key}`, made);
    this.changed = true;
    return made;
  }

  private apply(xf: XmlElement, change: StyleChange): XmlElement {
    const set = (attribute: string, index: number, applied: string): void => {
      xf.attributes[attribute] = String(index);
      xf.attributes[applied] = '1';
    };
    if (change.numberFormat !== undefined) set('numFmtId', this.formatId(change.numberFormat), 'applyNumberFormat');
    if (change.font) set('fontId', this.changedFont(Number(xf.attributes['fontId'] ?? 0), change.font), 'applyFont');
    if (change.fillColor !== undefined) set('fillId', this.fill(change.fillColor), 'applyFill');
    if (change.borders) {
      set('borderId', this.changedBorder(Number(xf.attributes['borderId'] ?? 0), change.borders), 'applyBorder');
    }
    if (change.alignment) this.align(xf, change.alignment);
    if (change.locked !== undefined || change.formulaHidden !== undefined) this.protect(xf, change);
    if (change.quotePrefix === true) xf.attributes['quotePrefix'] = '1';
    if (change.quotePrefix === false) delete xf.attributes['quotePrefix'];
    return xf;
  }

  private formatId(format: string): number {
    for (const [id, text] of this.formats) if (text === format) return id;
    const builtIn = builtInFormatId(format);
    if (builtIn !== null && !this.formats.has(builtIn)) return builtIn;
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...this.formats.keys()) + 1;
    const holder = this.section('numFmts');
    holder.children.push(element('numFmt', { numFmtId: String(id), formatCode: format }));
    holder.attributes['count'] = String(childElements(holder).length);
    this.formats.set(id, format);
    return id;
  }

  private changedFont(index: number, change: NonNullable<StyleChange['font']>): number {
    const font = cloneElement(this.fonts.at(index));
    const put = (name: string, child: XmlElement | null): void => setChild(font, name, child, FONT_ORDER);
    const toggle = (name: string, on: boolean | undefined): void => {
      if (on !== undefined) put(name, on ? element(name) : null);
    };
    toggle('b', change.bold);
    toggle('i', change.italic);
    toggle('strike', change.strikethrough);
    if (change.underline !== undefined) {
      const single = change.underline === 'single';
      put('u', change.underline === 'none' ? null : element('u', single ? {} : { val: change.underline }));
    }
    if (change.size !== undefined) put('sz', element('sz', { val: String(change.size) }));
    if (change.color !== undefined)
      put('color', element('color', { rgb: `FF${parseHtmlColor(change.color) ?? '000000'}` }));
    if (change.name !== undefined) {
      put('name', element('name', { val: change.name }));
      put('scheme', null);
      put('charset', null);
      put('family', null);
    }
    return this.fonts.add(inOrder(font, FONT_ORDER));
  }

  private fill(color: string | null): number {
    if (color === null) return 0;
    const solid = element('patternFill', { patternType: 'solid' }, [
      element('fgColor', { rgb: `FF${parseHtmlColor(color) ?? 'FFFFFF'}` }),
      element('bgColor', { indexed: '64' }),
    ]);
    return this.fills.add(element('fill', {}, [solid]));
  }

  private changedBorder(index: number, change: NonNullable<StyleChange['borders']>): number {
    const border = cloneElement(this.borders.at(index));
    const order = 'left start right end top bottom diagonal vertical horizontal'.split(' ');
    for (const [side, line] of Object.entries(change) as [BorderSide, { style?: string; color?: string }][]) {
      const diagonal = side === 'diagonalUp' || side === 'diagonalDown';
      const name = diagonal ? 'diagonal' : side;
      const old = childNamed(border, name);
      const style = line.style ?? old?.attributes['style'] ?? 'thin';
      if (diagonal) border.attributes[side] = style === 'none' ? '0' : '1';
      if (style === 'none') {
        setChild(border, name, element(name), order);
        continue;
      }
      const oldColor = old && childNamed(old, 'color');
      const color = line.color
        ? element('color', { rgb: `FF${parseHtmlColor(line.color) ?? '000000'}` })
        : oldColor
          ? cloneElement(oldColor)
          : element('color', { auto: '1' });
      setChild(border, name, element(name, { style }, [color]), order);
    }
    return this.borders.add(border);
  }

  private align(xf: XmlElement, change: NonNullable<StyleChange['alignment']>): void {
    const alignment = element('alignment', { ...childNamed(xf, 'alignment')?.attributes });
    const put = (name: string, value: string | null): void => {
      if (value === null) delete alignment.attributes[name];
      else alignment.attributes[name] = value;
    };
    if (change.horizontal !== undefined) put('horizontal', change.horizontal === 'general' ? null : change.horizontal);
    if (change.vertical !== undefined) put('vertical', change.vertical === 'bottom' ? null : change.vertical);
    if (change.wrap !== undefined) put('wrapText', change.wrap ? '1' : null);
    if (change.shrink !== undefined) put('shrinkToFit', change.shrink ? '1' : null);
    if (change.indent !== undefined) put('indent', change.indent > 0 ? String(change.indent) : null);
    if (change.rotation !== undefined) put('textRotation', change.rotation === 0 ? null : String(change.rotation));
    setChild(xf, 'alignment', Object.keys(alignment.attributes).length > 0 ? alignment : null, XF_ORDER);
    xf.attributes['applyAlignment'] = '1';
  }

  private protect(xf: XmlElement, change: StyleChange): void {
    const protection = element('protection', { ...childNamed(xf, 'protection')?.attributes });
    if (change.locked !== undefined) protection.attributes['locked'] = change.locked ? '1' : '0';
    if (change.formulaHidden !== undefined) protection.attributes['hidden'] = change.formulaHidden ? '1' : '0';
    setChild(xf, 'protection', protection, XF_ORDER);
    xf.attributes['applyProtection'] = '1';
  }

  /** Adds a differential format (conditional formats refer to them by index). */
  addDifferential(format: XmlElement): number {
    this.changed = true;
    return new StyleList(this.section('dxfs'), 'dxf').add(format);
  }

  differential(index: number): XmlElement | undefined {
    return childElements(this.section('dxfs'))[index];
  }

  /** The font of cells without a style of their own, by which column widths are measured. */
  defaultFont(): { readonly name: string; readonly size: number } {
    const { fontName, fontSize } = this.style(0);
    return { name: fontName, size: fontSize };
  }
}
