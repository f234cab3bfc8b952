import { invalidArgument } from './hostError';
import { isObject, type JsonObject } from './request';
import { isWireObject, type WireObject, type WireType } from './wireType';

/** The arguments of a call, read with the checks that Excel makes. Places are 0-based. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  at(place: number): unknown {
    return this.values[place] ?? null;
  }

  isGiven(place: number): boolean {
    return this.at(place) !== null;
  }

  text(place: number): string {
    const value = this.at(place);
    if (typeof value !== 'string') throw invalidArgument();
    return value;
  }

  optionalText(place: number): string | null {
    return this.isGiven(place) ? this.text(place) : null;
  }

  /** A whole number. */
  integer(place: number): number {
    const value = this.at(place);
    if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  optionalInteger(place: number): number | null {
    return this.isGiven(place) ? this.integer(place) : null;
  }

  boolean(place: number, fallback: boolean): boolean {
    const value = this.at(place);
    if (value === null) return fallback;
    if (typeof value !== 'boolean') throw invalidArgument();
    return value;
  }

  /** One of the words, whatever the case of its first letter. */
  word<Word extends string>(place: number, words: readonly Word[], fallback?: Word): Word {
    const value = this.at(place);
    if (value === null && fallback !== undefined) return fallback;
    return wordIn(value, words);
  }

  object(place: number): JsonObject {
    const value = this.at(place);
    if (!isObject(value)) throw invalidArgument();
    return value;
  }

  wire(place: number): WireObject {
    const value = this.at(place);
    if (!isWireObject(value)) throw invalidArgument();
    return value;
  }

  target<Target>(place: number, type: WireType<Target>): Target {
    const found = type.targetOf(this.at(place));
    if (found === undefined) throw invalidArgument();
    return found;
  }
}

/** The word that `value` is, whatever the case of its first letter; InvalidArgument when it is none of them. */
export const wordIn = <Word extends string>(value: unknown, words: readonly Word[]): Word => {
  const found =
    typeof value === 'string' ? words.find((word) => word.toLowerCase() === value.toLowerCase()) : undefined;
  if (found === undefined) throw invalidArgument(String(value));
  return found;
};

export const textIn = (value: unknown): string => {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
};

export const booleanIn = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
};

export const numberIn = (value: unknown, least = -Infinity, most = Infinity): number => {
  if (typeof value !== 'number' || !(value >= least && value <= most)) throw invalidArgument(String(value));
  return value;
};
