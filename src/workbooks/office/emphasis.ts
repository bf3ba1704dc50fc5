import type { Emphasis } from '../../domain/workbook/Workbook';

/** The properties that `getCellProperties` is asked for. */
export const emphasisWanted = {
  format: { font: { bold: true, underline: true } },
} as const satisfies Excel.CellPropertiesLoadOptions;

/** Bold and underline as `getCellProperties` gives them. */
export function emphasisOf(properties: readonly (readonly Excel.CellProperties[])[]): readonly (readonly Emphasis[])[] {
  return properties.map((row) =>
    row.map(({ format }) => ({
      bold: format?.font?.bold === true,
      underline: format?.font?.underline !== undefined && format.font.underline !== 'None',
    })),
  );
}
