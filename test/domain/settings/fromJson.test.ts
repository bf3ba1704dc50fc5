import { parseSettings } from '../../../src/domain/settings/fromJson';
import { preset766 } from '../../../src/domain/settings/preset766';

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
        grades: [
          { name: 'Đạt', from: 60 },
          { name: 'Không đạt', from: 0 },
        ],
      },
    ],
    [
      'plain settings',
      { compositeTarget: 75, defaultTarget: 70, decimals: 1, language: 'en', boldFrom: 'Khá', version: 'tỉnh 2025' },
      { compositeTarget: 75, defaultTarget: 70, decimals: 1, language: 'en', boldFrom: 'Khá', version: 'tỉnh 2025' },
    ],
    [
      'that nothing is to be underlined',
      { compositeTarget: null, defaultTarget: null },
      { compositeTarget: null, defaultTarget: null },
    ],
    ['ties and rounding', { ties: 'dense', rounding: 'early' }, { ties: 'dense', rounding: 'early' }],
  ])('takes %s', (_, json, settings) => {
    expect(parseSettings(json)).toEqual({ settings, problems: [] });
  });

  it('lays groups over those of the preset', () => {
    const { settings } = parseSettings({
      groups: [
        { key: 'publicity', target: 70 },
        { key: 'innovation', name: 'Sáng kiến', max: 5 },
      ],
    });
    expect(settings.groups).toEqual([
      { key: 'publicity', name: 'Công khai, minh bạch', max: 18, target: 70 },
      ...preset766.groups.slice(1),
      { key: 'innovation', name: 'Sáng kiến', max: 5, target: 80 },
    ]);
  });

  it.each([
    ['a target that is no number', { targets: { publicity: 'cao' } }, ['targets.publicity = "cao"']],
    ['a target above 100 %', { targets: [{ indicator: 'publicity', target: 120 }] }, ['targets.0.target = 120']],
    ['a setting nobody knows', { target: 70 }, ['target = 70']],
    [
      'a group nobody knows without its points',
      { groups: [{ key: 'innovation', name: 'Sáng kiến' }] },
      ['groups.0.max = –'],
    ],
    ['no grades at all', { grades: [] }, ['grades = []']],
    ['a tie rule nobody knows', { ties: '1-1-3' }, ['ties = "1-1-3"']],
    ['a rounding nobody knows', { rounding: 'down' }, ['rounding = "down"']],
    ['a list instead of settings', [1], ['[1]']],
    ['a text instead of settings', 'x', ['"x"']],
  ])('names %s', (_, json, problems) => {
    expect(parseSettings(json)).toEqual({ settings: {}, problems });
  });

  it('takes what is right beside what is wrong', () => {
    expect(parseSettings({ compositeTarget: 75, decimals: 'hai' })).toEqual({
      settings: { compositeTarget: 75 },
      problems: ['decimals = "hai"'],
    });
  });
});
