import { recalculate } from '../../../../src/workbooks/recalculate';
import { XlsxWorkbook } from '../../../../src/workbooks/xlsx/XlsxWorkbook';
import { casesIn } from '../validity/sources';
import { differences, READERS, understood } from './readers';

/* How other readers on this machine understand the results of the published workbooks: `npm run readers`. */
async function measure(): Promise<void> {
  for (const [name, bytes] of casesIn('')) {
    const workbook = await XlsxWorkbook.open(bytes, name);
    await recalculate(workbook);
    const result = await workbook.save();
    const { size } = await understood(result);
    for (const [reader, read] of Object.entries(READERS)) {
      const told = await differences(read, result).then(
        (found) => [`${found.length} of ${size} cells differ`, ...found.slice(0, 5)].join('\n    '),
        (error: unknown) => `not read: ${String(error).split('\n')[0] ?? ''}`,
      );
      process.stdout.write(`${name}, ${reader}: ${told}\n`);
    }
  }
}

void measure();
