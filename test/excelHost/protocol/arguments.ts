import { NotSimulated } from './HostError';
import { isHostObject, type HostObject } from './HostObject';

/** Readers of what arrives in a batch; anything of another kind is a mistake of the caller or of the simulation. */
export function text(value: unknown): string {
  if (typeof value !== 'string') throw new NotSimulated(`${JSON.stringify(value)} where a text belongs`);
  return value;
}

export function number(value: unknown): number {
  if (typeof value !== 'number') throw new NotSimulated(`${JSON.stringify(value)} where a number belongs`);
  return value;
}

export function truth(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new NotSimulated(`${JSON.stringify(value)} where true or false belongs`);
  return value;
}

export function object(value: unknown): HostObject {
  if (!isHostObject(value)) throw new NotSimulated(`${JSON.stringify(value)} where an object belongs`);
  return value;
}

export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new NotSimulated(`${JSON.stringify(value)} where a plain object belongs`);
  return value as Readonly<Record<string, unknown>>;
}

/** One of a closed list, as Excel's enumerations are. */
export function oneOf<Choice extends string>(choices: readonly Choice[], value: unknown): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new NotSimulated(`${JSON.stringify(value)} among ${choices.join(', ')}`);
  return found;
}

/** `#RRGGBB`, in capitals as Excel gives it back. */
export function color(value: unknown): string {
  const given = text(value);
  if (!/^#[0-9a-f]{6}$/i.test(given)) throw new NotSimulated(`the colour ${given}`);
  return given.toUpperCase();
}
