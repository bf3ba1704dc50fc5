/**
 * The entry of a list at a place that must be there.
 * @throws RangeError where the list has none: a missing row or column must never become another one's address
 */
export function entryAt<T>(list: ArrayLike<T>, index: number): T {
  const entry = list[index];
  if (entry === undefined) throw new RangeError(`no entry ${index} among ${list.length}`);
  return entry;
}
