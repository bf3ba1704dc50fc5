const LONGEST = 31;
const FORBIDDEN = /[/\\?*:[\]]/g;

/**
 * Gives out sheet names that Excel takes and nobody else has: at most 31 characters, none of `/ \ ? * : [ ]`, no quote
 * at either end, compared without case. A taken name gets ` (2)`, ` (3)` …
 */
export class SheetNames {
  private readonly taken: Set<string>;

  constructor(taken: readonly string[]) {
    this.taken = new Set(taken.map(comparable));
  }

  /** Takes the wanted name, or the next free one. */
  take(wanted: string): string {
    const clean = wanted
      .replace(FORBIDDEN, ' ')
      .replace(/^'+|'+$/g, '')
      .trim();
    for (let turn = 1; ; turn += 1) {
      const suffix = turn === 1 ? '' : ` (${turn})`;
      const name = shorten(clean, LONGEST - suffix.length) + suffix;
      if (!this.taken.has(comparable(name))) {
        this.taken.add(comparable(name));
        return name;
      }
    }
  }
}

function comparable(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('vi');
}

/** Cuts a name to a length, sparing what stands behind its last dash (`… - KQ`). */
function shorten(name: string, length: number): string {
  if (name.length <= length) return name;
  const tail = / - [^-]{1,8}$/.exec(name)?.[0] ?? '';
  return `${name.slice(0, length - tail.length - 1).trimEnd()}…${tail}`;
}
