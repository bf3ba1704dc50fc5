import { NotSimulated } from './HostError';
import type { HostObject } from './HostObject';

/** What `load` asked for, in the wire's shape: `{ Name }`, `{ Protection: { Protected } }`, `{ _Items: [{ Id, Name }] }`. */
export function queryResult(
  target: HostObject,
  select: readonly string[],
  page: { readonly Top?: number; readonly Skip?: number },
): unknown {
  const items = target.items();
  if (items === undefined) return selected(target, select);
  const skipped = page.Skip ?? 0;
  const wanted = items.slice(skipped, page.Top === undefined ? undefined : skipped + page.Top);
  return { ...target.identity(), _Items: wanted.map((item) => selected(item, select)) };
}

function selected(target: HostObject, select: readonly string[]): unknown {
  const result: Record<string, unknown> = { ...target.identity() };
  for (const path of select) {
    const [first = '', ...rest] = path.split('/');
    if (first === '*' || first === '') throw new NotSimulated(`load without property names on ${target.type}`);
    const name = first.charAt(0).toUpperCase() + first.slice(1);
    if (!target.hasPart(name)) {
      result[name] = target.read(name);
      continue;
    }
    const part = queryResult(target.part(name), rest.length === 0 ? [] : [rest.join('/')], {});
    result[name] = { ...(result[name] as Record<string, unknown> | undefined), ...(part as Record<string, unknown>) };
  }
  return result;
}
