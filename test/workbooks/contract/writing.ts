import type { Lack, Opener } from './OpenWorkbook';
import { cellAt, comparableFormula, sheetNamed } from './find';
import { fullPlans, plan, radarPlan, treacherousTexts } from './plans';
import { caseBytes } from './readings';
import type { SheetSnapshot } from './SheetSnapshot';

/** Writing new sheets: every field of a plan arrives. */
export function describeWriting(open: Opener, lacks: readonly Lack[]): void {
  describe('writes', () => {
    let sheets: readonly SheetSnapshot[];
    let ranking: SheetSnapshot;
    let settings: SheetSnapshot;

    beforeAll(async () => {
      const { port, snapshot } = await open(caseBytes('phu-tan'));
      await port.write(fullPlans(), { keep: [] });
      sheets = await snapshot();
      ranking = sheetNamed(sheets, 'Xếp hạng');
      settings = sheetNamed(sheets, 'Cấu hình');
    });

    it('new sheets behind the user’s own, in the order of the plans', () => {
      expect(sheets.map((sheet) => [sheet.name, sheet.ownKey])).toEqual([
        ['Phụ lục 1', undefined],
        ['Số hóa', undefined],
        ['Một cửa', undefined],
        ['Xếp hạng', 'ranking'],
        ['Cấu hình', 'settings'],
      ]);
    });

    it('numbers, texts and truth values, and nothing where the plan says nothing', () => {
      const values = ['A1', 'A3', 'A4', 'B4', 'C5', 'D5', 'D6'].map((address) => cellAt(ranking, address).value);
      expect(values).toEqual(['Bảng xếp hạng', 'Hạng', 1, 'Long Hòa', 78.5, true, false]);
      expect(ranking.cells.A2?.value ?? null).toBeNull();
      expect(ranking.cells.C1?.value ?? null).toBeNull();
    });

    it('formulas with their values, own sheets by their real names, text in quotes untouched', () => {
      const read = (address: string): unknown => {
        const cell = cellAt(ranking, address);
        return [comparableFormula(cell.formula), cell.value];
      };
      expect(read('C4')).toEqual(["'Phụ lục 1'!C7", 89.2]);
      expect(read('C6')).toEqual(['SUM(C4:C5)', expect.closeTo(167.7, 9)]);
      expect(read('D4')).toEqual(['IF(C4>=\'Cấu hình\'!$B$2,"Đạt «settings»","Chưa")', 'Đạt «settings»']);
    });

    it('text as text, whatever it begins with', async () => {
      const { port, snapshot } = await open(caseBytes('phu-tan'));
      await port.write(
        [plan('ranking', 'Chữ', { blocks: [{ top: 1, left: 1, rows: treacherousTexts.map((text) => [text]) }] })],
        { keep: [] },
      );
      const written = sheetNamed(await snapshot(), 'Chữ');
      const cells = treacherousTexts.map((_, index) => cellAt(written, `B${index + 2}`));
      expect(cells.map((cell) => cell.value)).toEqual(treacherousTexts);
      expect(cells.map((cell) => cell.formula)).toEqual(treacherousTexts.map(() => undefined));
      expect(readBack((await port.read()).sheets.find((sheet) => sheet.name === 'Chữ')?.rows)).toEqual(
        treacherousTexts,
      );
    });

    it.each([
      [
        'A1',
        {
          fontName: 'Times New Roman',
          fontSize: 14,
          bold: true,
          horizontal: 'center',
          vertical: 'center',
          value: 'Bảng xếp hạng',
        },
      ],
      [
        'B3',
        {
          fontName: 'Times New Roman',
          fontSize: 12,
          bold: true,
          color: '1F3864',
          fill: 'DDEBF7',
          horizontal: 'center',
          vertical: 'center',
          wrap: true,
        },
      ],
      [
        'B5',
        {
          italic: true,
          indent: 1,
          horizontal: 'left',
          bold: false,
          borders: { top: 'hair', right: 'hair', bottom: 'hair', left: 'hair' },
        },
      ],
      ['C4', { numberFormat: '0.00', horizontal: 'right', vertical: 'bottom', underline: false }],
      ['C5', { numberFormat: '0.00', underline: true, bold: false, italic: false }],
      ['D5', { borders: { top: 'thin', right: 'thin', bottom: 'thin', left: 'thin' }, fontSize: 12 }],
      ['A6', { bold: false, fontSize: 12, value: 3 }],
    ])('the look of %s, later styles over earlier ones', (address, look) => {
      expect(cellAt(ranking, address)).toMatchObject(look);
    });

    it('no border where a later style takes it away', () => {
      const none = { top: 'none', right: 'none', bottom: 'none', left: 'none' };
      const found = ['F3', 'G3', 'F4', 'G4'].map((address) => ranking.cells[address]?.borders ?? none);
      expect(found).toEqual([none, none, none, none]);
    });

    it('merges, widths and heights', () => {
      expect(ranking.merges).toEqual(['A1:D1']);
      expect(ranking.columnWidths.A).toBeCloseTo(6, 0);
      expect(ranking.columnWidths.B).toBeCloseTo(24, 0);
      expect(ranking.rowHeights).toMatchObject({ 3: 36 });
    });

    it('conditional formats in order of precedence', () => {
      expect(ranking.conditionalFormats.map((rule) => ({ ...rule, formula: comparableFormula(rule.formula) }))).toEqual(
        [
          { area: 'C4:C6', formula: "AND(ISNUMBER(C4),C4<'Cấu hình'!$B$2)", style: { bold: false, underline: true } },
          { area: 'C4:D6', formula: '$D4="Đạt"', style: { bold: true, color: '006100', fill: 'C6EFCE' } },
        ],
      );
    });

    it('links to cells of the user’s sheets and of own ones, and the text they lie on', () => {
      expect(ranking.links).toEqual([
        { cell: 'B4', sheet: 'Phụ lục 1', target: 'B7', tooltip: 'Xem ô nguồn' },
        { cell: 'B5', sheet: 'Cấu hình', target: 'B2' },
      ]);
      expect(cellAt(ranking, 'B5')).toMatchObject({ value: 'Phú Xuân', fontName: 'Times New Roman', fontSize: 12 });
    });

    it('what may be typed', () => {
      expect(settings.validations).toEqual([
        {
          area: 'B2',
          rule: { kind: 'decimal', minimum: 0, maximum: 100 },
          title: 'Mục tiêu',
          message: 'Nhập số từ 0 đến 100.',
        },
        {
          area: 'B3',
          rule: { kind: 'list', values: ['lên', 'xuống'] },
          title: 'Làm tròn',
          message: 'Chọn trong danh sách.',
        },
      ]);
    });

    it('lists of what stands in a range, of the same sheet and of another own one', () => {
      expect(
        ranking.validations.map(({ area, rule }) => [
          area,
          rule.kind === 'listOf' ? comparableFormula(rule.source) : rule.kind,
        ]),
      ).toEqual([
        ['F1', '$B$4:$B$6'],
        ['G1', "'Cấu hình'!$A$2:$A$3"],
      ]);
    });

    it('charts over the right ranges, where they belong', () => {
      const values = { sheet: 'Xếp hạng', area: 'C4:C6' };
      const categories = { sheet: 'Xếp hạng', area: 'B4:B6' };
      const series = [{ name: 'Điểm tổng hợp', values, categories }];
      expect(ranking.charts).toEqual([
        expect.objectContaining({
          kind: 'bar',
          title: 'Điểm',
          series,
          anchor: 'A9:H24',
          axis: { everyLabel: true },
          overlap: 100,
          gap: 40,
        }),
        expect.objectContaining({
          kind: 'column',
          title: 'Tăng giảm',
          series,
          anchor: 'A27:H42',
          axis: { lowLabels: true, closeLabels: true, everyLabel: true },
        }),
        expect.objectContaining({
          kind: 'line',
          title: 'Diễn biến',
          series,
          anchor: 'A45:H60',
          axis: { minimum: 0, maximum: 100, title: 'Điểm', categoryTitle: 'Kỳ báo cáo' },
        }),
      ]);
    });

    if (!lacks.includes('chart alt text')) {
      it('alternative texts of charts', () => {
        expect(ranking.charts.map((chart) => chart.altText)).toEqual([
          'Biểu đồ Điểm',
          'Biểu đồ Tăng giảm',
          'Biểu đồ Diễn biến',
        ]);
      });
    }

    it(lacks.includes('radar') ? 'all but the radar, and names it as lost' : 'a radar', async () => {
      const { port, snapshot } = await open(caseBytes('phu-tan'));
      const { lost } = await port.write([radarPlan()], { keep: [] });
      const charts = sheetNamed(await snapshot(), 'Biểu đồ').charts;
      if (lacks.includes('radar')) expect(lost).not.toEqual([]);
      else
        expect(charts.map((chart) => [chart.kind, chart.series.map((one) => one.values.area)])).toEqual([
          ['radar', ['C4:C6']],
        ]);
    });

    it('panes, print set-up and the tab’s colour', () => {
      expect(ranking.frozen).toEqual({ rows: 3, columns: 2 });
      expect(ranking.page).toEqual({
        paper: 'A4',
        orientation: 'landscape',
        pagesWide: 1,
        pagesHigh: 2,
        titleRows: { first: 2, last: 2 },
        titleColumns: { first: 0, last: 1 },
        firstPageNumber: 1,
        // 0.7 inches at the sides, 0.75 above and below.
        margins: { left: 50.4, right: 50.4, top: 54, bottom: 54 },
        footer: '&"Times New Roman"Trang &P',
      });
      expect(ranking.tabColor).toBe('2F75B5');
      expect(settings.page).toMatchObject({ paper: 'A4', orientation: 'portrait', pagesWide: 1 });
      expect(ranking.page).not.toHaveProperty('areas');
      expect(settings.page?.areas).toEqual(['A1:B2', 'A3:B3']);
    });
  });
}

function readBack(rows: readonly (readonly unknown[])[] | undefined): unknown[] {
  return (rows ?? []).slice(1).map((row) => row[1]);
}
