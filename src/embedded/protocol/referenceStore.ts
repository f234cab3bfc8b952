import { HostError } from './hostError';
import type { WireObject } from './wireType';

/** The objects a client asked to keep between batches, by the names they were given. */
export class ReferenceStore {
  private readonly objects = new Map<string, WireObject>();
  private readonly names = new Map<WireObject, string>();
  private count = 0;

  keep(object: WireObject): string {
    const known = this.names.get(object);
    if (known) return known;
    const name = `reference-${++this.count}`;
    this.objects.set(name, object);
    this.names.set(object, name);
    return name;
  }

  nameOf(object: WireObject): string | undefined {
    return this.names.get(object);
  }

  get(name: string): WireObject {
    const found = this.objects.get(name);
    if (!found) {
      throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    }
    return found;
  }

  release(name: string): void {
    const object = this.objects.get(name);
    if (object) this.names.delete(object);
    this.objects.delete(name);
  }

  releaseAll(): void {
    this.objects.clear();
    this.names.clear();
  }

  get size(): number {
    return this.objects.size;
  }

  isKept(object: WireObject): boolean {
    return this.names.has(object);
  }
}
