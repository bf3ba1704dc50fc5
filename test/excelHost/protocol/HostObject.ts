import type { HostWorkbook } from '../model/HostWorkbook';
import { NotSimulated } from './HostError';

/** An object of Excel's as a batch sees it. Member names are Office.js's wire names, which begin with a capital. */
export interface HostObject {
  readonly type: string;
  /** The simulation's own object behind it. */
  readonly self: unknown;
  /** What an instantiation answers: the id by which the object is found again. */
  identity(): Readonly<Record<string, unknown>>;
  read(property: string): unknown;
  write(property: string, value: unknown): void;
  /** A property that is an object itself, as `Format` of a range. */
  part(property: string): HostObject;
  /** Whether `property` is such a part. */
  hasPart(property: string): boolean;
  /** `undefined` for a method without result, `null` for an absent object. */
  call(method: string, args: readonly unknown[]): unknown;
  /** A collection's items; `undefined` where the object is no collection. */
  items(): readonly HostObject[] | undefined;
  /** What an indexer finds; `undefined` for nothing. */
  item(key: unknown): HostObject | undefined;
}

export interface Property<Self> {
  readonly get?: (self: Self, host: HostWorkbook) => unknown;
  readonly set?: (self: Self, value: unknown, host: HostWorkbook) => void;
}

/** What one of Excel's types can do, as data. `Self` is the simulation's own object behind it. */
export interface TypeTable<Self> {
  readonly type: string;
  readonly identity?: (self: Self) => Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, Property<Self>>>;
  readonly parts?: Readonly<Record<string, (self: Self, host: HostWorkbook) => HostObject>>;
  readonly methods?: Readonly<Record<string, (self: Self, args: readonly unknown[], host: HostWorkbook) => unknown>>;
  readonly items?: (self: Self, host: HostWorkbook) => readonly HostObject[];
  readonly item?: (self: Self, key: unknown, host: HostWorkbook) => HostObject | undefined;
}

/** What the simulation knows, as docs/excel-host.md lists it: members by type, in Office.js's own spelling. */
export const simulatedMembers = new Map<string, Set<string>>();

function register<Self>({ type, properties = {}, parts = {}, methods = {}, items, item }: TypeTable<Self>): void {
  const members = simulatedMembers.get(type) ?? new Set<string>();
  simulatedMembers.set(type, members);
  const spelt = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  for (const name of [...Object.keys(properties), ...Object.keys(parts)]) members.add(spelt(name));
  // A leading underscore is the runtime's own affair.
  for (const name of Object.keys(methods)) if (!name.startsWith('_')) members.add(`${spelt(name)}()`);
  if (items !== undefined) members.add('items');
  if (item !== undefined) members.add('getItem()');
}

/** Binds a table to the objects it speaks for. A member that is not in the table fails loudly. */
export function hostType<Self>(table: TypeTable<Self>): (self: Self, host: HostWorkbook) => HostObject {
  register(table);
  const { type, identity, properties = {}, parts = {}, methods = {}, items, item } = table;
  return (self, host) => {
    const unknown = (member: string): never => {
      throw new NotSimulated(`${type}.${member}`);
    };
    return {
      type,
      self,
      identity: () => identity?.(self) ?? {},
      read: (property) => (properties[property]?.get ?? (() => unknown(property)))(self, host),
      write: (property, value) => (properties[property]?.set ?? (() => unknown(`${property} =`)))(self, value, host),
      part: (property) => (parts[property] ?? (() => unknown(property)))(self, host),
      hasPart: (property) => parts[property] !== undefined,
      call: (method, args) => (methods[method] ?? (() => unknown(`${method}()`)))(self, args, host),
      items: () => items?.(self, host),
      item: (key) => (item ?? (() => unknown('getItem()')))(self, key, host),
    };
  };
}

/** Tells the simulation's objects from plain results. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'identity' in value && 'hasPart' in value;
}
