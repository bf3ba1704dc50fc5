import type { findings as vietnamese } from '../vi/findings';
import { list } from './list';
import { unsureColumns } from './unsureColumns';

export const findings: typeof vietnamese = {
  list,
  inColumn: (header) => (header === '' ? '' : ` in “${header}”`),
  columnLabel: (header) => (header === '' ? '' : `“${header}”: `),
  suchCells: (count) => (count === 1 ? '' : ` (${count} such cells in the column)`),
  roles: unsureColumns.roles,
  proposal: (correction) => {
    switch (correction.kind) {
      case 'transposed':
        return `Two digits may have changed places: with ${correction.value} in ${correction.cell} everything agrees.`;
      case 'sign':
        return `The sign may be wrong: with ${correction.value} in ${correction.cell} everything agrees.`;
      case 'decimal':
        return `The decimal mark may be misplaced: with ${correction.value} in ${correction.cell} everything agrees.`;
      case 'retyped':
        return `Probably mistyped: make ${correction.cell} “${correction.value}”.`;
      case 'cells':
        return `With ${correction.cells.map(({ cell, value }) => `${value} in ${cell}`).join(' and ')} everything agrees.`;
    }
  },
  tolerance: (tolerance) => `Because the figures are rounded, differences up to ${tolerance} count as agreement.`,
  relation: {
    column: (place) => `column ${place}`,
    row: (place) => `row ${place}`,
    percent: '× 100%',
  },
};
