import { childNamed, descend, textOf, type XmlElement } from '../../embedded/ooxml/xml';
import type { Sheet } from '../../embedded/workbook/sheet';
import { columnWidthInPoints, rowHeightInPoints } from '../../embedded/workbook/sizes';
import type { Workbook } from '../../embedded/workbook/workbook';
import type { ChartSnapshot } from './sheetSnapshot';

const EMU_PER_PIXEL = 9525;
const PIXELS_PER_POINT = 4 / 3;

const emu = (text: string | undefined): number => Number(text ?? 0) / EMU_PER_PIXEL;

/** Where an anchored drawing lies, in pixels from the corner of A1, hidden rows and columns taking no room. */
export function anchorPlace(workbook: Workbook, sheet: Sheet, anchor: XmlElement): ChartSnapshot['place'] {
  const marker = (name: string): { x: number; y: number } | null => {
    const found = childNamed(anchor, name);
    if (!found) return null;
    const part = (child: string): string | undefined => {
      const element = childNamed(found, child);
      return element && textOf(element);
    };
    let x = emu(part('colOff'));
    let y = emu(part('rowOff'));
    for (let column = 0; column < Number(part('col') ?? 0); column++) {
      x += Math.round(columnWidthInPoints(workbook, sheet, column) * PIXELS_PER_POINT);
    }
    for (let row = 0; row < Number(part('row') ?? 0); row++) {
      y += Math.round(rowHeightInPoints(workbook, sheet, row) * PIXELS_PER_POINT);
    }
    return { x, y };
  };
  const position = childNamed(anchor, 'pos')?.attributes;
  const from = marker('from') ?? { x: emu(position?.['x']), y: emu(position?.['y']) };
  const to = marker('to');
  const size = descend(anchor, 'ext')?.attributes;
  return {
    ...from,
    width: to ? to.x - from.x : emu(size?.['cx']),
    height: to ? to.y - from.y : emu(size?.['cy']),
  };
}
