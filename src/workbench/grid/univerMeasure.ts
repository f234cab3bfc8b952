import { DocSimpleSkeleton, FontCache, getFontStyleString } from '@univerjs/preset-sheets-core';
import type { StyleRecord } from '../../embedded/workbook/parts/styles/styleRecord';
import type { TextMeasure } from './fitSnapshot';
import { gridStyle } from './gridStyle';

const MOST_KEPT = 20_000;

/** Measures with what Univer draws with. What was measured is kept: an entry changes few cells of many. */
export class UniverMeasure implements TextMeasure {
  private readonly fonts = new Map<string, string>();
  private readonly heights = new Map<string, number>();

  width(text: string, style: StyleRecord): number {
    return FontCache.getMeasureText(text, this.font(style)).width;
  }

  height(text: string, style: StyleRecord, room: number): number {
    const font = this.font(style);
    const key = `${font} ${room} ${text}`;
    const known = this.heights.get(key);
    if (known !== undefined) return known;
    const lines = new DocSimpleSkeleton(text, font, true, room, Infinity);
    lines.calculate();
    const height = lines.getTotalHeight();
    if (this.heights.size >= MOST_KEPT) this.heights.clear();
    this.heights.set(key, height);
    return height;
  }

  private font(style: StyleRecord): string {
    const key = `${style.fontName} ${style.fontSize} ${style.bold} ${style.italic}`;
    const known = this.fonts.get(key);
    if (known !== undefined) return known;
    const font = getFontStyleString(gridStyle(style, 'text')).fontCache;
    this.fonts.set(key, font);
    return font;
  }
}
