import { caseBytes } from '../contract/readings';
import { fullPlans, radarPlan } from '../contract/plans';
import { XlsxWorkbook } from '../../../src/workbooks/xlsx/XlsxWorkbook';
import { PackageReader } from './PackageReader';

/** What the library leaves unsaid in a chart, and what readers then make of it. */
describe('a chart in a file', () => {
  let bar: string;
  let line: string;
  let radar: string;

  beforeAll(async () => {
    const workbook = await XlsxWorkbook.open(caseBytes('phu-tan'), 'phu-tan.xlsx');
    await workbook.write([...fullPlans(), radarPlan()], { keep: [] });
    const parts = await PackageReader.open(await workbook.save());
    const charts = await Promise.all([1, 2, 3, 4].map((number) => parts.text(`xl/charts/chart${number}.xml`)));
    [bar = '', , line = '', radar = ''] = charts;
  });

  it('keeps the colour of bars below zero, which are white where nothing is said', () => {
    expect(bar).toMatch(/<c:ser>.*<c:invertIfNegative val="0"\/><c:cat>/);
    expect(line).not.toContain('invertIfNegative');
    expect(radar).not.toContain('invertIfNegative');
  });

  it('names each of its bars, however many there are', () => {
    expect(bar).toMatch(/<c:catAx>.*<c:tickLblSkip val="1"\/>.*<\/c:catAx>/s);
    expect(bar).toMatch(/<c:catAx>.*<c:txPr><a:bodyPr rot="0".*<\/c:catAx>/s);
    expect(line).not.toContain('tickLblSkip');
  });

  it('has quiet grid lines', () => {
    for (const chart of [bar, line, radar]) {
      expect(chart).not.toContain('<c:majorGridlines/>');
      expect(chart).toMatch(/<c:majorGridlines><c:spPr>.*?D9D9D9/);
    }
  });

  it('marks no steps between the steps of its axes', () => {
    for (const chart of [bar, line, radar]) {
      expect(chart.match(/<c:minorTickMark val="none"\/>/g)).toHaveLength(2);
      expect(chart).toMatch(/<c:valAx>.*<c:numFmt formatCode="General" sourceLinked="0"\/>/);
    }
  });

  it('reads its upright titles from the bottom up', () => {
    const axis = (chart: string): string => /<c:valAx>.*<\/c:valAx>/.exec(chart)?.[0] ?? '';
    expect(axis(line)).toMatch(/<a:bodyPr rot="-5400000"/);
  });

  it('is lettered like the sheets around it', () => {
    for (const chart of [bar, line, radar]) expect(chart).toContain('typeface="Times New Roman"');
  });
});
