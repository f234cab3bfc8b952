import type { Arguments } from './callArguments';

/**
 * What a client may ask of one kind of object, by the names of the wire (PascalCase). A member that is not listed here does not
 * exist for the client: the tables are the whole truth about what the host can do.
 */
export interface WireTypeMembers<Target> {
  /** Values. One without `set` is read-only; one with `loadedByDefault: false` is answered only when asked for by name. */
  readonly properties?: Readonly<Record<string, WireProperty<Target>>>;
  /** Objects reached by a property; null stands for a null object. */
  readonly links?: Readonly<Record<string, (target: Target) => WireObject | null>>;
  /** Calls; they answer an object, null for a null object, or a value. */
  readonly methods?: Readonly<Record<string, (target: Target, args: Arguments) => unknown>>;
  /** The items, when the object is a collection. */
  readonly items?: (target: Target) => readonly WireObject[];
  /** What tells the object apart from others of its kind when it is instantiated. */
  readonly identity?: (target: Target) => Readonly<Record<string, unknown>>;
}

export interface WireProperty<Target> {
  readonly get: (target: Target) => unknown;
  readonly set?: (target: Target, value: unknown) => void;
  readonly loadedByDefault?: boolean;
}

/** An object as the protocol sees it: what it can do, and what it is. */
export interface WireObject {
  readonly typeName: string;
  readonly target: unknown;
  readonly propertyNames: readonly string[];
  readonly isCollection: boolean;
  has(member: string): boolean;
  /** Undefined when there is no such value. */
  property(
    name: string,
  ): { get(): unknown; set: ((value: unknown) => void) | null; loadedByDefault: boolean } | undefined;
  link(name: string): { get(): WireObject | null } | undefined;
  method(name: string): ((args: Arguments) => unknown) | undefined;
  items(): readonly WireObject[];
  identity(): Readonly<Record<string, unknown>>;
}

class Wired<Target> implements WireObject {
  constructor(
    readonly type: WireType<Target>,
    readonly target: Target,
  ) {}

  get typeName(): string {
    return this.type.name;
  }

  get propertyNames(): readonly string[] {
    return Object.keys(this.type.members.properties ?? {});
  }

  get isCollection(): boolean {
    return this.type.members.items !== undefined;
  }

  has(member: string): boolean {
    return this.type.has(member);
  }

  property(name: string): ReturnType<WireObject['property']> {
    const found = own(this.type.members.properties, name);
    if (!found) return undefined;
    const { set } = found;
    return {
      get: () => found.get(this.target),
      set: set ? (value) => set(this.target, value) : null,
      loadedByDefault: found.loadedByDefault ?? true,
    };
  }

  link(name: string): ReturnType<WireObject['link']> {
    const found = own(this.type.members.links, name);
    return found && { get: () => found(this.target) };
  }

  method(name: string): ReturnType<WireObject['method']> {
    const found = own(this.type.members.methods, name);
    return found && ((args) => found(this.target, args));
  }

  items(): readonly WireObject[] {
    return this.type.members.items?.(this.target) ?? [];
  }

  identity(): Readonly<Record<string, unknown>> {
    return this.type.members.identity?.(this.target) ?? {};
  }
}

const own = <Value>(table: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined =>
  table && Object.hasOwn(table, name) ? table[name] : undefined;

/**
 * A kind of object that clients can reach. Kinds that lead to each other are made without members first, so that their modules
 * need not import each other; `define` gives them their members once all are there.
 */
export class WireType<Target> {
  constructor(
    readonly name: string,
    private table: WireTypeMembers<Target> | null = null,
  ) {}

  /** @throws Error when the kind has no members yet (a bug of whoever put the kinds together). */
  get members(): WireTypeMembers<Target> {
    if (!this.table) throw new Error(`${this.name} has no members yet`);
    return this.table;
  }

  /** Gives the kind its members, once. */
  define(members: WireTypeMembers<Target>): void {
    if (this.table) throw new Error(`${this.name} has its members already`);
    this.table = members;
  }

  of(target: Target): WireObject {
    return new Wired(this, target);
  }

  orNull(target: Target | null | undefined): WireObject | null {
    return target === null || target === undefined ? null : this.of(target);
  }

  has(member: string): boolean {
    const { properties, links, methods, items } = this.members;
    if (member === '_Items') return items !== undefined;
    return [properties, links, methods].some((table) => own<unknown>(table, member) !== undefined);
  }

  /** The target of an object of this kind; undefined when it is of another. */
  targetOf(object: unknown): Target | undefined {
    return object instanceof Wired && object.type === this ? (object.target as Target) : undefined;
  }
}

export const isWireObject = (value: unknown): value is WireObject => value instanceof Wired;
