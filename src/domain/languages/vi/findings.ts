import { list } from './list';
import { unsureColumns } from './unsureColumns';

/** One obvious correction, in the terms of `findings/Observation`. */
type Correction =
  | { readonly kind: 'transposed' | 'sign' | 'decimal' | 'retyped'; readonly cell: string; readonly value: string }
  | { readonly kind: 'cells'; readonly cells: readonly { readonly cell: string; readonly value: string }[] };

/** The words that the sentences of several rules share; a rule's own stand in its folder. */
export const findings = {
  list,
  inColumn: (header: string): string => (header === '' ? '' : ` ở cột “${header}”`),
  columnLabel: (header: string): string => (header === '' ? '' : `cột “${header}”: `),
  suchCells: (count: number): string => (count === 1 ? '' : ` (${count} ô như vậy trong cột)`),
  /** The meaning of a column, by its role. */
  roles: unsureColumns.roles,
  proposal: (correction: Correction): string => {
    switch (correction.kind) {
      case 'transposed':
        return `Có thể gõ đảo hai chữ số: nếu ô ${correction.cell} là ${correction.value} thì mọi số khớp.`;
      case 'sign':
        return `Có thể gõ sai dấu: nếu ô ${correction.cell} là ${correction.value} thì mọi số khớp.`;
      case 'decimal':
        return `Có thể đặt sai dấu thập phân: nếu ô ${correction.cell} là ${correction.value} thì mọi số khớp.`;
      case 'retyped':
        return `Có thể gõ nhầm: sửa ô ${correction.cell} thành “${correction.value}”.`;
      case 'cells':
        return `Nếu ${correction.cells.map(({ cell, value }) => `ô ${cell} là ${value}`).join(' và ')} thì mọi số khớp.`;
    }
  },
  tolerance: (tolerance: number): string =>
    `Do các số đã làm tròn, chênh lệch đến ${String(tolerance).replace('.', ',')} được coi là khớp.`,
  relation: {
    column: (place: number): string => `cột ${place}`,
    row: (place: number): string => `dòng ${place}`,
    percent: '× 100%',
  },
};
