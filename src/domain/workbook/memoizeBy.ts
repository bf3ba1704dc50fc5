/**
 * Remembers what was made of an object as long as the object lives, so that a second run works out only what changed.
 * Of one object only the last making is kept.
 * @returns a function that gives what was made of an object under the same circumstances before, or makes it
 */
export function memoizeBy<T>(): (object: object, circumstances: string, make: () => T) => T {
  const made = new WeakMap<object, { readonly circumstances: string; readonly result: T }>();
  return (object, circumstances, make) => {
    const known = made.get(object);
    if (known?.circumstances === circumstances) return known.result;
    const result = make();
    made.set(object, { circumstances, result });
    return result;
  };
}
