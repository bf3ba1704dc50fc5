import { kindsOfOffices } from '../vocabulary/offices';
import { levelClass } from '../vocabulary/unitLevels';
import { levelOf } from './rows';
import type { Row } from './Table';

/**
 * Offices numbered below another of the table, `1.1 Phòng Hộ tịch` below `1 Sở Tư pháp`, are parts of it: ranked among
 * each other, never among those of which they are parts. Of other levels they are apart anyhow.
 */
export function withSubordinates(rows: readonly Row[]): readonly Row[] {
  const above = new Map<string, Row>();
  const parents = new Map<Row, Row>();
  for (const row of rows) {
    const number = /^(\d+(?:\.\d+)*)[.)]?$/.exec(row.ordinal ?? '')?.[1];
    if (row.kind !== 'unit' || number === undefined) continue;
    const parent = above.get(number.slice(0, Math.max(0, number.lastIndexOf('.'))));
    const level = levelClass(levelOf(row));
    if (parent !== undefined && (level === 'unknown' || level === levelClass(levelOf(parent))))
      parents.set(row, parent);
    above.set(number, row);
  }
  const kinds = kindsOfOffices([...parents.keys()].map(({ name }) => name));
  if (kinds === '') return rows;
  return rows.map((row) => {
    const parent = parents.get(row);
    return parent === undefined ? row : { ...row, parent: parent.name, cluster: kinds };
  });
}
