/** A count with its noun: `1 unit`, `2 units`. */
export function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
