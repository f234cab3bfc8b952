import { Arguments } from './callArguments';
import { HostError, apiNotFound, invalidArgument } from './hostError';
import { pick, queryTree, wireName, withClientNames, type QueryTree } from './query';
import type { ReferenceStore } from './referenceStore';
import {
  isObject,
  parseRequest,
  type ProtocolAction,
  type ArgumentInfo,
  type BatchRequest,
  type ObjectPath,
} from './request';
import { ActionType, ObjectPathType } from './wireNumbers';
import { isWireObject, type WireObject } from './wireType';

interface BatchResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

export interface BatchAnswer {
  readonly Results: readonly BatchResult[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly ActionIndex: number;
    readonly Location: string;
  };
}

/** What a batch works on. */
export interface BatchTarget {
  readonly root: WireObject;
  readonly references: ReferenceStore;
  /** Called for every object that the batch made; the host lets ranges follow their cells while they are needed. */
  readonly created?: (object: WireObject) => void;
  /** Called when a client begins or ends to listen to an object's events. */
  readonly listening?: (object: WireObject, call: string) => void;
  /** An error that is no refusal but a fault of the host. */
  readonly onFault?: (error: unknown) => void;
}

const EVENT_CALL = /^_(?:Un)?[Rr]egister\w*$/;
const isEventCall = (name: string): boolean => EVENT_CALL.test(name) && name.includes('Event');

class BatchRun {
  private readonly made = new Map<number, WireObject | null>();
  /** What is being done, as "WorksheetProtection.unprotect". */
  location = '';

  constructor(
    private readonly request: BatchRequest,
    private readonly target: BatchTarget,
  ) {}

  /** The object an id stands for; null for a null object. Each path is walked once, so add() and copy() happen once. */
  private object(id: number): WireObject | null {
    const known = this.made.get(id);
    if (known !== undefined) return known;
    const path = this.request.paths.get(id);
    if (!path) throw new HostError('InvalidObjectPath', `There is no object path ${id}.`);
    const made = this.walk(path);
    this.made.set(id, made);
    if (made) this.target.created?.(made);
    return made;
  }

  private walk(path: ObjectPath): WireObject | null {
    if (path.type === ObjectPathType.nullObject) return null;
    if (path.type === ObjectPathType.root) return this.target.root;
    if (path.type === ObjectPathType.reference) return this.target.references.get(path.name);
    const parent = path.parent === 0 ? this.target.root : this.object(path.parent);
    if (!parent) return null;
    switch (path.type) {
      case ObjectPathType.newObject:
        return this.fromCall(parent, `new ${path.name}`, path.argumentInfo);
      case ObjectPathType.method:
        return this.fromCall(parent, path.name, path.argumentInfo);
      case ObjectPathType.property: {
        this.reach(parent, path.name);
        const link = parent.link(path.name);
        if (!link) throw apiNotFound(`${parent.typeName}.${path.name}`);
        return link.get();
      }
      case ObjectPathType.indexer:
        return this.fromCall(parent, 'GetItem', path.argumentInfo);
      default:
        throw new HostError('InvalidObjectPath', `Object path type ${path.type} is not known.`);
    }
  }

  private fromCall(parent: WireObject, name: string, info: ArgumentInfo): WireObject | null {
    const result = this.call(parent, name, info);
    if (result === null || result === undefined) return null;
    if (!isWireObject(result)) throw apiNotFound(`${parent.typeName}.${name} as an object`);
    return result;
  }

  private reach(on: WireObject, name: string): void {
    this.location = `${on.typeName}.${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
  }

  private call(on: WireObject, name: string, info: ArgumentInfo): unknown {
    const given = this.arguments(info);
    this.reach(on, name);
    const method = on.method(name);
    if (!method) throw apiNotFound(`${on.typeName}.${name}`);
    return method(new Arguments(given));
  }

  private arguments(info: ArgumentInfo): unknown[] {
    return info.values.map((value, index) => this.argument(value, info.references[index]));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(value)) {
      const inner = Array.isArray(reference) ? (reference as readonly unknown[]) : [];
      return value.map((each, index) => this.argument(each, inner[index]));
    }
    if (typeof reference === 'number' && reference !== 0) return this.object(reference);
    if (!isObject(value)) return value;
    const id = value['_ObjectPathId'];
    if (typeof id === 'number') return this.object(id);
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, this.argument(each, undefined)]));
  }

  run(action: ProtocolAction): unknown {
    if (action.type === ActionType.trace) return null;
    const object = this.object(action.path);
    switch (action.type) {
      case ActionType.instantiate:
        return object && this.identity(object);
      case ActionType.query:
        return object && this.query(object, action);
      case ActionType.callMethod:
        return object && this.method(object, action);
      case ActionType.setProperty:
        this.set(object, action.name, this.arguments(action.argumentInfo)[0]);
        return null;
      case ActionType.queryRecursively:
        return object && this.recursive(object, action, 0);
      case ActionType.queryAsJson:
        return object && withClientNames(this.query(object, action));
      case ActionType.ensureUnchanged:
        throw new HostError('ApiNotFound', 'ensureUnchanged is not supported.');
      case ActionType.update:
        if (object) this.update(object, action.state);
        return null;
      default:
        throw new HostError('InvalidRequest', `Action type ${action.type} is not known.`);
    }
  }

  private identity(object: WireObject): Record<string, unknown> {
    const name = this.target.references.nameOf(object);
    return { ...object.identity(), ...(name === undefined ? {} : { _ReferenceId: name }) };
  }

  private query(object: WireObject, action: ProtocolAction): Record<string, unknown> {
    return { ...this.identity(object), ...pick(object, queryTree(action.query), action.query) };
  }

  private recursive(object: WireObject, action: ProtocolAction, depth: number): Record<string, unknown> {
    const query = action.recursive.queries[object.typeName];
    const tree: QueryTree = query ? queryTree(query) : { $none: {} };
    const out = pick(object, tree, query ?? null);
    if (depth < action.recursive.maxDepth && object.isCollection) {
      out['_Items'] = object.items().map((item) => this.recursive(item, action, depth + 1));
    }
    return out;
  }

  private method(object: WireObject, action: ProtocolAction): unknown {
    if (action.name === '_KeepReference') {
      this.target.references.keep(object);
      return null;
    }
    if (action.name === '_RemoveReference') {
      this.target.references.release(String(action.argumentInfo.values[0]));
      return null;
    }
    if (action.name === '_RemoveAllReferences') {
      this.target.references.releaseAll();
      return null;
    }
    if (isEventCall(action.name) && !object.method(action.name)) {
      this.target.listening?.(object, action.name);
      return null;
    }
    const result = this.call(object, action.name, action.argumentInfo);
    return result === undefined || isWireObject(result) ? null : result;
  }

  private set(object: WireObject | null, name: string, value: unknown): void {
    if (!object) throw new HostError('InvalidObjectPath', 'A property of a null object cannot be set.');
    this.reach(object, name);
    const property = object.property(name);
    if (!property) throw apiNotFound(`${object.typeName}.${name}`);
    if (!property.set) throw invalidArgument(`${object.typeName}.${name} is read-only`);
    property.set(value);
  }

  private update(object: WireObject, state: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(state)) {
      const wire = wireName(name);
      const linked = object.link(wire)?.get();
      if (linked && isObject(value)) this.update(linked, value);
      else this.set(object, wire, this.argument(value, undefined));
    }
  }
}

/** Runs a request's actions in order. The first that is refused ends the batch; what was done before it stays done. */
export const runBatch = (body: unknown, target: BatchTarget): BatchAnswer => {
  const Results: BatchResult[] = [];
  let at = 0;
  let run: BatchRun | null = null;
  try {
    const request = parseRequest(body);
    run = new BatchRun(request, target);
    for (const action of request.actions) {
      Results.push({ ActionId: action.id, Value: run.run(action) ?? null });
      at++;
    }
    return { Results };
  } catch (error) {
    if (!(error instanceof HostError)) target.onFault?.(error);
    const Code = error instanceof HostError ? error.code : 'GeneralException';
    const Message = error instanceof Error ? error.message : String(error);
    return { Results, Error: { Code, Message, ActionIndex: at, Location: run?.location ?? '' } };
  }
};
