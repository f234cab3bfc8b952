import { unescaped } from '../../../ooxml/cellText';
import { MAIN_NAMESPACE } from '../../../ooxml/names';
import { area, type SheetArea } from '../../grid/area';
import { areaName, parseArea } from '../../grid/cellReference';
import { childElements, childNamed, element, isOn, removeChild, textOf, type XmlElement } from '../../../ooxml/xml';

export interface TableColumnModel {
  readonly id: string;
  readonly name: string;
}

/** What a column has in the row of totals: a word, one of the functions that have a name, or any other formula, without its =. */
export type ColumnTotal = { readonly label: string } | { readonly named: string } | { readonly formula: string };

/** An Excel table. The part's markup is the model: what is not understood stays. */
export class TableModel {
  changed = false;

  constructor(
    readonly part: string,
    readonly root: XmlElement,
  ) {}

  get id(): string {
    return this.root.attributes['id'] ?? '0';
  }

  get name(): string {
    return this.root.attributes['displayName'] ?? this.root.attributes['name'] ?? '';
  }

  set name(name: string) {
    this.root.attributes['name'] = name;
    this.root.attributes['displayName'] = name;
    this.changed = true;
  }

  /** All rows, with header and totals. */
  get area(): SheetArea {
    return parseArea(this.root.attributes['ref'] ?? 'A1') ?? area(0, 0, 0, 0);
  }

  set area(found: SheetArea) {
    this.root.attributes['ref'] = areaName(found);
    const filter = childNamed(this.root, 'autoFilter');
    if (filter) {
      filter.attributes['ref'] = areaName(
        area(found.top, found.left, found.bottom - (this.hasTotals ? 1 : 0), found.right),
      );
    }
    this.changed = true;
  }

  get hasHeader(): boolean {
    return this.root.attributes['headerRowCount'] !== '0';
  }

  get hasTotals(): boolean {
    return Number(this.root.attributes['totalsRowCount'] ?? 0) > 0;
  }

  set hasTotals(on: boolean) {
    if (on) this.root.attributes['totalsRowCount'] = '1';
    else delete this.root.attributes['totalsRowCount'];
    // Says whether it was ever shown.
    if (on) this.root.attributes['totalsRowShown'] = '1';
    this.changed = true;
  }

  set hasHeader(on: boolean) {
    if (on) delete this.root.attributes['headerRowCount'];
    else {
      this.root.attributes['headerRowCount'] = '0';
      this.showFilterButton = false;
    }
    this.changed = true;
  }

  get header(): SheetArea | null {
    const { top, left, right } = this.area;
    return this.hasHeader ? area(top, left, top, right) : null;
  }

  get totals(): SheetArea | null {
    const { bottom, left, right } = this.area;
    return this.hasTotals ? area(bottom, left, bottom, right) : null;
  }

  /** The rows between header and totals. */
  get body(): SheetArea {
    const { top, left, bottom, right } = this.area;
    return area(top + (this.hasHeader ? 1 : 0), left, bottom - (this.hasTotals ? 1 : 0), right);
  }

  private get columnHolder(): XmlElement {
    const found = childNamed(this.root, 'tableColumns');
    if (found) return found;
    const made = element('tableColumns');
    this.root.children.push(made);
    return made;
  }

  get columns(): readonly TableColumnModel[] {
    return childElements(this.columnHolder).map(({ attributes }) => ({
      id: attributes['id'] ?? '',
      name: unescaped(attributes['name'] ?? ''),
    }));
  }

  renameColumn(index: number, name: string): void {
    const column = childElements(this.columnHolder)[index];
    if (!column) return;
    column.attributes['name'] = name.replace(/\n/g, '_x000a_');
    this.changed = true;
  }

  insertColumn(index: number, name: string): void {
    const holder = this.columnHolder;
    const columns = childElements(holder);
    const id = Math.max(0, ...columns.map(({ attributes }) => Number(attributes['id'] ?? 0))) + 1;
    columns.splice(index, 0, element('tableColumn', { id: String(id), name }));
    holder.children = columns;
    holder.attributes['count'] = String(columns.length);
    this.changed = true;
  }

  /** What the row of totals has for a column, or had when it was last shown; null: nothing. */
  columnTotal(index: number): ColumnTotal | null {
    const column = childElements(this.columnHolder)[index];
    const { totalsRowLabel: label, totalsRowFunction: named = 'none' } = column?.attributes ?? {};
    if (named === 'custom') return { formula: textOf((column && childNamed(column, 'totalsRowFormula')) ?? '') };
    if (named !== 'none') return { named };
    return label === undefined ? null : { label: unescaped(label) };
  }

  setColumnTotal(index: number, total: ColumnTotal | null): void {
    const column = childElements(this.columnHolder)[index];
    if (!column) return;
    const { attributes } = column;
    delete attributes['totalsRowLabel'];
    delete attributes['totalsRowFunction'];
    const rest = childElements(column).filter(({ name }) => name !== 'totalsRowFormula');
    const at = rest.findIndex(({ name }) => name === 'calculatedColumnFormula') + 1;
    if (total !== null && 'formula' in total) rest.splice(at, 0, element('totalsRowFormula', {}, [total.formula]));
    column.children = rest;
    if (total !== null && 'label' in total) attributes['totalsRowLabel'] = total.label;
    else if (total !== null) attributes['totalsRowFunction'] = 'named' in total ? total.named : 'custom';
    this.changed = true;
  }

  /** Makes the table what this markup of it says. */
  restore({ attributes, children }: XmlElement): void {
    this.root.attributes = attributes;
    this.root.children = children;
    this.changed = true;
  }

  removeColumns(index: number, count: number): void {
    const holder = this.columnHolder;
    const columns = childElements(holder);
    columns.splice(index, count);
    holder.children = columns;
    holder.attributes['count'] = String(columns.length);
    this.changed = true;
  }

  private get styleInfo(): XmlElement {
    const found = childNamed(this.root, 'tableStyleInfo');
    if (found) return found;
    const made = element('tableStyleInfo', {
      showFirstColumn: '0',
      showLastColumn: '0',
      showRowStripes: '1',
      showColumnStripes: '0',
    });
    const extensions = childNamed(this.root, 'extLst');
    if (extensions) removeChild(this.root, extensions);
    this.root.children.push(made, ...(extensions ? [extensions] : []));
    return made;
  }

  get style(): string {
    return childNamed(this.root, 'tableStyleInfo')?.attributes['name'] ?? '';
  }

  set style(name: string) {
    if (name === '') delete this.styleInfo.attributes['name'];
    else this.styleInfo.attributes['name'] = name;
    this.changed = true;
  }

  option(name: 'showFirstColumn' | 'showLastColumn' | 'showRowStripes' | 'showColumnStripes'): boolean {
    return isOn(childNamed(this.root, 'tableStyleInfo')?.attributes[name]);
  }

  setOption(name: 'showFirstColumn' | 'showLastColumn' | 'showRowStripes' | 'showColumnStripes', on: boolean): void {
    this.styleInfo.attributes[name] = on ? '1' : '0';
    this.changed = true;
  }

  get showFilterButton(): boolean {
    return childNamed(this.root, 'autoFilter') !== undefined;
  }

  set showFilterButton(on: boolean) {
    const filter = childNamed(this.root, 'autoFilter');
    if (on && !filter) {
      this.root.children.unshift(element('autoFilter'));
      this.area = { ...this.area };
    } else if (!on && filter) removeChild(this.root, filter);
    this.changed = true;
  }

  /** Whether a filter hides rows of this table. */
  get isFiltered(): boolean {
    const filter = childNamed(this.root, 'autoFilter');
    return filter !== undefined && childElements(filter).length > 0;
  }

  clearFilter(): void {
    const filter = childNamed(this.root, 'autoFilter');
    if (filter) filter.children = [];
    this.changed = true;
  }
}

/** The markup of a new table with a header row, filter buttons and the usual style. */
export const newTableMarkup = (id: number, name: string, where: SheetArea, columns: readonly string[]): XmlElement =>
  element(
    'table',
    {
      xmlns: MAIN_NAMESPACE,
      id: String(id),
      name,
      displayName: name,
      ref: areaName(where),
      totalsRowShown: '0',
    },
    [
      element('autoFilter', { ref: areaName(where) }),
      element(
        'tableColumns',
        { count: String(columns.length) },
        columns.map((column, index) =>
          element('tableColumn', { id: String(index + 1), name: column.replace(/\n/g, '_x000a_') }),
        ),
      ),
      element('tableStyleInfo', {
        name: 'TableStyleMedium2',
        showFirstColumn: '0',
        showLastColumn: '0',
        showRowStripes: '1',
        showColumnStripes: '0',
      }),
    ],
  );
