import { pathTypes, type Action, type Arguments, type Batch, type ObjectPath } from './Batch';
import { HostError, NotSimulated } from './HostError';
import { isHostObject, type HostObject } from './HostObject';

/** The objects of one batch: found, or made by a method, once each. `undefined` is a null object. */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject | undefined>();

  constructor(
    private readonly root: HostObject,
    private readonly references: Map<string, HostObject>,
    private readonly batch: Batch,
  ) {}

  resolve(id: number): HostObject | undefined {
    if (this.found.has(id)) return this.found.get(id);
    const path = this.batch.ObjectPaths[id];
    if (path === undefined) throw new NotSimulated(`object path ${id}, which the batch does not define`);
    const object = this.follow(path);
    this.found.set(id, object);
    return object;
  }

  /** For a change or a call: there has to be something to change. */
  require(id: number): HostObject {
    const object = this.resolve(id);
    if (object === undefined) throw new HostError('ItemNotFound', "The requested resource doesn't exist.");
    return object;
  }

  instantiate(id: number): unknown {
    const object = this.resolve(id);
    return object === undefined ? null : { ...object.identity(), ...this.referenceOf(id) };
  }

  /** Keeps a range alive beyond its batch; the client hears of it at the next instantiation. */
  keep(id: number): null {
    const object = this.resolve(id);
    if (object !== undefined) this.references.set(`reference-${id}-${this.references.size}`, object);
    return null;
  }

  forget(reference: unknown): null {
    this.references.delete(String(reference));
    return null;
  }

  arguments(info: Arguments | undefined): readonly unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const id = ids[index];
      return typeof id === 'number' && id !== 0 ? this.require(id) : value;
    });
  }

  /** `Worksheet.delete`, as Excel names the place of an error. */
  locationOf(action: Action): string {
    const path = this.batch.ObjectPaths[action.ObjectPathId];
    const owner = path === undefined ? undefined : this.ownerOf(path);
    const name = action.Name === '' ? (path?.Name ?? '') : action.Name;
    return `${(action.Name === '' ? owner : this.found.get(action.ObjectPathId))?.type ?? ''}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  }

  private ownerOf(path: ObjectPath): HostObject | undefined {
    return path.ParentObjectPathId === undefined ? undefined : this.found.get(path.ParentObjectPathId);
  }

  private referenceOf(id: number): Readonly<Record<string, unknown>> {
    const object = this.found.get(id);
    const kept = [...this.references].find(([, reference]) => reference === object);
    return kept === undefined ? {} : { _ReferenceId: kept[0] };
  }

  private follow(path: ObjectPath): HostObject | undefined {
    if (path.ObjectPathType === pathTypes.global) return this.root;
    if (path.ObjectPathType === pathTypes.nothing) return undefined;
    if (path.ObjectPathType === pathTypes.reference) return this.reference(path.Name);
    const parent = path.ParentObjectPathId === undefined ? undefined : this.resolve(path.ParentObjectPathId);
    if (parent === undefined) return undefined;
    const args = this.arguments(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case pathTypes.property:
        return parent.part(path.Name);
      case pathTypes.indexer: {
        const item = parent.item(args[0]);
        if (item === undefined) throw new HostError('ItemNotFound', "The requested resource doesn't exist.");
        return item;
      }
      case pathTypes.method: {
        const made = parent.call(path.Name, args);
        if (made === null) return undefined;
        if (!isHostObject(made)) throw new NotSimulated(`${parent.type}.${path.Name}() as an object`);
        return made;
      }
      default:
        throw new NotSimulated(`object paths of type ${path.ObjectPathType}`);
    }
  }

  private reference(name: string): HostObject {
    const object = this.references.get(name);
    if (object === undefined)
      throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    return object;
  }
}
