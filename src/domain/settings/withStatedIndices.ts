import type { Index } from '../indices/Index';
import type { Settings } from './Settings';

/** The settings with the indices that tables state; one that the settings have already, by its key, stays as an office edited it. */
export function withStatedIndices(settings: Settings, stated: readonly Index[]): Settings {
  const known = new Set(settings.indices.map(({ key }) => key));
  const added = stated.filter(({ key }, at) => !known.has(key) && stated.findIndex((each) => each.key === key) === at);
  const [own, ...others] = settings.indices;
  return added.length === 0 ? settings : { ...settings, indices: [own, ...others, ...added] };
}
