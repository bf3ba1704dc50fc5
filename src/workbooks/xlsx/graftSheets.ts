import type { CellStyle, WriteOptions } from 'hucre/xlsx';
import type { Loss } from '../Loss';
import { quoteSheetName } from '../../domain/workbook/a1';
import { toStrict } from './conformance';
import type { DifferentialStyles, DrawnSheet } from './DrawnSheet';
import { finishChart, finishSheet } from './finishXml';
import { graftStyles, type StyleNumbers } from './graftStyles';
import type { PackageParts } from './PackageParts';
import type { WorkbookParts } from './WorkbookParts';
import { donorSheet, writeDonor } from './writeDonor';
import { rootOf } from '../../xml/xml';

/**
 * Puts new sheets into a workbook. The library writes them as a workbook of their own, and its parts are taken over one
 * by one: so everything the workbook has already keeps its bytes, whether or not the library understands it. Tells what there was no room for.
 */
export async function graftSheets(
  workbook: WorkbookParts,
  sheets: readonly DrawnSheet[],
  looks: DifferentialStyles,
  defaultFont: WriteOptions['defaultFont'],
): Promise<readonly Loss[]> {
  if (sheets.length === 0) return [];
  const { parts: donor, looks: donated } = await writeDonor(sheets, defaultFont);
  if (workbook.isStrict) await donor.rewrite(toStrict);
  const numbers = await adoptStyles(workbook, donor, looks);
  const attributes = new Map(
    [...donated].map(([style, number]) => [style, number === 0 ? '' : ` s="${numbers.cell(number)}"`]),
  );
  const look = (style: CellStyle | undefined): string => (style === undefined ? '' : (attributes.get(style) ?? ''));
  let radars = 0;
  for (const [index, drawn] of sheets.entries()) {
    const from = donorSheet(index);
    const path = workbook.parts.freePath(from);
    const xml = finishSheet(await donor.text(from), drawn, numbers, look);
    const position = await workbook.addSheet(drawn.key, drawn.name, path, xml);
    const charts = new Set([...drawn.radars].map((chart) => `xl/charts/chart${radars + chart + 1}.xml`));
    radars += drawn.sheet.charts?.length ?? 0;
    await adoptRelated({ donor, into: workbook.parts, radars: charts }, from, path);
    namePrintAreas(workbook, drawn, position);
  }
  await workbook.recomputeOnOpen();
  return numbers.isFull ? [{ part: 'looks' }] : [];
}

async function adoptStyles(
  workbook: WorkbookParts,
  donor: PackageParts,
  looks: DifferentialStyles,
): Promise<StyleNumbers> {
  const donated = 'xl/styles.xml';
  const looksOfDonor = rootOf(await donor.document(donated));
  const present = await workbook.styles();
  const path = present ?? workbook.parts.freePath(donated);
  if (present === undefined) {
    const none = `<styleSheet xmlns="${looksOfDonor.namespaceURI ?? ''}"/>`;
    await workbook.parts.add(path, none, (await donor.contentTypeOf(donated)) ?? '');
    await workbook.relate('styles', path);
  }
  return graftStyles(rootOf(await workbook.parts.document(path)), looksOfDonor, looks);
}

interface Adoption {
  readonly donor: PackageParts;
  readonly into: PackageParts;
  /** The donor's charts that are to be radars. */
  readonly radars: ReadonlySet<string>;
}

/** Takes over what a part points at, under names that are free, and makes its relationships say so. */
async function adoptRelated(adoption: Adoption, from: string, to: string): Promise<void> {
  const { donor, into } = adoption;
  const relationships = await donor.relationshipsOf(from);
  if (relationships.length === 0) return;
  const moved = new Map<string, string>();
  for (const { id, target } of relationships) {
    if (target === undefined) continue;
    const path = into.freePath(target);
    const content = await donor.bytes(target);
    await into.add(
      path,
      target.includes('/charts/')
        ? finishChart(new TextDecoder().decode(content), adoption.radars.has(target))
        : content,
      (await donor.contentTypeOf(target)) ?? 'application/xml',
    );
    moved.set(id, path);
    await adoptRelated(adoption, target, path);
  }
  await into.copyRelationships(donor, from, to, moved);
}

function namePrintAreas(workbook: WorkbookParts, { name, print }: DrawnSheet, sheet: number): void {
  const text = (references: readonly string[]): string =>
    references.map((reference) => `${quoteSheetName(name)}!${reference}`).join(',');
  if (print.areas.length > 0) workbook.addName({ name: '_xlnm.Print_Area', text: text(print.areas), sheet });
  if (print.titles.length > 0) workbook.addName({ name: '_xlnm.Print_Titles', text: text(print.titles), sheet });
}
