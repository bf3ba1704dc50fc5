import type ExcelJS from 'exceljs';
import { XlsxWorkbook } from '../../../src/workbooks/xlsx/XlsxWorkbook';
import { plan } from '../contract/plans';
import { withParts, workbookOf } from './fixtures';
import { PackageReader } from './PackageReader';
import { snapshotOf } from './snapshot';

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

function appendix(workbook: ExcelJS.Workbook): void {
  const sheet = workbook.addWorksheet('Xã, thị trấn', { views: [{ state: 'frozen', xSplit: 1, ySplit: 3 }] });
  sheet.getCell('B4').value = 83.17;
  sheet.getCell('B4').note = 'số của Sở';
  sheet.getCell('C4').value = new Date(Date.UTC(2024, 2, 11));
  sheet.getCell('C4').numFmt = 'dd/mm/yyyy';
  sheet.getCell('D4').value = { richText: [{ font: { bold: true }, text: 'đậm' }, { text: ' thường ' }] };
  sheet.getCell('E4').value = '#N/A';
  sheet.getColumn(3).hidden = true;
  sheet.getColumn(2).width = 31;
  sheet.pageSetup.printArea = 'A1:E20';
  sheet.pageSetup.printTitlesRow = '1:3';
  sheet.addConditionalFormatting({
    ref: 'B4:B9',
    rules: [{ type: 'expression', priority: 1, formulae: ['B4<80'], style: { font: { underline: true } } }],
  });
  sheet.getCell('B5').dataValidation = {
    type: 'decimal',
    operator: 'between',
    formulae: [0, 100],
    showErrorMessage: true,
    errorTitle: 'Điểm',
    error: 'Từ 0 đến 100',
  };
  sheet.addImage(workbook.addImage({ base64: PIXEL, extension: 'png' }), 'F1:G2');
}

const SOURCE = 'Xã, thị trấn';

async function copied(bytes: Uint8Array, parts: Parameters<typeof plan>[2] = {}): Promise<Uint8Array> {
  const workbook = await XlsxWorkbook.open(bytes, 'tep.xlsx');
  await workbook.write([plan('copy1', 'Bản hoàn chỉnh', { copyOf: SOURCE, ...parts })], { keep: [] });
  return workbook.save();
}

describe('a copy of a sheet', () => {
  it('has all that the library can carry', async () => {
    const [source, copy] = await snapshotOf(await copied(await workbookOf(appendix)));
    const { name, ownKey, cells, page, ...rest } = copy ?? {};
    const { name: _name, cells: sourceCells, page: sourcePage, ...sourceRest } = source ?? {};
    expect([name, ownKey]).toEqual(['Bản hoàn chỉnh', 'copy1']);
    expect(cells).toEqual(sourceCells);
    expect(page?.titleRows).toEqual(sourcePage?.titleRows);
    expect(rest).toEqual(sourceRest);
  });

  it('has the values of a formula that fills several cells, so that the plan can write over one of them', async () => {
    const bytes = await withParts(await workbookOf(appendix), {
      'xl/worksheets/sheet1.xml': (xml) =>
        xml.replace(
          '</sheetData>',
          '<row r="7"><c r="A7"><f t="array" ref="A7:B8">_xlfn.SORT(H1:I2)</f><v>1</v></c><c r="B7"><v>2</v></c></row><row r="8"><c r="A8"><v>3</v></c><c r="B8"><v>4</v></c><c r="C8"><f t="array" ref="C8">SUM(A7:A8*2)</f><v>8</v></c></row></sheetData>',
        ),
    });
    const workbook = await XlsxWorkbook.open(bytes, 'tep.xlsx');
    const copy = plan('copy1', 'Bản hoàn chỉnh', {
      copyOf: SOURCE,
      blocks: [{ top: 6, left: 1, rows: [[{ formula: '1+1', value: 2 }]] }],
    });
    const { lost } = await workbook.write([copy], { keep: [] });
    expect(lost).toContainEqual({ part: 'spill', sheet: SOURCE });
    const xml = await (await PackageReader.open(await workbook.save())).sheet('Bản hoàn chỉnh');
    expect(xml).toContain('<c r="A7"><v>1</v></c><c r="B7"><f>1+1</f><v>2</v></c>');
    expect(xml).toContain('<c r="C8"><f t="array" ref="C8">SUM(A7:A8*2)</f><v>8</v></c>');
  });

  it('keeps print areas and titles under its own name', async () => {
    const parts = await PackageReader.open(await copied(await workbookOf(appendix)));
    const xml = await parts.text('xl/workbook.xml');
    expect(xml).toMatch(/_xlnm.Print_Area" localSheetId="1">'Bản hoàn chỉnh'!\$A1:\$E20</);
    expect(xml).toMatch(/_xlnm.Print_Titles" localSheetId="1">'Bản hoàn chỉnh'!\$1:\$3</);
  });

  it('with rows in another order keeps rules over all of them in place and takes others, notes and print names along', async () => {
    const underlined = (formula: string): ExcelJS.ExpressionRuleType => ({
      type: 'expression',
      priority: 1,
      formulae: [formula],
      style: { font: { underline: true } },
    });
    const bytes = await workbookOf((workbook) => {
      appendix(workbook);
      const sheet = workbook.getWorksheet(SOURCE);
      sheet?.addConditionalFormatting({ ref: 'C5:C5', rules: [underlined('C5>B5')] });
    });
    // One new row on top; rows 4 and 5 change places.
    const rows = [null, 0, 1, 2, 4, 3, 5, 6, 7, 8];
    const [, copy] = await snapshotOf(await copied(bytes, { arrangement: { rows, staying: [] } }));
    expect(copy?.conditionalFormats).toMatchObject([
      { area: 'B5:B10', formula: 'B5<80' },
      { area: 'C5', formula: 'C5>B5' },
    ]);
    expect(copy?.validations).toMatchObject([{ area: 'B5' }]);
    expect(copy?.cells.B6).toMatchObject({ value: 83.17 });
    expect(copy?.frozen).toEqual({ rows: 4, columns: 1 });
    const parts = await PackageReader.open(await copied(bytes, { arrangement: { rows, staying: [] } }));
    expect(await parts.text('xl/workbook.xml')).toMatch(
      /_xlnm.Print_Titles" localSheetId="1">'Bản hoàn chỉnh'!\$2:\$4</,
    );
    const comments = [...(await parts.targetsOf(parts.pathOfSheet('Bản hoàn chỉnh'))).values()].find((path) =>
      /comments\d+\.xml$/.test(path),
    );
    expect(await parts.text(comments ?? '')).toContain('ref="B6"');
  });

  it('keeps notes and pictures in parts of its own', async () => {
    const parts = await PackageReader.open(await copied(await workbookOf(appendix)));
    const targets = async (sheet: string): Promise<string[]> => [
      ...(await parts.targetsOf(parts.pathOfSheet(sheet))).values(),
    ];
    const [own, sources] = [await targets('Bản hoàn chỉnh'), await targets(SOURCE)];
    for (const kind of [/comments\d+\.xml$/, /vmlDrawing\d+\.vml$/, /drawing\d+\.xml$/]) {
      expect(own.filter((path) => kind.test(path))).toHaveLength(1);
    }
    expect(own.filter((path) => sources.includes(path))).toEqual([]);
    expect(own.every((path) => parts.paths.includes(path))).toBe(true);
    expect(await parts.text(own.find((path) => path.includes('comments')) ?? '')).toContain('số của Sở');
  });

  it('puts the plan’s conditional formats before its own, which keep their looks', async () => {
    const bytes = await withParts(await workbookOf(appendix), {
      'xl/styles.xml': (xml) => xml.replace(/<dxf>.*?<\/dxf>/, '<dxf><font><b val="0"/><u val="none"/></font></dxf>'),
    });
    const area = { top: 3, left: 1, bottom: 8, right: 1 };
    const saved = await copied(bytes, { conditionalFormats: [{ area, formula: 'B4>=90', style: { bold: true } }] });
    expect((await snapshotOf(saved))[1]?.conditionalFormats).toEqual([
      { area: 'B4:B9', formula: 'B4>=90', style: { bold: true } },
      { area: 'B4:B9', formula: 'B4<80', style: { bold: false, underline: false } },
    ]);
  });

  it('keeps the rules of its source as they are written, but for marks of revision', async () => {
    const extension =
      '<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup xr2:uid="{1}"><x14:colorSeries theme="4" tint="-0.5"/><x14:sparklines><x14:sparkline><xm:f>\'Xã, thị trấn\'!B4:C4</xm:f><xm:sqref>Z4</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>';
    const bar =
      '<conditionalFormatting sqref="B4:B9"><cfRule type="dataBar" priority="7"><dataBar showValue="0"><cfvo type="min"/><cfvo type="max"/><color theme="4" tint="0.4"/></dataBar></cfRule></conditionalFormatting>';
    const bytes = await withParts(await workbookOf(appendix), {
      'xl/worksheets/sheet1.xml': (xml) =>
        xml
          .replace(
            '<worksheet ',
            '<worksheet xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="xr2" xmlns:xr2="http://schemas.microsoft.com/office/spreadsheetml/2015/revision2" ',
          )
          .replace(/ mc:Ignorable="x14ac"| xmlns:mc="[^"]*"(?=.* xmlns:mc=)/g, '')
          .replace('<dataValidations', `${bar}<dataValidations`)
          .replace('<dataValidation ', '<dataValidation imeMode="off" ')
          .replace('</worksheet>', `${extension}</worksheet>`),
    });
    const area = { top: 3, left: 1, bottom: 8, right: 1 };
    const parts = await PackageReader.open(
      await copied(bytes, { conditionalFormats: [{ area, formula: 'B4>=90', style: { bold: true } }] }),
    );
    const xml = await parts.sheet('Bản hoàn chỉnh');
    expect(xml).toContain(bar.replace('priority="7"', 'priority="8"'));
    expect(xml).toContain(
      extension.replace(' xr2:uid="{1}"', '').replace("'Xã, thị trấn'!B4:C4", "'Bản hoàn chỉnh'!B4:C4"),
    );
    expect(xml).toMatch(/<dataValidations count="1"><dataValidation imeMode="off"/);
  });

  it('lets the host fit the rows that it fits in the source', async () => {
    const bytes = await withParts(await workbookOf(appendix), {
      'xl/worksheets/sheet1.xml': (xml) => xml.replace('<row r="4"', '<row r="4" ht="33.5"'),
    });
    const parts = await PackageReader.open(await copied(bytes));
    expect(await parts.sheet('Bản hoàn chỉnh')).toMatch(/<row r="4" ht="33.5">/);
  });
});
