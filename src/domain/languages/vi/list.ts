/** `A, B và C`. */
export function list(names: readonly string[], mark = ', '): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(mark)} và ${last}`;
}
