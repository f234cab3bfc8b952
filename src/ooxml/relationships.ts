import { PACKAGE_RELATIONSHIPS, RELATIONSHIP_BASE, XML_DECLARATION } from './names';
import { relativeTarget, resolveTarget } from './partNames';
import { childElements, element, parseXml, serializeXml } from './xml';

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

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
        Target: external ? target : relativeTarget(this.owner, target),
        ...(external ? { TargetMode: 'External' } : {}),
      }),
    );
    return XML_DECLARATION + serializeXml(element('Relationships', { xmlns: PACKAGE_RELATIONSHIPS }, items));
  }
}
