import { rules } from '../../../src/domain/findings/rules';
import { messagesIn } from '../../../src/domain/languages/messages';
import { memoizeBy } from '../../../src/domain/memo/memoizeBy';
import { LANGUAGES } from '../../../src/domain/settings/Settings';

type Sentence = (...given: readonly unknown[]) => unknown;

/** What sentences are given: names, figures, lists, a yes or a no. */
const GIVEN: readonly (readonly [unknown, unknown])[] = [
  ['Xã An Bình', 'Sở Tư pháp'],
  [3, 17],
  [
    ['Ô Môn', 'Cái Răng'],
    ['Ninh Kiều', 'Thốt Nốt', 'Vĩnh Thạnh'],
  ],
  [true, false],
];

const KINDS_OF_WORK: readonly (readonly [unknown, unknown])[] = [[['dossier'], ['task', 'petition']]];

/** What is given besides to the few sentences that ask for something of their own. */
const BESIDES: Readonly<Record<string, readonly (readonly [unknown, unknown])[]>> = {
  'cli.figure': [[98.765, 12.3456]],
  'explanations.runnerUp': [['close', 'clear']],
  'narrative.ofKind': [['xã', 'phường']],
  'narrative.aggregateChange': [['up', 'down']],
  'narrative.gradeMove': [['up', 'down']],
  'narrative.askTargets': [
    [[{ whom: 'Phòng Kinh tế', targets: ['Tỷ lệ nước sạch'] }], [{ whom: null, targets: ['Số lượt', 'Tỷ lệ rác'] }]],
  ],
  'narrative.handledWork': KINDS_OF_WORK,
  'narrative.handled': [
    [
      [{ name: 'đúng hạn', count: '12 hồ sơ' }],
      [
        { name: 'đúng hạn', count: '08 hồ sơ' },
        { name: 'quá hạn', count: '02 hồ sơ' },
      ],
    ],
  ],
  'narrative.overdueWork': KINDS_OF_WORK,
  'narrative.askOverdue': KINDS_OF_WORK,
  'narrative.askNoMoreOverdue': KINDS_OF_WORK,
  'narrative.overdueAmong': KINDS_OF_WORK,
  'narrative.overdueIn': KINDS_OF_WORK,
  'narrative.foremost': [['lowest', 'highest']],
  period: [
    [
      { kind: 'month', number: 9, year: 2023, label: 'Tháng 09/2023' },
      { kind: 'quarter', number: 2, year: 2024, label: 'Quý II/2024' },
    ],
  ],
  'report.opening': [
    ['report', 'letter'],
    [0, 1],
  ],
  'narrative.counted': [[[{ count: 3, type: 'xã' }], [{ count: 4, type: 'phường' }]]],
  'sheets.checks.counts': [
    [
      { error: 1, warning: 2, info: 3, ignored: 4 },
      { error: 5, warning: 6, info: 7, ignored: 0 },
    ],
  ],
  'sheets.checks.verdict': [
    [
      { error: 1, warning: 2 },
      { error: 0, warning: 0 },
    ],
  ],
  'narrative.offices': [
    [
      [{ kind: 'xã', names: ['An Phú'] }],
      [
        { kind: 'phường', names: ['Cát Lái', 'Đa Kao'] },
        { kind: 'department', names: ['Sở Tư pháp'] },
      ],
    ],
  ],
  'findings.proposal': [
    [
      { kind: 'decimal', cell: 'C7', value: '98,2' },
      { kind: 'transposed', cell: 'D9', value: '89' },
    ],
  ],
};

/** Every sentence of a language by its path; names of things are texts, the others are told about something. */
function sentencesOf(part: unknown, path = ''): readonly (readonly [string, string | Sentence])[] {
  if (typeof part === 'string') return [[path, part]];
  if (typeof part === 'function') return [[path, part as Sentence]];
  return Object.entries(part as object).flatMap(([key, each]) =>
    sentencesOf(each, path === '' ? key : `${path}.${key}`),
  );
}

/** All that a sentence says: a failure says what, why and what next. */
function wordsIn(said: unknown): readonly string[] {
  if (Array.isArray(said)) return [said.join('')];
  if (typeof said === 'object' && said !== null) return Object.values(said).flatMap(wordsIn);
  return [String(said)];
}

/** A text that is really one: nothing in it comes from a value that is not there, or from a program. */
const isText = (text: string): boolean => text.trim() !== '' && !/undefined|NaN|\[object|=>|null/.test(text);

/** The places of what a sentence is given; one that begins with `_` is for other languages. */
function placesOf(sentence: Sentence): readonly number[] {
  const [, names = ''] = /^(?:function\s*\w*)?\s*\(?([^=]*?)\)?\s*(?:=>|\{)/s.exec(String(sentence)) ?? [];
  const isUnused = names.split(',').map((name) => name.trim().startsWith('_'));
  return Array.from({ length: sentence.length }, (_, place) => place).filter((place) => isUnused[place] !== true);
}

/** What a sentence says for every way to fill its places of which it makes a text: worked out once for all that is asked of it. */
const saidBy = memoizeBy(waysToSay, (path: string) => path);

function waysToSay(sentence: Sentence, path: string): ReadonlyMap<string, string> {
  const choices = [...(BESIDES[path] ?? []), ...GIVEN].flat();
  const ways = Array.from({ length: sentence.length }).reduce<readonly (readonly number[])[]>(
    (all) => all.flatMap((way) => choices.map((_, choice) => [...way, choice])),
    [[]],
  );
  const said = new Map<string, string>();
  for (const way of ways) {
    let words: readonly string[];
    try {
      words = wordsIn(sentence(...way.map((choice) => choices[choice])));
    } catch (error) {
      // A list where a figure is meant, and the like.
      if (error instanceof TypeError || error instanceof RangeError) continue;
      throw error;
    }
    if (words.length > 0 && words.every(isText)) said.set(way.join(), words.join(' '));
  }
  return said;
}

/** The places whose content makes no difference to what is said. */
function unsaid(sentence: Sentence, path: string): readonly number[] {
  const said = saidBy(sentence, path);
  return placesOf(sentence).filter((place) => {
    const byRest = new Map<string, string>();
    return ![...said].some(([way, text]) => {
      const rest = way
        .split(',')
        .map((choice, at) => (at === place ? '*' : choice))
        .join();
      const other = byRest.get(rest);
      byRest.set(rest, text);
      return other !== undefined && other !== text;
    });
  });
}

const TOUCHING = GIVEN.flat(2)
  .filter((each): each is string => typeof each === 'string')
  .map((name) => ({ name, pattern: new RegExp(`[\\p{L}\\p{N}]${name}|${name}[\\p{L}\\p{N}]`, 'u') }));

/** Names that touch a letter or a figure beside them, quotes of which one half is missing, a blank where a word is missing at the end. */
function slipsIn(text: string): readonly string[] {
  const touching = TOUCHING.flatMap(({ name, pattern }) => (text.includes(name) && pattern.test(text) ? [name] : []));
  const isHalved = text.split('“').length !== text.split('”').length;
  const blanks = /[\p{L}\p{N}] $/u.test(text) ? [' '] : [];
  return [...touching, ...(isHalved ? ['“”'] : []), ...blanks];
}

/** They are given letters, addresses and words that bring their own marks, or have no words of their own. */
const WITH_MARKS = [
  'cli.ranked',
  'installation.package.done',
  'narrative.lettered',
  'narrative.overdue',
  'narrative.byFigure.only',
  'narrative.byFigure.both',
  'narrative.together',
  'narrative.results',
  'narrative.offices',
];

/** A letter has neither a heading of its kind nor a sign of it in its symbol. */
const BLANK = ['report.types.letter', 'report.symbols.letter'];

describe.each(LANGUAGES)('every sentence in %s', (language) => {
  const sentences = sentencesOf(messagesIn(language));

  it('is there', () => {
    const blank = sentences.flatMap(([path, sentence]) => {
      const says = typeof sentence === 'string' ? isText(sentence) : saidBy(sentence, path).size > 0;
      return says ? [] : [path];
    });
    expect(blank).toEqual(BLANK);
  });

  it('tells all that it is given', () => {
    const silent = sentences.flatMap(([path, sentence]) => {
      if (typeof sentence === 'string') return [];
      return unsaid(sentence, path).map((place) => `${path}: ${place + 1}`);
    });
    expect(silent).toEqual([]);
  });

  it('keeps names apart from what stands beside them', () => {
    const slips = sentences.flatMap(([path, sentence]) => {
      if (WITH_MARKS.includes(path)) return [];
      const texts = typeof sentence === 'string' ? [sentence] : [...new Set(saidBy(sentence, path).values())];
      const found = texts.map((text) => ({ text, slips: slipsIn(text) })).find((each) => each.slips.length > 0);
      return found === undefined ? [] : [{ path, ...found }];
    });
    expect(slips).toEqual([]);
  });

  it('says nothing of targets that there are none of', () => {
    const { targetCounts } = messagesIn(language).narrative;
    for (const [met, unmet, open, unread] of [
      [4, 0, 0, 0],
      [0, 4, 0, 0],
      [0, 0, 4, 0],
      [0, 0, 0, 4],
    ] as const)
      expect(targetCounts('Xã An Bình', 4, met, unmet, open, unread)).not.toMatch(/\b0+\b/);
  });

  it('names each rule and says why it looks', () => {
    expect(rules.filter((rule) => !isText(rule.name[language]) || !isText(rule.why[language]))).toEqual([]);
  });
});
