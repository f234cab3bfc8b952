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
  /** Targets as the file spells them: "/xl/…" and "#Sheet!A1" would be written otherwise. */
  private readonly spelled = new Map<Relationship, string>();
  private isChanged = false;

  constructor(
    private readonly owner: string,
    xml: string | null,
  ) {
    this.list = (xml ? childElements(parseXml(xml)) : []).map(({ attributes }) => {
      const { Id: id = '', Type: type = '', Target: written = '', TargetMode: mode } = attributes;
      const external = mode === 'External';
      const read = { id, type, external, target: external ? written : resolveTarget(owner, written) };
      this.spelled.set(read, written);
      return read;
    });
  }

  /** Whether the part says something else than the file it came with. */
  get changed(): boolean {
    return this.isChanged;
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
    this.isChanged = true;
    this.list.push({ id, type: type.includes('/') ? type : `${RELATIONSHIP_BASE}/${type}`, target, external });
    return id;
  }

  /** Takes over a relationship under the id it has. */
  adopt(relationship: Relationship): void {
    this.isChanged = true;
    this.list.push(relationship);
  }

  remove(id: string): void {
    const index = this.list.findIndex((each) => each.id === id);
    if (index < 0) return;
    this.isChanged = true;
    this.list.splice(index, 1);
  }

  serialize(): string {
    const items = this.list.map((each) => {
      const { id, type, target, external } = each;
      return element('Relationship', {
        Id: id,
        Type: type,
        Target: this.spelled.get(each) ?? (external ? target : relativeTarget(this.owner, target)),
        ...(external ? { TargetMode: 'External' } : {}),
      });
    });
    return XML_DECLARATION + serializeXml(element('Relationships', { xmlns: PACKAGE_RELATIONSHIPS }, items));
  }
}
