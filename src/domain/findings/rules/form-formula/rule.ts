import { brokenRelation, mostlyBroken } from '../../relations/brokenRelation';
import { defineRule } from '../Rule';
import { sentences } from './sentences';

/** Totals of the official form of dossiers that are not the sum of their parts, where no code row prints the formulas. */
export const formFormula = defineRule('form-formula', sentences, (context) =>
  context.checked.flatMap((checked) =>
    checked.relations
      .filter(({ from }) => from === 'form')
      .flatMap((stated) => {
        const [first] = stated.broken;
        if (first === undefined) return [];
        // The formula is known by the headers alone: where most rows break it, it is the reading that is doubtful.
        if (stated.broken.size * 2 > stated.rows.size) return [mostlyBroken(context, checked, stated, first)];
        return [...stated.broken].map((row) =>
          brokenRelation(context, checked, stated, stated.relation.column, row, 'error'),
        );
      }),
  ),
);
