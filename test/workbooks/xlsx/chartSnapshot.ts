import { areaAddress } from '../../../src/domain/workbook/a1';
import type { ChartSnapshot } from '../contract';
import { unescape, type PackageReader } from './PackageReader';
import { rangeOf } from './rangeOf';

/** The charts of a sheet, in the order of its drawing. */
export async function chartsOf(parts: PackageReader, sheet: string): Promise<ChartSnapshot[]> {
  const targets = [...(await parts.targetsOf(parts.pathOfSheet(sheet))).values()];
  const drawing = targets.find((target) => target.includes('/drawings/drawing'));
  if (drawing === undefined) return [];
  const charts = await parts.targetsOf(drawing);
  const anchors = (await parts.text(drawing)).split('<xdr:twoCellAnchor').slice(1);
  return Promise.all(
    anchors.map(async (anchor) => {
      const chart = await parts.text(charts.get(first(anchor, /<c:chart\b[^>]*r:id="([^"]*)"/) ?? '') ?? '');
      const altText = first(anchor, /\bdescr="([^"]*)"/);
      return { ...chartOf(chart), anchor: anchorOf(anchor), ...(altText === undefined ? {} : { altText }) };
    }),
  );
}

function chartOf(xml: string): Omit<ChartSnapshot, 'anchor'> {
  const axis = /<c:valAx>.*<\/c:valAx>/s.exec(xml)?.[0] ?? '';
  const categories = /<c:catAx>.*<\/c:catAx>/s.exec(xml)?.[0] ?? '';
  const categoryTitle = first(categories, /<a:t>([^<]*)</);
  const [overlap, gap] = [first(xml, /<c:overlap val="([^"]*)"/), first(xml, /<c:gapWidth val="([^"]*)"/)];
  const [minimum, maximum, title] = [
    first(axis, /<c:min val="([^"]*)"/),
    first(axis, /<c:max val="([^"]*)"/),
    first(axis, /<a:t>([^<]*)</),
  ];
  const scale = {
    ...(minimum === undefined ? {} : { minimum: Number(minimum) }),
    ...(maximum === undefined ? {} : { maximum: Number(maximum) }),
    ...(title === undefined ? {} : { title }),
    ...(categoryTitle === undefined ? {} : { categoryTitle }),
    ...(categories.includes('<c:tickLblPos val="low"/>') ? { lowLabels: true as const } : {}),
    ...(/<c:txPr>.*sz="800"/s.test(categories) ? { closeLabels: true as const } : {}),
    ...(categories.includes('<c:tickLblSkip val="1"/>') ? { everyLabel: true as const } : {}),
  };
  return {
    kind: kindOf(xml),
    title: first(xml, /<c:title>.*?<a:t>([^<]*)</s) ?? '',
    series: [...xml.matchAll(/<c:ser>(.*?)<\/c:ser>/gs)].map(([, series = '']) => ({
      name: first(series, /<c:tx>.*?<c:v>([^<]*)</s) ?? '',
      values: rangeOf(first(series, /<c:val>.*?<c:f>([^<]*)</s) ?? ''),
      categories: rangeOf(first(series, /<c:cat>.*?<c:f>([^<]*)</s) ?? ''),
    })),
    ...(Object.keys(scale).length === 0 ? {} : { axis: scale }),
    ...(overlap === undefined ? {} : { overlap: Number(overlap) }),
    // The width that a file has where nobody asked for one.
    ...(gap === undefined || gap === '150' ? {} : { gap: Number(gap) }),
  };
}

function kindOf(xml: string): ChartSnapshot['kind'] {
  if (xml.includes('<c:radarChart>')) return 'radar';
  if (xml.includes('<c:lineChart>')) return 'line';
  return xml.includes('<c:barDir val="bar"/>') ? 'bar' : 'column';
}

function anchorOf(xml: string): string {
  const [from = '', to = ''] = xml.split('<xdr:to>');
  const read = (text: string, name: string): number => Number(first(text, new RegExp(`<xdr:${name}>(\\d+)<`)));
  return areaAddress({
    top: read(from, 'row'),
    left: read(from, 'col'),
    bottom: read(to, 'row') - 1,
    right: read(to, 'col') - 1,
  });
}

function first(text: string, pattern: RegExp): string | undefined {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? undefined : unescape(found);
}
