import { parseArea } from '../../domain/workbook/a1';
import type { Area } from '../../domain/workbook/Workbook';

/** Reads `RangeAreas.address`, e.g. `'Xã, thị trấn'!A1:I1,'Xã, thị trấn'!A3`, without minding what the sheet is called. */
export function areasFromAddress(address: string): readonly Area[] {
  const withoutNames = address.replaceAll(/'(?:[^']|'')*'!/gu, '');
  return withoutNames.split(',').flatMap((part) => {
    const area = parseArea(part.slice(part.lastIndexOf('!') + 1));
    return area === undefined ? [] : [area];
  });
}
