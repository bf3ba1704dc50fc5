import { areaAddress, parseArea } from '../../../src/domain/workbook/a1';
import type { RangeSnapshot } from '../contract';

/** `'Xếp hạng'!$C$4:$C$6` in its parts. */
export function rangeOf(reference: string): RangeSnapshot {
  const [, quoted, plain = '', address = ''] = /^(?:'((?:[^']|'')*)'|([^!]*))!(.*)$/.exec(reference) ?? [];
  const area = parseArea(address);
  return { sheet: quoted?.replaceAll("''", "'") ?? plain, area: area === undefined ? address : areaAddress(area) };
}
