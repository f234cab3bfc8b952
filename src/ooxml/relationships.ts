import { XML_DECLARATION, childElements, element, parseXml, serializeXml } from './xml';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const RELATIONSHIP_BASE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** The part name (no leading slash) that a target written in `from` means. */
export const resolveTarget = (from: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1);
  const path = (folderOf(from) + target).split('/');
  const resolved: string[] = [];
  for (const step of path) {
    if (step === '..') resolved.pop();
    else if (step !== '.') resolved.push(step);
  }
  return resolved.join('/');
};

/** Where the relationships of a part are kept. */
export const relationshipsPart = (part: string): string =>
  `${folderOf(part)}_rels/${part.slice(part.lastIndexOf('/') + 1)}.rels`;

/** The relationships of one part, with targets as part names. */
export class Relationships {
  private readonly list: Relationship[];

  constructor(
    private readonly owner: string,
    xml: string | null,
  ) {
    this.list = xml
      ? childElements(parseXml(xml)).map(({ attributes }) => ({
          id: attributes['Id'] ?? '',
          type: attributes['Type'] ?? '',
          external: attributes['TargetMode'] === 'External',
          target:
            attributes['TargetMode'] === 'External'
              ? (attributes['Target'] ?? '')
              : resolveTarget(owner, attributes['Target'] ?? ''),
        }))
      : [];
  }

  get all(): readonly Relationship[] {
    return this.list;
  }

  byId(id: string): Relationship | undefined {
    return this.list.find((each) => each.id === id);
  }

  /** Relationships whose type ends like this ("worksheet"): the strict and the usual spelling differ before that. */
  ofType(ending: string): Relationship[] {
    return this.list.filter((each) => each.type.endsWith(`/${ending}`));
  }

  /** Adds a relationship and returns its id. `type` without a slash is completed to the usual one. */
  add(type: string, target: string, external = false): string {
    const taken = new Set(this.list.map((each) => each.id));
    let number = this.list.length + 1;
    while (taken.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    this.list.push({ id, type: type.includes('/') ? type : `${RELATIONSHIP_BASE}/${type}`, target, external });
    return id;
  }

  /** Takes over a relationship under the id it has. */
  adopt(relationship: Relationship): void {
    this.list.push(relationship);
  }

  remove(id: string): void {
    const index = this.list.findIndex((each) => each.id === id);
    if (index >= 0) this.list.splice(index, 1);
  }

  serialize(): string {
    const items = this.list.map(({ id, type, target, external }) =>
      element('Relationship', {
        Id: id,
        Type: type,
        Target: external ? target : this.relative(target),
        ...(external ? { TargetMode: 'External' } : {}),
      }),
    );
    return XML_DECLARATION + serializeXml(element('Relationships', { xmlns: NAMESPACE }, items));
  }

  private relative(target: string): string {
    const from = folderOf(this.owner).split('/').filter(Boolean);
    const to = target.split('/');
    let shared = 0;
    while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
    return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
  }
}
