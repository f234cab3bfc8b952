import type { OoxmlPackage } from '../../../../ooxml/package';
import type { Relationship } from '../../../../ooxml/relationships';

/** Parts that several owners may share. */
const SHARED = /\/(?:image|theme|hyperlink|externalLink\w*|pivotCacheDefinition)$/;

const splitName = (part: string): { stem: string; ending: string } => {
  const found = /^(.*?)\d*(\.[^./]+)$/.exec(part);
  return { stem: found?.[1] ?? part, ending: found?.[2] ?? '' };
};

/** Copies a part and the parts only it uses; returns the copy's name. */
const copyPart = (pack: OoxmlPackage, part: string): string => {
  const { stem, ending } = splitName(part);
  const copy = pack.freeName(stem, ending);
  pack.setBytes(copy, pack.bytes(part));
  const type = pack.contentType(part);
  if (type !== undefined && type !== pack.contentType(copy)) pack.setContentType(copy, type);
  copyRelationships(pack, part, copy);
  return copy;
};

/** Gives `to` the relationships of `from` under the same ids, with copies of the parts that cannot be shared. */
export const copyRelationships = (
  pack: OoxmlPackage,
  from: string,
  to: string,
  isWanted: (relationship: Relationship) => boolean = () => true,
): void => {
  const target = pack.relationshipsOf(to);
  for (const relationship of pack.relationshipsOf(from).all) {
    if (!isWanted(relationship)) continue;
    const shared = relationship.external || SHARED.test(relationship.type) || !pack.has(relationship.target);
    target.adopt(shared ? relationship : { ...relationship, target: copyPart(pack, relationship.target) });
  }
};
