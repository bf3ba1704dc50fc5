import { memoizeText } from '../memo/memoizeText';
import { tokensOf } from './PhraseBook';

/** An item of an index by all the names it goes under. */
export interface NamedItem {
  readonly key: string;
  readonly max: number;
  readonly names: readonly string[];
}

/** How well a text names an item. */
export interface ItemMatch {
  readonly key: string;
  /** 0 to about 3: the weight of the words they share. */
  readonly score: number;
  /** The share of the text's telling words that belong to the item, 0 to 1. */
  readonly coverage: number;
  /** Whether the text, its measure apart, is one of the item's names. */
  readonly exact: boolean;
  /** Which of the text's tokens belong to it. */
  readonly tokens: ReadonlySet<number>;
}

/** Words that stand in names of all kinds and tell none apart. */
const COMMON: ReadonlySet<string> = new Set(
  'nhom chi so tieu diem ty ti le ho tthc dat duoc cua tren toi da thang tuan quy nam ky nay va cac ket qua muc do theo trong cho ve la tai thuc hien viec tac noi dung linh vuc phan danh gia i ii iii iv v vi vii viii % truoc tong hop so voi voi bo hs kq tl sl'.split(
    ' ',
  ),
);

/** Words of whom and what an office serves, which any item's name may have or leave out. */
const GENERAL: ReadonlySet<string> = new Set(
  'tinh hinh thu tuc hanh chinh nguoi dan doanh nghiep to chuc ca nhan cong dan don vi'.split(' '),
);

/** Words that say of what kind something is, whatever it is: `bản điện tử`, `họp trực tuyến`, `chất lượng dịch vụ`. */
const QUALIFYING: ReadonlySet<string> = new Set('dich vu dien tu truc tuyen'.split(' '));

/** Whether a word, in plain letters, stands for something: no digits, and none that names of all kinds have. */
export function tellsSomething(token: string): boolean {
  return !COMMON.has(token) && !/^\d+$/.test(token);
}

interface Model {
  readonly item: NamedItem;
  /** Single words and pairs of words with their weights. */
  readonly grams: ReadonlyMap<string, number>;
  /** Pairs of words of which the first is its letter alone. */
  readonly shortened: ReadonlyMap<string, number>;
  readonly initials: ReadonlySet<string>;
  /** Its names without words of measure. */
  readonly bare: ReadonlySet<string>;
}

/** The names of an index's items, looked up by the words they share with a text rather than phrase by phrase. */
export class ItemNames {
  private readonly models: readonly Model[];

  /** The items that a text names, best first. */
  readonly matches = memoizeText((text): readonly ItemMatch[] => this.look(tokensOf(text), shorteningsIn(text)));

  constructor(readonly items: readonly NamedItem[]) {
    const gramsOf = items.map((item) => new Set(item.names.flatMap((name) => grams(tokensOf(name)))));
    const frequency = new Map<string, number>();
    for (const own of gramsOf) for (const gram of own) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
    this.models = items.map((item, index) => ({
      item,
      ...weighted([...(gramsOf[index] ?? [])].map((gram) => [gram, weightOf(gram) / (frequency.get(gram) ?? 1)])),
      initials: new Set(item.names.map((name) => initialsOf(tokensOf(name))).filter((each) => each.length >= 2)),
      bare: new Set(item.names.map((name) => bareOf(tokensOf(name)))),
    }));
  }

  private look(tokens: readonly string[], shortened: Shortenings): readonly ItemMatch[] {
    return this.models
      .map((model) => matchOf(model, tokens, shortened))
      .filter(({ score }) => score >= 0.5)
      .sort((one, other) => other.score - one.score || other.coverage - one.coverage);
  }
}

/** How a text shortens words. */
interface Shortenings {
  /** Pairs of words of which the first is a letter and a stop: `H.lòng`, `T.độ g.quyết`. */
  readonly pairs: ReadonlySet<string>;
  /** All of a text in capitals, which may be the initials of a name: `CK, MB`, `SH HS`. */
  readonly capitals?: string;
}

function shorteningsIn(text: string): Shortenings {
  const pairs = new Set([...text.matchAll(SHORTENED)].map(([found]) => tokensOf(found).join(' ')));
  return /^[\p{Lu}\s,.&/–-]{2,12}$/u.test(text) ? { pairs, capitals: tokensOf(text).join('') } : { pairs };
}

const SHORTENED = /(?<![\p{L}\p{M}\p{N}.])\p{L}\.\p{L}[\p{L}\p{M}]+/gu;

function weighted(grams: readonly (readonly [string, number])[]): Pick<Model, 'grams' | 'shortened'> {
  const pairs = grams.flatMap(([gram, weight]) => {
    const [first = '', second] = gram.split(' ');
    return second === undefined ? [] : [[`${first.slice(0, 1)} ${second}`, weight] as const];
  });
  return { grams: new Map(grams), shortened: new Map(pairs.sort(([, one], [, other]) => one - other)) };
}

function matchOf(
  { item, grams: weights, shortened: weightsOfShortened, initials, bare }: Model,
  tokens: readonly string[],
  { pairs, capitals }: Shortenings,
): ItemMatch {
  const mine = new Set<number>();
  let score = 0;
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    const both = `${token} ${next ?? ''}`;
    const pair = weights.get(both) ?? (pairs.has(both) ? weightsOfShortened.get(both) : undefined);
    if (pair !== undefined) {
      score += pair;
      mine.add(index).add(index + 1);
    }
    const single = weights.get(token);
    if (single !== undefined) {
      score += single;
      if (!COMMON.has(token)) mine.add(index);
    }
    if (token.length >= 3 && initials.has(token)) {
      score += 1.5;
      mine.add(index);
    }
  });
  if (mine.size < tokens.length && capitals !== undefined && initials.has(capitals)) {
    // The more letters, the less by chance.
    score += 0.6 + 0.2 * capitals.length;
    tokens.forEach((_, index) => mine.add(index));
  }
  const telling = tokens.flatMap((token, index) =>
    !tellsSomething(token) || (GENERAL.has(token) && !mine.has(index)) ? [] : [index],
  );
  const told = telling.filter((index) => mine.has(index)).length;
  const text = bareOf(tokens);
  const exact = bare.has(text);
  const namesOtherThing =
    !exact && text.split(' ').length > mine.size && [...mine].every((index) => QUALIFYING.has(tokens[index] ?? ''));
  return {
    key: item.key,
    exact,
    score: exact ? score + 2 : namesOtherThing ? 0 : score,
    coverage: exact ? 1 : telling.length === 0 ? 0 : told / telling.length,
    tokens: mine,
  };
}

const MEASURES = /^(?:%|ty|ti|le|diem|so|nhom|chi|tieu|\d+)$/;

function bareOf(tokens: readonly string[]): string {
  return tokens
    .filter((token, index) => !MEASURES.test(token) || (token === 'so' && tokens[index + 1] === 'hoa'))
    .join(' ');
}

function grams(tokens: readonly string[]): readonly string[] {
  return tokens.flatMap((token, index) => {
    const next = tokens[index + 1];
    return next === undefined ? [token] : [token, `${token} ${next}`];
  });
}

/** A pair of syllables is a word of Vietnamese and tells much; a syllable alone tells little. */
function weightOf(gram: string): number {
  const words = gram.split(' ');
  const common = words.filter((word) => COMMON.has(word)).length;
  if (words.length === 2) return common === 2 ? 0.05 : common === 1 ? 0.8 : 1;
  return common === 1 ? 0.02 : words[0]?.length === 1 ? 0.02 : /^[^aeiouy]{3,}$/.test(words[0] ?? '') ? 1.5 : 0.25;
}

function initialsOf(tokens: readonly string[]): string {
  return tokens.map((token) => token[0] ?? '').join('');
}
