import type { HostCell } from '../model/HostCell';
import { record } from '../protocol/arguments';
import { NotSimulated } from '../protocol/HostError';

/** What `Range.getCellProperties` gives of one cell; of the font only. */
export function cellProperties({ look }: HostCell, wanted: Readonly<Record<string, unknown>>): unknown {
  const font = record(record(wanted.format ?? {}).font ?? {});
  const known: Readonly<Record<string, unknown>> = {
    bold: look.bold,
    underline: look.underline,
    italic: look.italic,
    name: look.fontName,
    size: look.fontSize,
    color: look.color,
  };
  const strange = [
    ...Object.keys(wanted).filter((key) => key !== 'format'),
    ...Object.keys(font).filter((key) => !(key in known)),
  ];
  if (strange.length > 0) throw new NotSimulated(`CellPropertiesLoadOptions.${strange.join(', ')}`);
  return { format: { font: Object.fromEntries(Object.keys(font).map((key) => [key, known[key]])) } };
}
