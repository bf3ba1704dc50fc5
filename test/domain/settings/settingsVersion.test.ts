import type { Index } from '../../../src/domain/indices/Index';
import { presetSettings } from '../../../src/domain/settings/presetSettings';
import type { Settings } from '../../../src/domain/settings/Settings';
import { settingsVersion } from '../../../src/domain/settings/settingsVersion';

const [index] = presetSettings.indices;
const [first, ...others] = index.items;
const [rule, ...rules] = index.components;
if (first === undefined || rule === undefined) throw new Error('the preset is empty');

function versionWith(changes: Partial<Index>, settings: Partial<Settings> = {}): string {
  const changed = { ...index, ...changes };
  return settingsVersion(changed, { ...presetSettings, indices: [changed], ...settings });
}

describe('the version that periods are compared by', () => {
  it.each<[string, Partial<Index>, Partial<Settings>]>([
    ['nothing was changed', {}, {}],
    ['ties and rounding were', {}, { ties: 'dense', rounding: 'early', decimals: 1 }],
    ['a target was', {}, { targets: [{ indicator: 'publicity', target: 70 }] }],
    ['components stand in another order', { components: index.components.toReversed() }, {}],
    ['the index is called something else', { name: 'Bộ chỉ số của tỉnh' }, {}],
  ])('is the preset’s where %s', (_, changes, settings) => {
    expect(versionWith(changes, settings)).toBe('766');
  });

  it.each<[string, Partial<Index>]>([
    ['the points of a group', { items: [{ ...first, max: 16 }, ...others] }],
    ['the target of a component', { components: [{ ...rule, target: 90 }, ...rules] }],
    ['what a component gets without dossiers', { components: [{ ...rule, withoutBase: 'full' }, ...rules] }],
  ])('is another one with %s', (_, changes) => {
    expect(versionWith(changes)).toMatch(/^766-\w+$/);
  });

  it('keeps the names it had for changed weights', () => {
    expect(versionWith({ items: [{ ...first, max: 16 }, ...others] })).toBe('766-qcf44t');
  });

  it('is the index’s own, and another one for each index', () => {
    expect(versionWith({ key: 'DTI' })).not.toBe(versionWith({}));
    expect(versionWith({}, { version: 'tỉnh 2025' })).toBe('tỉnh 2025');
  });
});
