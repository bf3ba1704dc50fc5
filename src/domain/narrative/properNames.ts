import type { SourcedBoard, SourcedUnit } from '../scores/ScoreModel';
import type { Table } from '../tables/Table';
import { cleanText } from '../text/letters';
import { BEFORE_PLACES } from '../vocabulary/offices';
import { ABBREVIATIONS } from '../vocabulary/abbreviations';
import { bareName } from '../vocabulary/unitName';

/** How a board's units are called in a sentence, in the board's order. */
export interface UnitNames {
  /** `Phú Hưng`; with its kind where the roster has another unit of that name: `phường Phú Mỹ`. */
  readonly short: (unit: SourcedUnit) => string;
}

/** Takes each unit's name in proper case: another table's spelling where its own one shouts, else each syllable's. */
export function unitNames(board: SourcedBoard, tables: readonly Table[]): UnitNames {
  const names = new Map<SourcedUnit, string>();
  const uses = new Map<string, number>();
  for (const unit of board.units) {
    const name = bareName(properName(unit, tables));
    names.set(unit, name);
    uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  return {
    short: (unit) => {
      const name = names.get(unit) ?? unit.name;
      const { type } = unit.unit;
      return type !== undefined && (uses.get(name) ?? 0) > 1 ? `${type} ${name}` : name;
    },
  };
}

function properName(unit: SourcedUnit, tables: readonly Table[]): string {
  const spellings = unit.unit.rows.flatMap(({ table, row }) => tables[table]?.rows[row]?.name ?? []);
  return cleanText(spellings.find((name) => !isShouted(name)) ?? inTitleCase(unit.name));
}

/** Whether a text is written in capitals all through. One word without marks (`VNPT`) is an abbreviation. */
export function isShouted(text: string): boolean {
  const letters = text
    .normalize('NFC')
    .replace(/[^\p{L}\s]/gu, '')
    .trim();
  return letters !== '' && letters === letters.toLocaleUpperCase('vi') && !/^[A-Z]*$/.test(letters);
}

/** `PHÚ HÙNG` → `Phú Hùng`. Roman numbers and single letters stay (`Long Hưng B`). */
export function inTitleCase(text: string): string {
  if (!isShouted(text)) return text;
  return text.replace(/\p{L}[\p{L}\p{M}]*/gu, (syllable) =>
    /^[IVX]+$/.test(syllable) || syllable.length === 1
      ? syllable
      : syllable.charAt(0) + syllable.slice(1).toLocaleLowerCase('vi'),
  );
}

/** `UBND TỈNH ĐỒNG HẢI` → `UBND tỉnh Đồng Hải`, `TOÀN HUYỆN` → `Toàn huyện`: a row that stands for all units of a place. */
export function placeInSentence(text: string): string {
  if (!isShouted(text)) return text;
  let [before, place] = ['', cleanText(text)];
  for (;;) {
    const lower = place.toLocaleLowerCase('vi');
    const word = BEFORE_PLACES.find((each) => `${lower} `.startsWith(`${each.toLocaleLowerCase('vi')} `));
    if (word === undefined) break;
    before += `${word} `;
    place = place.slice(word.length).trimStart();
  }
  if (before === '') return inSentenceCase(text);
  const sentence = `${before}${inTitleCase(place)}`.trim();
  return sentence.charAt(0).toLocaleUpperCase('vi') + sentence.slice(1);
}

/** `TOÀN HUYỆN` → `Toàn huyện`, for headers and rows that stand for all units. */
export function inSentenceCase(text: string): string {
  if (!isShouted(text)) return text;
  return (
    text.charAt(0) +
    text
      .slice(1)
      .toLocaleLowerCase('vi')
      .replace(/\p{L}+/gu, (word) => (ABBREVIATIONS.has(word) ? word.toUpperCase() : word))
  );
}
