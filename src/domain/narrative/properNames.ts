import type { SourcedUnit } from '../scores/ScoreModel';
import type { Table } from '../tables/Table';
import { capitalized, cleanText } from '../text/letters';
import { DEPARTMENT_FIELDS, FIELD_JOINTS, OFFICE_BEGINNINGS } from '../vocabulary/departmentFields';
import { BEFORE_PLACES, communePartIn, isProvinceName, PEOPLES_OFFICES } from '../vocabulary/offices';
import { ABBREVIATIONS } from '../vocabulary/abbreviations';
import { withQuarters } from '../vocabulary/periods';
import { withProperNouns } from '../vocabulary/properNouns';
import { withPlaces } from '../vocabulary/placesInTitles';
import { bareName } from '../vocabulary/unitName';

/** How some units are called in a sentence. */
export interface UnitNames {
  /** `Phú Hưng`. */
  readonly bare: (unit: SourcedUnit) => string;
  /** Whether they are of several kinds, so that a name alone does not say what it names. */
  readonly areMixed: boolean;
}

/** Takes each unit's name in proper case: another table's spelling where its own one shouts, else each syllable's. */
export function unitNames(units: readonly SourcedUnit[], tables: readonly Table[]): UnitNames {
  const names = new Map(
    units.map((unit) => {
      const name = bareName(properName(unit, tables));
      // `Xã Buôn Hồ` is no village: behind the kind of a commune such a word is of the name.
      return [unit, unit.unit.type === undefined ? withPartInText(name) : name];
    }),
  );
  return {
    bare: (unit) => names.get(unit) ?? unit.name,
    areMixed: new Set(units.map(({ unit }) => unit.type)).size > 1,
  };
}

/** `Ấp Hòa Khê` → `ấp Hòa Khê`: the kind is no part of the name, unless that is a number (`Thôn 10`). */
function withPartInText(name: string): string {
  const part = communePartIn(name);
  return part === undefined || /^\s*\d/.test(name.slice(part.length)) ? name : uncapitalized(name);
}

function properName(unit: SourcedUnit, tables: readonly Table[]): string {
  const spellings = unit.unit.rows.flatMap(({ table, row }) => tables[table]?.rows[row]?.name ?? []);
  return cleanText(spellings.find((name) => !isShouted(name)) ?? departmentNamed(unit.name) ?? inTitleCase(unit.name));
}

/** Every syllable has a vowel: letters without one are an abbreviation. */
const NO_VOWEL = /^[^\sAEIOUYÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝĂĨŨƠƯẠ-Ỹ]{2,}$/u;

/** Whether a text is written in capitals all through. One word without marks (`VNPT`) or without vowels (`TĐGQ`) is an abbreviation. */
export function isShouted(text: string): boolean {
  const letters = text
    .normalize('NFC')
    .replace(/[^\p{L}\s]/gu, '')
    .trim();
  const isAbbreviation = /^[A-Z]*$/.test(letters) || NO_VOWEL.test(letters);
  return letters !== '' && letters === letters.toLocaleUpperCase('vi') && !isAbbreviation;
}

/** `PHÚ HÙNG` → `Phú Hùng`. Roman numbers and single letters stay (`Long Hưng B`). */
export function inTitleCase(text: string): string {
  return isShouted(text) ? syllablesInTitleCase(text) : text;
}

function syllablesInTitleCase(text: string): string {
  return text.replace(/\p{L}[\p{L}\p{M}]*/gu, (syllable) =>
    /^[IVX]+$/.test(syllable) || syllable.length === 1
      ? syllable
      : syllable.charAt(0) + syllable.slice(1).toLocaleLowerCase('vi'),
  );
}

/** `UBND TỈNH ĐỒNG HẢI` → `UBND tỉnh Đồng Hải`, `TOÀN HUYỆN` → `Toàn huyện`: a row that stands for all units of a place. */
export function placeInSentence(text: string): string {
  return placeNamed(text) ?? inSentenceCase(text);
}

/**
 * `ỦY BAN NHÂN DÂN XÃ AN PHÚ` → `Ủy ban nhân dân xã An Phú`, `SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH` → `Sở Văn hóa, Thể thao và Du lịch`;
 * an office stays in capitals where nobody knows which of its words are names.
 */
export function officeInSentence(text: string): string {
  return placeNamed(text) ?? departmentNamed(text) ?? text;
}

const PLACE_KINDS = BEFORE_PLACES.filter((word) => !PEOPLES_OFFICES.includes(word));

/** The name of a department in capitals, of which every word is known; `undefined` of every other text. */
function departmentNamed(text: string): string | undefined {
  if (!isShouted(text)) return undefined;
  let rest = cleanText(text).replace(/(?<=\S)([,–-])(?=\s)/gu, ' $1');
  if (startOf(rest, OFFICE_BEGINNINGS) === undefined) return undefined;
  const words: string[] = [];
  let begins = true;
  const take = (length: number): string => {
    const taken = rest.slice(0, length);
    rest = rest.slice(length).trimStart();
    return taken;
  };
  while (rest !== '') {
    const [office, field, joint, place] = [OFFICE_BEGINNINGS, DEPARTMENT_FIELDS, FIELD_JOINTS, PLACE_KINDS].map((all) =>
      startOf(rest, all),
    );
    const [first = ''] = rest.split(' ');
    if (office !== undefined && (begins || office.length > (field?.length ?? 0))) {
      words.push(capitalized(office));
      take(office.length);
      begins = true;
    } else if (field !== undefined && field.length >= (place?.length ?? 0)) {
      words.push(begins ? capitalized(field) : field);
      take(field.length);
      begins = false;
    } else if (joint !== undefined) {
      words.push(joint);
      take(joint.length);
      begins = true;
    } else if (place !== undefined) {
      words.push(place);
      take(place.length);
      while (rest !== '' && startOf(rest, [...PLACE_KINDS, ...FIELD_JOINTS]) === undefined)
        words.push(syllablesInTitleCase(take(rest.split(' ')[0]?.length ?? 0)));
      begins = false;
    } else if (isProvinceName(rest)) {
      words.push(syllablesInTitleCase(take(rest.length)));
    } else if (NO_VOWEL.test(first) || ABBREVIATIONS.has(first.toLocaleLowerCase('vi')) || /^\d+$/u.test(first)) {
      words.push(take(first.length));
      begins = false;
    } else return undefined;
  }
  return capitalized(words.join(' ').replace(/ ,/gu, ','));
}

/** The first of some phrases that a shouted text begins with. */
function startOf(text: string, phrases: readonly string[]): string | undefined {
  const lower = `${text.toLocaleLowerCase('vi')} `;
  return phrases.find((each) => lower.startsWith(`${each.toLocaleLowerCase('vi')} `));
}

/** A shouted name that begins with what stands before the names of places; `undefined` of every other text. */
function placeNamed(text: string): string | undefined {
  if (!isShouted(text)) return undefined;
  let [before, place] = ['', cleanText(text)];
  for (;;) {
    const lower = place.toLocaleLowerCase('vi');
    const word = BEFORE_PLACES.find((each) => `${lower} `.startsWith(`${each.toLocaleLowerCase('vi')} `));
    if (word === undefined) break;
    before += `${word} `;
    place = place.slice(word.length).trimStart();
  }
  return before === '' ? undefined : capitalized(`${before}${inTitleCase(place)}`.trim());
}

/** As it stands within a sentence. */
export function uncapitalized(text: string): string {
  return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
}

/** `TOÀN HUYỆN` → `Toàn huyện`, `NGHỊ QUYẾT SỐ 01/NQ-CP CỦA CHÍNH PHỦ` → `Nghị quyết số 01/NQ-CP của Chính phủ`, for titles, headers and rows that stand for all units. */
export function inSentenceCase(text: string): string {
  if (!isShouted(text)) return text;
  const words = text.split(/(\s+)/).map((word) => (isSymbol(word) ? word : lowered(word)));
  return capitalized(withQuarters(withProperNouns(words.join(''))));
}

/** `KẾT QUẢ CỦA HUYỆN LẤP VÒ THÁNG 1` → `Kết quả của huyện Lấp Vò tháng 1`: a title within other words. */
export function titleInText(text: string): string {
  if (!isShouted(text)) return text;
  return withPlaces(inSentenceCase(text), (place) => syllablesInTitleCase(place.toLocaleUpperCase('vi')));
}

/** `01/NQ-CP`, `45/KH-UBND`, of the Party `57-NQ/TW`. */
const isSymbol = (word: string): boolean => /^\d+(?:\/\p{Lu}|-\p{Lu}+\/\p{Lu})/u.test(word);

function lowered(word: string): string {
  return word.replace(/\p{L}+/gu, (each) => {
    const lower = each.toLocaleLowerCase('vi');
    return NO_VOWEL.test(each) || ABBREVIATIONS.has(lower) ? each.toLocaleUpperCase('vi') : lower;
  });
}
