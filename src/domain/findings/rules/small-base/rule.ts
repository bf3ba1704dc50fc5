import { columnAt } from '../../../tables/columns';
import { figureAt, headerOf, observedAt, written } from '../../figures';
import { amountOfColumns } from '../../relations/Relation';
import { listedOf } from '../../unreadable';
import { defineRule } from '../Rule';
import { sentences, type SmallBase } from './sentences';

/** A rate on so few dossiers says little. */
const FEW = 3;

/** Rates that rest on three dossiers or fewer. */
export const smallBase = defineRule('small-base', sentences, (context) =>
  context.checked.flatMap(({ table, units, relations }) =>
    relations.flatMap(({ relation }) => {
      // What is planned may well be a few.
      if (relation.kind !== 'ratio' || table.kind === 'targets') return [];
      const { column } = relation;
      const found = units.flatMap((row) => {
        const base = amountOfColumns(table, row, relation.denominator)?.value ?? 0;
        return base > 0 && base <= FEW && figureAt({ table, row, column }) !== null ? [{ row, base }] : [];
      });
      const { listed, count } = listedOf(found);
      return listed.map(({ row, base }) =>
        observedAt<SmallBase>(
          context,
          { table, row, column },
          {
            severity: 'info',
            ...(count > 1 ? { unit: null } : {}),
            payload: { base: written(base, table), header: headerOf(columnAt(table, column)), count },
          },
        ),
      );
    }),
  ),
);
