import { presetSettings } from '../../../../src/domain/settings/presetSettings';
import { emptyFrame } from '../../../../src/domain/settings/OfficialFrame';
import { parseSettings } from '../../../../src/domain/settings/file/parseSettings';
import { index766 } from '../../../../src/domain/indices/766/index766';
import { dti } from '../../../../src/domain/indices/dti';
import { parIndex } from '../../../../src/domain/indices/parIndex';

const RULES = ['small-base', 'score-sum'];

describe('settings from a file', () => {
  it.each([
    ['nothing', {}, {}],
    [
      'targets in short',
      { targets: { publicity: 70, 'SỐ HÓA HỒ SƠ': 85, 'Chứng thực điện tử': null } },
      {
        targets: [
          { indicator: 'publicity', target: 70 },
          { indicator: 'SỐ HÓA HỒ SƠ', target: 85 },
          { indicator: 'Chứng thực điện tử', target: null },
        ],
      },
    ],
    [
      'targets in full',
      { targets: [{ indicator: 'publicity', target: 70 }] },
      { targets: [{ indicator: 'publicity', target: 70 }] },
    ],
    [
      'grades in any order',
      {
        grades: [
          { name: 'Không đạt', from: 0 },
          { name: 'Đạt', from: 60 },
        ],
      },
      {
        indices: [
          {
            ...index766,
            bands: [
              { name: 'Đạt', from: 60 },
              { name: 'Không đạt', from: 0 },
            ],
          },
        ],
      },
    ],
    [
      'plain settings',
      { compositeTarget: 75, defaultTarget: 70, decimals: 1, language: 'en', boldFrom: 'Khá', version: 'tỉnh 2025' },
      {
        indices: [{ ...index766, target: 75 }],
        defaultTarget: 70,
        decimals: 1,
        language: 'en',
        boldFrom: 'Khá',
        version: 'tỉnh 2025',
      },
    ],
    [
      'that nothing is to be underlined',
      { compositeTarget: null, defaultTarget: null },
      { indices: [{ ...index766, target: null }], defaultTarget: null },
    ],
    [
      'parts of the official frame',
      { frame: { office: 'UBND xã Phú Mỹ', place: 'Phú Mỹ' } },
      { frame: { ...emptyFrame, office: 'UBND xã Phú Mỹ', place: 'Phú Mỹ' } },
    ],
    [
      'the date of a document in any usual form, as the document states it',
      { frame: { date: '2025-10-31' } },
      { frame: { ...emptyFrame, date: 'ngày 31 tháng 10 năm 2025' } },
    ],
    ['the order of units in copies', { order: 'rank' }, { order: 'rank' }],
    ['ties and rounding', { ties: 'dense', rounding: 'early' }, { ties: 'dense', rounding: 'early' }],
  ])('takes %s', (_, json, settings) => {
    expect(parseSettings(json, RULES)).toEqual({ settings, problems: [] });
  });

  it('lays groups over those of the preset', () => {
    const { settings } = parseSettings(
      {
        groups: [
          { key: 'publicity', target: 70 },
          { key: 'innovation', name: 'Sáng kiến', max: 5 },
        ],
      },
      RULES,
    );
    expect(settings.indices?.[0].items).toEqual([
      { ...index766.items[0], target: 70 },
      ...index766.items.slice(1),
      { key: 'innovation', code: '2', name: 'Sáng kiến', max: 5, target: 80 },
    ]);
    expect(settings.indices?.[0].whole).toBe(105);
  });

  it.each([
    ['a target that is no number', { targets: { publicity: 'cao' } }, ['targets.publicity = "cao"']],
    ['a target above 100 %', { targets: [{ indicator: 'publicity', target: 120 }] }, ['targets.0.target = 120']],
    ['a setting nobody knows', { target: 70 }, ['target = 70 → targets?']],
    ['a setting like none', { banana: 70 }, ['banana = 70']],
    [
      'a group nobody knows without its points',
      { groups: [{ key: 'innovation', name: 'Sáng kiến' }] },
      ['groups.0.max = –'],
    ],
    ['no grades at all', { grades: [] }, ['grades = []']],
    ['a part of the frame nobody knows', { frame: { ofice: 'UBND' } }, ['frame.ofice = "UBND"']],
    ['a part of the frame that is no text', { frame: { place: 7 } }, ['frame.place = 7']],
    ['a day that no calendar has', { frame: { date: '31/02/2025' } }, ['frame.date = "31/02/2025"']],
    ['a tie rule nobody knows', { ties: '1-1-3' }, ['ties = "1-1-3"']],
    ['a rounding nobody knows', { rounding: 'down' }, ['rounding = "down"']],
    ['a list instead of settings', [1], ['[1]']],
    ['a text instead of settings', 'x', ['"x"']],
  ])('names %s', (_, json, problems) => {
    expect(parseSettings(json, RULES)).toEqual({ settings: {}, problems });
  });

  it.each<[string, unknown, readonly string[]]>([
    [
      'role',
      { columns: [{ sheet: 'PL1', header: 'Điểm', role: 'compsite' }] },
      ['columns.0.role = "compsite" → composite?'],
    ],
    [
      'role of another kind',
      { columns: [{ sheet: 'PL1', header: 'Điểm', role: 'banana' }] },
      ['columns.0.role = "banana"'],
    ],
    ['item of a target', { targets: { publicty: 70 } }, ['targets.publicty = 70 → publicity?']],
    [
      'item of a target in full',
      { targets: [{ indicator: 'publicty', target: 70 }] },
      ['targets.0.indicator = "publicty" → publicity?'],
    ],
    [
      'item of a column',
      { columns: [{ sheet: 'PL1', header: 'Điểm', role: 'points', group: 'digitisation' }] },
      ['columns.0.group = "digitisation" → digitization?'],
    ],
    [
      'meaning of words',
      { synonyms: [{ meaning: 'ranks', words: ['bậc'] }] },
      ['synonyms.0.meaning = "ranks" → rank?'],
    ],
    ['order', { order: 'ranks' }, ['order = "ranks" → rank?']],
    ['tie rule', { ties: 'densse' }, ['ties = "densse" → dense?']],
    ['language', { language: 'e' }, ['language = "e"']],
    ['grade', { boldFrom: 'Tôt' }, ['boldFrom = "Tôt" → Tốt?']],
    ['index', { indices: ['PAR INDX'] }, ['indices.0 = "PAR INDX" → PAR INDEX?']],
    ['index that is to be changed', { indices: [{ key: 'DTY', target: 70 }] }, ['indices.0.key = "DTY" → DTI?']],
    [
      'item of a preset',
      { indices: [{ key: '766', items: [{ key: 'publicty', max: 20 }] }] },
      ['indices.0.items.0.key = "publicty" → publicity?'],
    ],
    [
      'item of a component',
      {
        indices: [
          { key: '766', components: [{ words: 'đồng bộ', item: 'publicty', target: 100, withoutBase: 'zero' }] },
        ],
      },
      ['indices.0.components.0.item = "publicty" → publicity?'],
    ],
    [
      'policy of a component',
      { components: [{ words: 'đồng bộ', target: 100, withoutBase: 'zer' }] },
      ['components.0.withoutBase = "zer" → zero?'],
    ],
    [
      'rule',
      { ignored: [{ rule: 'smal-base', sheet: 'PL1', cell: 'A1', reason: '' }] },
      ['ignored.0.rule = "smal-base" → small-base?'],
    ],
  ])('names a misspelt %s and the nearest right word', (_, json, problems) => {
    expect(parseSettings(json, RULES).problems).toEqual(problems);
  });

  const items = [
    { name: 'Giải quyết hồ sơ', max: 30 },
    { name: 'Kỷ luật hành chính', max: 50 },
    { name: 'Chuyển đổi số', max: 120 },
  ];
  it.each<[string, unknown, readonly string[]]>([
    ['without maxima', { name: 'Thi đua', items: [{ name: 'Một' }] }, ['indices.0.items.0.max = –']],
    ['with a maximum of 0', { name: 'Thi đua', items: [{ name: 'Một', max: 0 }] }, ['indices.0.items.0.max = 0']],
    [
      'with two items of one name',
      { name: 'Thi đua', items: [...items, { name: 'GIẢI QUYẾT HỒ SƠ', max: 5 }] },
      ['indices.0.items.3.name = "GIẢI QUYẾT HỒ SƠ"'],
    ],
    ['without a name', { items }, ['indices.0.name = –']],
    ['without items', { name: 'Thi đua' }, ['indices.0.items = –']],
    [
      'with two grades from one bound',
      {
        name: 'Thi đua',
        items,
        bands: [
          { name: 'Đạt', from: 50 },
          { name: 'Tốt', from: 50 },
        ],
      },
      ['indices.0.bands.1.from = 50'],
    ],
    [
      'with a bound beyond the whole',
      { name: 'Thi đua', items, bands: [{ name: 'Đạt', from: 150 }] },
      ['indices.0.bands.0.from = 150'],
    ],
  ])('names what is wrong with an index %s', (_, index, problems) => {
    expect(parseSettings({ indices: [index] }, RULES)).toEqual({ settings: {}, problems });
  });

  it.each<[string, unknown, string, readonly (readonly [string, number | undefined])[], number]>([
    [
      'of its own',
      { indices: [{ name: 'Chấm điểm thi đua', items }] },
      'CĐTĐ',
      [
        ['1', 30],
        ['2', 50],
        ['3', 120],
      ],
      200,
    ],
    [
      'described by its groups alone',
      { groups: items.map((item, at) => ({ ...item, key: `nhóm ${at + 1}` })) },
      'RIÊNG',
      [
        ['1', 30],
        ['2', 50],
        ['3', 120],
      ],
      200,
    ],
    ['that is a preset', { indices: ['DTI'] }, 'DTI', dti.items.map(({ code, max }) => [code, max]), 1000],
    [
      'that changes a preset',
      { indices: [{ key: 'PAR INDEX', target: 70 }] },
      'PAR INDEX',
      parIndex.items.map(({ code, max }) => [code, max]),
      100,
    ],
  ])('takes an index %s', (_, json, key, maxima, whole) => {
    const { settings, problems } = parseSettings(json, RULES);
    const [index] = settings.indices ?? [];
    expect(problems).toEqual([]);
    expect([index?.key, index?.items.map(({ code, max }) => [code, max]), index?.whole]).toEqual([key, maxima, whole]);
  });

  it('keeps the preset where an index cannot be taken, and everything else of the file', () => {
    const json = { indices: [{ name: 'Thi đua', items: [{ name: 'Một', max: 0 }] }], decimals: 1 };
    const { settings, problems } = parseSettings(json, RULES);
    expect([settings, problems]).toEqual([{ decimals: 1 }, ['indices.0.items.0.max = 0']]);
    expect({ ...presetSettings, ...settings }.indices).toEqual([index766]);
  });

  it('takes bands in any order, best first from then on', () => {
    const bands = [
      { name: 'Đạt', from: 50 },
      { name: 'Giỏi', from: 85 },
      { name: 'Chưa đạt', from: 0 },
      { name: 'Khá', from: 70 },
    ];
    const { settings, problems } = parseSettings({ indices: [{ name: 'Thi đua', items, bands }] }, RULES);
    expect(problems).toEqual([]);
    expect(settings.indices?.[0].bands.map(({ name }) => name)).toEqual(['Giỏi', 'Khá', 'Đạt', 'Chưa đạt']);
  });

  it('takes what is right beside what is wrong', () => {
    expect(parseSettings({ compositeTarget: 75, decimals: 'hai' }, RULES)).toEqual({
      settings: { indices: [{ ...index766, target: 75 }] },
      problems: ['decimals = "hai"'],
    });
  });
});
