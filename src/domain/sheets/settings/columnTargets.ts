import { judgedColumns } from '../../scores/judgedColumns';
import type { Settings } from '../../settings/Settings';
import { columnAt } from '../../tables/columns';
import type { Table } from '../../tables/Table';
import type { ColumnTarget } from './sections/targets';
import { targetCode } from '../plan/targetCell';

/** The targets of single columns that the settings sheet lists beside the groups': those of headers and of persons. */
export function columnTargets(tables: readonly Table[], settings: Settings): readonly ColumnTarget[] {
  const found = new Map<string, ColumnTarget>();
  for (const table of tables) {
    for (const judged of judgedColumns(table, settings)) {
      if (judged.as === 'composite') continue;
      const column = columnAt(table, judged.column);
      const code = targetCode(column, settings);
      if (code !== column.header || found.has(code)) continue;
      // Once the sheet keeps a header's target it counts as a setting; a person still sees where it came from.
      const source = judged.target === column.headerTarget ? 'header' : judged.source;
      found.set(code, { code, name: column.path.at(-1) ?? code, target: judged.target, source });
    }
  }
  const listed = [...found.values()];
  const general = new Set(['composite', ...settings.indices.flatMap(({ items }) => items.map(({ key }) => key))]);
  const unused = settings.targets.filter(
    ({ indicator }) =>
      !general.has(indicator) && !listed.some(({ code, name }) => code === indicator || name === indicator),
  );
  return [
    ...listed,
    ...unused.map(({ indicator, target }) => ({
      code: indicator,
      name: indicator,
      target,
      source: 'setting' as const,
    })),
  ];
}
