import type { Messages } from '../../languages/messages';
import type { ColumnName, StatedRelation, StatedSum } from './StatedRelation';

/** The words that a relation's text is made of. */
type RelationWords = Messages['findings']['relation'];

/**
 * A relation as offices state it: by its columns' codes, `(3) = (4) + (5) + (6)`, or by their places in the sheet, with
 * runs shortened: `cột 3 = cột 4 + … + cột 8`.
 */
export function relationText(relation: StatedRelation, words: RelationWords): string {
  return `${columnText(relation.column, words)} = ${sideText(relation, words)}`;
}

function columnText(column: ColumnName, words: RelationWords): string {
  return column.by === 'code' ? `(${column.code})` : words[column.by](column.place);
}

function sideText(relation: StatedRelation, words: RelationWords): string {
  if (relation.kind === 'sum') return sumText(relation.sum, words);
  const side = (sum: StatedSum): string => (sum.terms.length === 1 ? sumText(sum, words) : `(${sumText(sum, words)})`);
  return `${side(relation.numerator)} / ${side(relation.denominator)} ${words.percent}`;
}

function sumText({ terms, isRun }: StatedSum, words: RelationWords): string {
  const shown = isRun ? [...terms.slice(0, 1), ...terms.slice(-1)] : terms;
  const texts = shown.map(({ column, sign }, index) => {
    const name = columnText(column, words);
    if (sign === -1) return `− ${name}`;
    return index === 0 ? name : `+ ${name}`;
  });
  return (isRun ? texts.toSpliced(1, 0, '+ …') : texts).join(' ');
}
