import { HostError } from './hostError';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Arguments of a call; where `references` holds a number that is not 0, the argument is an object path's id. */
export interface ArgumentInfo {
  readonly values: readonly unknown[];
  readonly references: readonly unknown[];
}

export interface ObjectPath {
  readonly id: number;
  /** One of ObjectPathType; whatever else a client sends is refused when the path is walked. */
  readonly type: number;
  readonly name: string;
  readonly parent: number;
  readonly argumentInfo: ArgumentInfo;
}

export interface QueryInfo {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly top: number | null;
  readonly skip: number;
}

export interface ProtocolAction {
  readonly id: number;
  /** One of ActionType; whatever else a client sends is refused when the action is run. */
  readonly type: number;
  readonly name: string;
  readonly path: number;
  readonly argumentInfo: ArgumentInfo;
  readonly query: QueryInfo;
  readonly recursive: { readonly queries: Readonly<Record<string, QueryInfo>>; readonly maxDepth: number };
  readonly state: JsonObject;
}

export interface BatchRequest {
  readonly actions: readonly ProtocolAction[];
  readonly paths: ReadonlyMap<number, ObjectPath>;
}

const malformed = (): HostError => new HostError('InvalidRequest', 'The request cannot be understood.');

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asObject = (value: unknown): JsonObject => (isObject(value) ? value : {});
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as readonly unknown[]) : []);
const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
const asNumber = (value: unknown): number => (typeof value === 'number' ? value : 0);
const texts = (value: unknown): string[] => asList(value).filter((each) => typeof each === 'string');

const parseArguments = (value: unknown): ArgumentInfo => {
  const info = asObject(value);
  return { values: asList(info['Arguments']), references: asList(info['ReferencedObjectPathIds']) };
};

const parseQuery = (value: unknown): QueryInfo => {
  const query = asObject(value);
  return {
    select: texts(query['Select']),
    expand: texts(query['Expand']),
    top: typeof query['Top'] === 'number' ? query['Top'] : null,
    skip: asNumber(query['Skip']),
  };
};

const parsePath = (value: unknown): ObjectPath => {
  const path = asObject(value);
  return {
    id: asNumber(path['Id']),
    type: asNumber(path['ObjectPathType']),
    name: asText(path['Name']),
    parent: asNumber(path['ParentObjectPathId']),
    argumentInfo: parseArguments(path['ArgumentInfo']),
  };
};

const parseAction = (value: unknown): ProtocolAction => {
  const action = asObject(value);
  if (typeof action['ActionType'] !== 'number') throw malformed();
  const recursive = asObject(action['RecursiveQueryInfo']);
  const queries = Object.entries(asObject(recursive['Queries'])).map(([type, query]) => [type, parseQuery(query)]);
  return {
    id: asNumber(action['Id']),
    type: action['ActionType'],
    name: asText(action['Name']),
    path: asNumber(action['ObjectPathId']),
    argumentInfo: parseArguments(action['ArgumentInfo']),
    query: parseQuery(action['QueryInfo']),
    recursive: {
      queries: Object.fromEntries(queries) as Record<string, QueryInfo>,
      maxDepth: asNumber(recursive['MaxDepth']) || 10,
    },
    state: asObject(action['ObjectState']),
  };
};

/** The request a client sent. Throws HostError when it is none. */
export const parseRequest = (body: unknown): BatchRequest => {
  if (!isObject(body) || !Array.isArray(body['Actions'])) throw malformed();
  const paths = new Map<number, ObjectPath>();
  for (const [id, path] of Object.entries(asObject(body['ObjectPaths']))) paths.set(Number(id), parsePath(path));
  return { actions: asList(body['Actions']).map(parseAction), paths };
};
