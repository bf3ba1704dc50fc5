import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import ExcelJS from 'exceljs';
import { XlsxWorkbook } from '../../../../src/workbooks/xlsx/XlsxWorkbook';
import { columnLetters } from '../../../../src/domain/workbook/a1';

/** Texts and figures by sheet and address, as a reader understands a file; other kinds of values are passed over. */
export type Understanding = ReadonlyMap<string, string | number>;

type Reader = (file: string, folder: string) => Promise<Understanding>;

/** The readers by name; one that is not on this machine throws. */
export const READERS: Readonly<Record<string, Reader>> = {
  exceljs: async (file) => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(file);
    const cells = new Map<string, string | number>();
    workbook.eachSheet((sheet) =>
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.isMerged && cell.master !== cell) return;
          const value: unknown = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
          const plain = typeof value === 'number' ? value : cell.text;
          if (plain !== '') cells.set(`${sheet.name}!${cell.address}`, plain);
        }),
      ),
    );
    return cells;
  },
  openpyxl: async (file) => {
    const { stdout } = await run('python3', ['-c', OPENPYXL, file], { maxBuffer: 1 << 28 });
    return new Map(Object.entries(JSON.parse(stdout) as Record<string, string | number>));
  },
  // Saves what it understood, formulas computed anew by itself, to be read again.
  LibreOffice: async (file, folder) => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const out = join(folder, 'again');
    await run('soffice', [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out, file]);
    return understood(new Uint8Array(await readFile(join(out, 'tep.xlsx'))));
  },
};

const run = promisify(execFile);

const OPENPYXL = `
import json, sys, openpyxl
cells = {}
for sheet in openpyxl.load_workbook(sys.argv[1], data_only=True).worksheets:
    for row in sheet.iter_rows():
        for cell in row:
            if isinstance(cell.value, (str, int, float)) and not isinstance(cell.value, bool):
                cells[f"{sheet.title}!{cell.coordinate}"] = cell.value
print(json.dumps(cells))
`;

/** What we read ourselves. */
export async function understood(bytes: Uint8Array): Promise<Understanding> {
  const { sheets } = await (await XlsxWorkbook.open(bytes, 'tep.xlsx')).read();
  const cells = new Map<string, string | number>();
  for (const { name, rows } of sheets) {
    rows.forEach((row, r) =>
      row.forEach((value, c) => {
        const isTold = typeof value === 'number' || (typeof value === 'string' && value !== '');
        if (isTold) cells.set(`${name}!${columnLetters(c)}${r + 1}`, value);
      }),
    );
  }
  return cells;
}

/** The cells that a reader takes for something else than we do. */
export async function differences(reader: Reader, bytes: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bang-diem-'));
  try {
    const file = join(folder, 'tep.xlsx');
    await writeFile(file, bytes);
    const [own, other] = [await understood(bytes), await reader(file, folder)];
    return [...own].flatMap(([address, value]) =>
      isSame(value, other.get(address)) ? [] : `${address}: ${value} ≠ ${other.get(address) ?? 'nothing'}`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function isSame(one: string | number, other: string | number | undefined): boolean {
  if (typeof one === 'number' && typeof other === 'number')
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
  return one === other;
}
