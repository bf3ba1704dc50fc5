import { memoizeText } from '../memo/memoizeText';
import { foldText } from '../text/letters';
import {
  AGENCIES,
  CITY_WORDS,
  COMMUNE_TYPES,
  type CommuneType,
  DEPARTMENT_WORDS,
  NO_DEPARTMENTS,
  PEOPLES_OFFICES,
  SHORT_TYPES,
  UPPER_WORDS,
} from './offices';
import type { UnitLevel } from './unitLevels';

interface Prefix {
  /** Folded. */
  readonly words: string;
  readonly level: UnitLevel;
  /** Whether it is no part of the name: `Xã Phú Thọ` is Phú Thọ, `Sở Y tế` is not Y tế. */
  readonly dropped: boolean;
  /** Whether it is a name by itself: `Trạm Y tế`. */
  readonly isName: boolean;
}

/** Words before a unit's own name, longest first. */
const PREFIXES: readonly Prefix[] = [
  ...prefixes('unknown', PEOPLES_OFFICES, true),
  ...prefixes(
    'commune',
    COMMUNE_TYPES.flatMap((type) => [type, ...SHORT_TYPES[type]]),
    true,
  ),
  ...prefixes('district', UPPER_WORDS.district, true),
  ...prefixes('province', UPPER_WORDS.province, true),
  ...prefixes('department', DEPARTMENT_WORDS, false),
  ...prefixes('department', AGENCIES, false, true),
].sort((left, right) => right.words.length - left.words.length);

const NOT_OFFICES: readonly string[] = NO_DEPARTMENTS.map(foldText);

function prefixes(level: UnitLevel, words: readonly string[], dropped: boolean, isName = false): readonly Prefix[] {
  return words.map((each) => ({ words: foldText(each), level, dropped, isName }));
}

const TYPES: ReadonlyMap<string, CommuneType> = new Map(
  COMMUNE_TYPES.flatMap((type) => [type, ...SHORT_TYPES[type]].map((words) => [foldText(words), type] as const)),
);

/** A word's last letter and a name parted from it, by its own stop if it has one: `P.3`. */
const NAME_BEHIND = /^(?:\.|.[\s.:-])[\s.:-]*\S/;

export interface UnitName {
  /** The name by which rows of two tables are joined: folded, without prefix and punctuation, tones kept. */
  readonly key: string;
  readonly level: UnitLevel;
  /** The commune-level kind where the name says it, for counting `07 xã, 01 thị trấn`. */
  readonly type?: CommuneType;
}

/** Takes a unit's name apart: `UBND TT. Chợ Vàm` → key `chợ vàm`, level commune, type `thị trấn`. */
export const unitName = memoizeText(takeApart);

function takeApart(text: string): UnitName {
  let rest = foldText(text)
    .replace(/[*()"“”'’]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  let level: UnitLevel = 'unknown';
  let type: UnitName['type'];
  for (;;) {
    const prefix = PREFIXES.find(
      ({ words, isName }) =>
        rest.startsWith(words) && (NAME_BEHIND.test(rest.slice(words.length - 1)) || (isName && rest === words)),
    );
    if (prefix === undefined || (!prefix.dropped && NOT_OFFICES.some((words) => rest.startsWith(words)))) break;
    if (level === 'unknown') level = prefix.level;
    type ??= TYPES.get(prefix.words);
    if (!prefix.dropped) break;
    rest = rest.slice(prefix.words.length).replace(/^[\s.:-]+/, '');
  }
  // Joined numbers and hyphens of names (`Phường 01`, `Tân-Hòa`) compare alike.
  const key = rest
    .replace(/(?<![.,;:])[.,;:]+$/g, '')
    .replace(/ ?- ?/g, ' - ')
    .replace(/\b0+(?=\d)/g, '')
    .trim();
  return type === undefined ? { key, level } : { key, level, type };
}

const OFFICE = startingWith(PEOPLES_OFFICES, String.raw`[\s.:]+`);
/** A number alone is no name: `Phường 1`. */
const TYPE = startingWith(
  COMMUNE_TYPES.flatMap((type) => [type, ...SHORT_TYPES[type]]),
  String.raw`(?:(?<=\.)|\s)\s*(?![\s\d])`,
);

/** A unit's name as it stands in lists, letters as typed: without the office and kind before it. */
export function bareName(name: string): string {
  const rest = name.normalize('NFC').replace(OFFICE, '').replace(TYPE, '').trim();
  return rest === '' ? name : rest;
}

const CITY = startingWith(CITY_WORDS, String.raw`[\s.]`);

/** Whether a unit is a city by its name: `TP. Vinh`, `UBND thành phố Vinh`. */
export function isCity(name: string): boolean {
  return CITY.test(name.normalize('NFC').trim().replace(OFFICE, ''));
}

/** A place's own name in small letters with capitals, and nothing behind it: `… của huyện Lấp Vò`. */
const PLACE_AT_END = new RegExp(
  String.raw`(?<!\p{L})((?:${[...COMMUNE_TYPES, ...UPPER_WORDS.district, ...UPPER_WORDS.province]
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toLocaleUpperCase('vi')}]${word.slice(1)}`)
    .join('|')})(?:\s+\p{Lu}\p{Ll}*){1,4})[\s.]*$`,
  'u',
);

/** A place in a title all in capitals, where letters tell no name from other words: `… CỦA HUYỆN LẤP VÒ`. */
const OF_PLACE_AT_END = new RegExp(
  String.raw`\sCỦA\s+((?:${[...COMMUNE_TYPES, ...UPPER_WORDS.district, ...UPPER_WORDS.province]
    .map((word) => word.toLocaleUpperCase('vi'))
    .join('|')})(?:\s+(?!(?:VÀ|CÁC|TRÊN|TRONG|TRỰC|QUÝ|NĂM|THÁNG|TUẦN)\s)\p{Lu}+){1,4})[\s.]*$`,
  'u',
);

/** The place that a caption ends with, with a capital; `undefined` where it ends otherwise. */
export function placeAtEnd(text: string): string | undefined {
  const caption = text.normalize('NFC');
  const place = (PLACE_AT_END.exec(caption) ?? OF_PLACE_AT_END.exec(caption))?.[1];
  return place === undefined ? undefined : place.charAt(0).toLocaleUpperCase('vi') + place.slice(1);
}

function startingWith(words: readonly string[], behind: string): RegExp {
  const longestFirst = [...words].sort((one, other) => other.length - one.length);
  return new RegExp(
    `^(?:${longestFirst.map((each) => each.replaceAll('.', String.raw`\.`)).join('|')})${behind}`,
    'iu',
  );
}
