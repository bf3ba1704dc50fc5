import JSZip from 'jszip';
import { XlsxWorkbook } from '../../../src/workbooks/xlsx/XlsxWorkbook';
import { copyPlan, fullPlans, plan, radarPlan } from '../contract/plans';
import { caseBytes, caseNames } from '../contract/readings';
import { handWritten, withParts, workbookOf } from './fixtures';
import { PackageReader } from './PackageReader';
import { snapshotOf } from './snapshot';

/** Every part as text, but for those that list what the workbook is made of. */
async function parts(bytes: Uint8Array): Promise<Record<string, string>> {
  const listing = ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml'];
  const zip = await JSZip.loadAsync(bytes);
  const entries = Object.values(zip.files).filter(({ name, dir }) => !dir && !listing.includes(name));
  return contents(entries, 'base64');
}

async function contents(
  entries: readonly JSZip.JSZipObject[],
  as: 'base64' | 'string',
): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const entry of entries) if (!entry.dir) found[entry.name] = await entry.async(as);
  return found;
}

const written = async (bytes: Uint8Array, plans = fullPlans()): Promise<XlsxWorkbook> => {
  const workbook = await XlsxWorkbook.open(bytes, 'tep.xlsx');
  await workbook.write(plans, { keep: [] });
  return workbook;
};

describe('what the workbook had before', () => {
  it.each(caseNames)('keeps every byte: %s', async (name) => {
    const before = await parts(caseBytes(name));
    const sheet = (await snapshotOf(caseBytes(name)))[0]?.name ?? '';
    const copies = plan('copy1', 'Bản hoàn chỉnh', { copyOf: sheet });
    const after = await parts(await (await written(caseBytes(name), [...settingsAndRadar(), copies])).save());
    expect(after).toMatchObject(before);
  });

  it('looks as before to another reader', async () => {
    const before = await snapshotOf(caseBytes('lap-vo'));
    const after = await snapshotOf(await (await written(caseBytes('lap-vo'), settingsAndRadar())).save());
    expect(after.slice(0, before.length)).toEqual(before);
  });

  it('is the same after a second run as after the first', async () => {
    const workbook = await XlsxWorkbook.open(caseBytes('phu-tan'), 'tep.xlsx');
    const run = async (): Promise<Record<string, string>> => {
      await workbook.write([...fullPlans(), radarPlan(), copyPlan()], { keep: [] });
      const zip = await JSZip.loadAsync(await workbook.save());
      return contents(Object.values(zip.files), 'string');
    };
    const first = await run();
    expect(await run()).toEqual(first);
  });

  it('includes a sheet of the user’s that is named like one of ours', async () => {
    const bytes = await workbookOf((workbook) => {
      workbook.addWorksheet('Phụ lục 1').getCell('C7').value = 89.2;
      workbook.addWorksheet('XẾP HẠNG').getCell('A1').value = 'của tôi';
    });
    const workbook = await written(bytes);
    const sheets = (await workbook.read()).sheets.map(({ name, ownKey, rows }) => [name, ownKey, rows[0]?.[0]]);
    expect(sheets).toEqual([
      ['Phụ lục 1', undefined, undefined],
      ['XẾP HẠNG', undefined, 'của tôi'],
      ['Xếp hạng (2)', 'ranking', 'Bảng xếp hạng'],
      ['Cấu hình', 'settings', 'Mục'],
    ]);
  });

  it('includes our sheet that the user renamed: it is known, and renewed', async () => {
    const first = await (await written(caseBytes('phu-tan'))).save();
    const renamed = await withParts(first, {
      'xl/workbook.xml': (xml) => xml.replaceAll('Xếp hạng', 'Bảng của tôi'),
    });
    const again = await written(renamed);
    expect((await again.read()).sheets.map(({ name }) => name)).not.toContain('Bảng của tôi');
  });

  it('includes names, and print titles of sheets that move up when ours before them go', async () => {
    const bytes = await (await written(caseBytes('phu-tan'), [plan('ranking', 'Xếp hạng')])).save();
    const withOneBehind = await withParts(bytes, {
      'xl/workbook.xml': (xml) => {
        const [behind = ''] = /<sheet [^>]*name="Một cửa"[^>]*>/.exec(xml) ?? [];
        return xml
          .replace(behind, '')
          .replace('</sheets>', `${behind}</sheets>`)
          .replace(
            '</definedNames>',
            '<definedName name="_xlnm.Print_Titles" localSheetId="3">\'Một cửa\'!$1:$3</definedName><definedName name="Cua_toi">\'Số hóa\'!$A$1</definedName></definedNames>',
          );
      },
    });
    const workbook = await XlsxWorkbook.open(withOneBehind, 'tep.xlsx');
    await workbook.write([], { keep: [] });
    const xml = await (await PackageReader.open(await workbook.save())).text('xl/workbook.xml');
    expect(xml).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="2">\'Một cửa\'!$1:$3</definedName>');
    expect(xml).toContain('Cua_toi');
    expect(xml).not.toContain('BangDiem766');
  });
});

describe('a workbook of an unusual kind', () => {
  it('is written to where its XML is prefixed and it has no styles', async () => {
    const bytes = await handWritten('<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>');
    const saved = await (await written(bytes, settingsAndRadar())).save();
    const after = await (await XlsxWorkbook.open(saved, 'tep.xlsx')).read();
    expect(after.sheets.map(({ name, ownKey }) => [name, ownKey])).toEqual([
      ['Bảng', undefined],
      ['Cấu hình', 'settings'],
      ['Biểu đồ', 'charts'],
    ]);
  });

  it('is written to where its styles are prefixed', async () => {
    const styles =
      '<x:fonts count="1"><x:font><x:sz val="13"/><x:name val="Arial"/></x:font></x:fonts><x:fills count="1"><x:fill/></x:fills><x:borders count="1"><x:border/></x:borders><x:cellXfs count="1"><x:xf fontId="0"/></x:cellXfs>';
    const bytes = await handWritten('<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row>', styles);
    const saved = await (await written(bytes, [boldPlan()])).save();
    const reopened = await XlsxWorkbook.open(saved, 'tep.xlsx');
    const bold = reopened.preview(reopened.tabs()[1]?.name ?? '', { from: 0, to: 1 });
    expect(bold?.rows[0]?.[0]).toMatchObject({ text: 'đậm', style: { fontName: 'Arial', fontSize: 13, bold: true } });
  });

  it('names what a copy could not take along', async () => {
    const bytes = await (await written(caseBytes('phu-tan'), [radarPlan()])).save();
    const unmarked = await withParts(bytes, {
      'xl/workbook.xml': (xml) => xml.replace(/<definedName .*<\/definedName>/, ''),
    });
    const workbook = await XlsxWorkbook.open(unmarked, 'tep.xlsx');
    const { lost } = await workbook.write([plan('copy1', 'Bản sao', { copyOf: 'Biểu đồ' })], { keep: [] });
    expect(lost).toEqual([{ part: 'chart', sheet: 'Biểu đồ' }]);
  });

  it('has its shared formulas written out in a copy, whichever cell the plan replaces', async () => {
    const bytes = await workbookOf((workbook) => {
      const sheet = workbook.addWorksheet('Bảng');
      sheet.addRows([[1], [2], [3]]);
      sheet.fillFormula('B1:B3', 'A1*$A$1+LOG10(100)', [3, 4, 5]);
    });
    const copy = plan('copy1', 'Bản sao', { copyOf: 'Bảng', blocks: [{ top: 0, left: 1, rows: [[7]] }] });
    const [, sheet] = await snapshotOf(await (await written(bytes, [copy])).save());
    const formulas = ['B1', 'B2', 'B3'].map((cell) => [sheet?.cells[cell]?.formula, sheet?.cells[cell]?.value]);
    expect(formulas).toEqual([
      [undefined, 7],
      ['A2*$A$1+LOG10(100)', 4],
      ['A3*$A$1+LOG10(100)', 5],
    ]);
  });
});

function settingsAndRadar(): ReturnType<typeof fullPlans> {
  return [...fullPlans().filter(({ key }) => key === 'settings'), radarPlan()];
}

function boldPlan(): ReturnType<typeof fullPlans>[number] {
  return plan('ranking', 'Đậm', {
    blocks: [{ top: 0, left: 0, rows: [['đậm']] }],
    styles: [{ area: { top: 0, left: 0, bottom: 0, right: 0 }, style: { bold: true } }],
  });
}
