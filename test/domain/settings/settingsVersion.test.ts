import { preset766 } from '../../../src/domain/settings/preset766';
import type { Settings } from '../../../src/domain/settings/Settings';
import { settingsVersion } from '../../../src/domain/settings/settingsVersion';

const [first, ...others] = preset766.groups;
const [rule, ...rules] = preset766.components;
if (first === undefined || rule === undefined) throw new Error('the preset is empty');

describe('the version that periods are compared by', () => {
  it.each<[string, Partial<Settings>]>([
    ['nothing was changed', {}],
    ['ties and rounding were', { ties: 'dense', rounding: 'early', decimals: 1 }],
    ['a target was', { targets: [{ indicator: 'publicity', target: 70 }] }],
    ['components stand in another order', { components: preset766.components.toReversed() }],
  ])('is the preset’s where %s', (_, changes) => {
    expect(settingsVersion({ ...preset766, ...changes })).toBe('766');
  });

  it.each<[string, Partial<Settings>]>([
    ['the points of a group', { groups: [{ ...first, max: 16 }, ...others] }],
    ['the target of a component', { components: [{ ...rule, target: 100 }, ...rules] }],
    ['what a component gets without dossiers', { components: [{ ...rule, withoutBase: 'full' }, ...rules] }],
  ])('is another one with %s', (_, changes) => {
    expect(settingsVersion({ ...preset766, ...changes })).toMatch(/^766-\w+$/);
  });

  it('keeps the names it had for changed weights', () => {
    expect(settingsVersion({ ...preset766, groups: [{ ...first, max: 16 }, ...others] })).toBe('766-qcf44t');
  });
});
