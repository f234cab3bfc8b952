import { childElements, childNamed } from '../../../ooxml/xml';
import type { SheetArea } from '../../grid/area';
import { areaName, parseArea } from '../../grid/cellReference';
import { findSection, section } from '../parts/sheetData';
import type { Sheet } from '../parts/sheet';
import type { TableModel } from '../parts/table';

/** The areas of a sheet that a filter with a condition is on: that of its plain cells, and those of its tables. */
const filteredAreas = (sheet: Sheet): SheetArea[] => {
  const filter = findSection(sheet.data, 'autoFilter');
  const isOn = filter !== undefined && childElements(filter).length > 0;
  const plain = isOn ? parseArea(filter.attributes['ref'] ?? '') : null;
  const tables = sheet.tables.filter(({ isFiltered }) => isFiltered).map(({ body }) => body);
  return plain ? [plain, ...tables] : tables;
};

/** Rows of an area that a filter hides; those hidden by hand are not among them. */
export const filteredRows = (sheet: Sheet, where: SheetArea): ReadonlySet<number> => {
  const rows = new Set<number>();
  for (const filtered of filteredAreas(sheet)) {
    for (let row = Math.max(filtered.top, where.top); row <= Math.min(filtered.bottom, where.bottom); row++) {
      if (sheet.data.grid.rows.get(row)?.hidden === true) rows.add(row);
    }
  }
  return rows;
};

/** What a table leaves behind whose rows a filter hides: they stay hidden, by a filter of plain cells. */
export const keepFilter = (sheet: Sheet, table: TableModel): void => {
  const filter = childNamed(table.root, 'autoFilter');
  if (!filter || !table.isFiltered || findSection(sheet.data, 'autoFilter')) return;
  const { area, body } = table;
  const kept = section(sheet.edit(), 'autoFilter');
  kept.attributes['ref'] = areaName({ ...area, bottom: body.bottom });
  kept.children = [...filter.children];
};
