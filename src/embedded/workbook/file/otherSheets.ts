import { attributeNamed, type XmlElement } from '../../../ooxml/xml';
import type { Relationships } from '../../../ooxml/relationships';

/**
 * What stands for a sheet that is no worksheet (chart, dialog, old macros) where worksheets have their ids: names may belong to it, and
 * windows may show it.
 * @param entry its element in the list of sheets
 */
export const otherSheetId = (entry: XmlElement): string => `other ${entry.attributes['sheetId'] ?? ''}`;

/** A sheet of the list of sheets, with the id by which the model knows it. */
export interface ListedSheet {
  readonly id: string;
  readonly entry: XmlElement;
}

/**
 * The worksheets in their order, and every other sheet behind the one that it followed before.
 * @param ids of worksheets, by their relationships
 */
export const withOtherSheets = (
  worksheets: readonly ListedSheet[],
  before: readonly XmlElement[],
  ids: ReadonlyMap<string, string>,
  relations: Relationships,
): ListedSheet[] => {
  const listed = [...worksheets];
  const placeOf = (id: string): number => listed.findIndex((each) => each.id === id);
  const known = before.map((entry) => {
    const relation = attributeNamed(entry, 'id') ?? '';
    // A module of old macros is listed without a part.
    const stays = !ids.has(relation) && (relation === '' || relations.byId(relation) !== undefined);
    return { id: ids.get(relation) ?? otherSheetId(entry), entry, stays };
  });
  known.forEach(({ id, entry, stays }, index) => {
    if (!stays) return;
    const followed = known.slice(0, index).findLast((each) => placeOf(each.id) >= 0);
    listed.splice(followed ? placeOf(followed.id) + 1 : 0, 0, { id, entry });
  });
  return listed;
};
