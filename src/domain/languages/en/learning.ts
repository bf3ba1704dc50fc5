import type { learning as vietnamese } from '../vi/learning';

/** The pane's sentences about targets learned from marked tables, in English. */
export const learning: typeof vietnamese = {
  heading: 'Targets learned from the marked tables',
  reading: 'Reading the underlined cells…',
  removeOurs: (sheets) =>
    `Only marks made by people teach anything. ${sheets.map((sheet) => `“${sheet}”`).join(', ')} carries marks of “Underline in the source tables” and was passed over: to learn from it, take those back and learn again.`,
  none: 'No cell is underlined, or bold by its points, in the tables that were read.',
  known: 'Every underline agrees with the targets in force; nothing has to change.',
  interval: (lower: string | null, upper: string | null, upperBelongs: boolean) => {
    if (lower === null) return upper === null ? 'of any value' : upperBelongs ? `up to ${upper}` : `below ${upper}`;
    if (upper === null) return upperBelongs ? `above ${lower}` : `from ${lower} on`;
    return upperBelongs ? `above ${lower} up to ${upper}` : `from ${lower} to below ${upper}`;
  },
  underline: {
    label: 'Targets by the underlines',
    explained: (cells: number, of: number) => `true of ${cells} of ${of} units`,
    interval: (interval: string) => `A target ${interval} gives these underlines.`,
    exception: (name: string, value: string, marked: boolean) =>
      `${name}: ${value}, ${marked ? 'underlined' : 'not underlined'}`,
  },
  bold: {
    label: 'Points from which composites are bold',
    explained: (cells: number, of: number) => `true of ${cells} of ${of} cells`,
    interval: (interval: string) => `A bound ${interval} gives these bold cells.`,
    exception: (name: string, value: string, marked: boolean) => `${name}: ${value}, ${marked ? 'bold' : 'not bold'}`,
  },
  same: (current: string) => `In force: ${current}, which fits.`,
  take: (suggested: string, current: string | null) =>
    current === null ? `Set the target ${suggested}` : `Change the target from ${current} to ${suggested}`,
  takeGrade: (grade, from) => `Bold from grade ${grade} (from ${from} points)`,
  exceptions: (count: number) => `${count} ${count === 1 ? 'cell' : 'cells'} that nothing explains:`,
  note: 'The chosen targets are kept in “Cấu hình” and everything is recalculated.',
  keep: 'Take into “Cấu hình” and recalculate',
  dismiss: 'Close what was learned',
};
