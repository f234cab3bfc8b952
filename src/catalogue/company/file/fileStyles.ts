import { MAIN_NAMESPACE } from '../../../ooxml/names';
import type { CellStyle } from '../../../base/sheetDrawing';
import { escapeXml } from '../../../ooxml/escape';

/** Number formats of a file's own begin here. */
const FIRST_FORMAT = 164;

/** Collects the looks of a workbook's cells; each different one gets a number. */
export class FileStyles {
  private readonly looks = new Map<string, CellStyle>([['{}', {}]]);

  /** The number a cell names its look by; 0 is the plain one. */
  numberOf(style: CellStyle): number {
    const key = JSON.stringify(Object.fromEntries(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1))));
    if (!this.looks.has(key)) this.looks.set(key, style);
    return [...this.looks.keys()].indexOf(key);
  }

  /** The styles part, with everything numbered so far. */
  xml(): string {
    const fonts: string[] = [];
    const fills = [
      '<fill><patternFill patternType="none"/></fill>',
      '<fill><patternFill patternType="gray125"/></fill>',
    ];
    const borders: string[] = [];
    const formats: string[] = [];
    const looks = [...this.looks.values()].map((style) => {
      const font = place(fonts, fontXml(style));
      const fill = style.fill === undefined ? 0 : place(fills, fillXml(style.fill));
      const border = place(borders, borderXml(style));
      const format = style.numberFormat === undefined ? 0 : FIRST_FORMAT + place(formats, style.numberFormat);
      return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignmentXml(style)}</xf>`;
    });
    const formatsXml = formats
      .map((code, index) => `<numFmt numFmtId="${FIRST_FORMAT + index}" formatCode="${escapeXml(code)}"/>`)
      .join('');
    return (
      `<styleSheet xmlns="${MAIN_NAMESPACE}">` +
      (formats.length > 0 ? `<numFmts count="${formats.length}">${formatsXml}</numFmts>` : '') +
      `<fonts count="${fonts.length}">${fonts.join('')}</fonts>` +
      `<fills count="${fills.length}">${fills.join('')}</fills>` +
      `<borders count="${borders.length}">${borders.join('')}</borders>` +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs count="${looks.length}">${looks.join('')}</cellXfs>` +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      '</styleSheet>'
    );
  }
}

function place(list: string[], entry: string): number {
  const index = list.indexOf(entry);
  return index >= 0 ? index : list.push(entry) - 1;
}

function fontXml({ bold, italic, size, color }: CellStyle): string {
  const parts = [
    bold ? '<b/>' : '',
    italic ? '<i/>' : '',
    `<sz val="${size ?? 11}"/>`,
    color === undefined ? '<color theme="1"/>' : `<color rgb="${argb(color)}"/>`,
    '<name val="等线"/><family val="2"/>',
  ];
  return `<font>${parts.join('')}</font>`;
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml({ border }: CellStyle): string {
  const sides = ['left', 'right', 'top', 'bottom'].map((side) =>
    border === undefined ? `<${side}/>` : `<${side} style="thin"><color rgb="${argb(border)}"/></${side}>`,
  );
  return `<border>${sides.join('')}<diagonal/></border>`;
}

function alignmentXml({ horizontal, vertical, wrap, shrink, indent }: CellStyle): string {
  const attributes = [
    horizontal === undefined ? '' : ` horizontal="${horizontal}"`,
    vertical === undefined ? '' : ` vertical="${vertical}"`,
    wrap ? ' wrapText="1"' : '',
    shrink ? ' shrinkToFit="1"' : '',
    indent === undefined ? '' : ` indent="${indent}"`,
  ].join('');
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}

function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}
