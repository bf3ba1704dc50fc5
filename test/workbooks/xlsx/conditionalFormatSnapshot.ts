import type { SheetSnapshot } from '../contract';
import { unescape } from './PackageReader';

type ConditionalFormats = SheetSnapshot['conditionalFormats'];

/** A sheet's conditional formats by precedence, with the looks they point at. */
export function conditionalFormatsOf(sheet: string, styles: string): ConditionalFormats {
  const looks = [...styles.matchAll(/<dxf>.*?<\/dxf>|<dxf\/>/gs)].map(([look]) => lookOf(look));
  return [...sheet.matchAll(/<conditionalFormatting sqref="([^"]*)">(.*?)<\/conditionalFormatting>/gs)]
    .flatMap(([, area = '', rules = '']) =>
      [...rules.matchAll(/<cfRule\b([^>]*)>(?:<formula>(.*?)<\/formula>)?/gs)].map(
        ([, attributes = '', formula = '']) => ({
          priority: numberIn(attributes, 'priority'),
          format: { area, formula: unescape(formula), style: looks[numberIn(attributes, 'dxfId')] ?? {} },
        }),
      ),
    )
    .toSorted((a, b) => a.priority - b.priority)
    .map(({ format }) => format);
}

function numberIn(attributes: string, name: string): number {
  return Number(new RegExp(`\\b${name}="(\\d+)"`).exec(attributes)?.[1]);
}

function lookOf(xml: string): ConditionalFormats[number]['style'] {
  const bold = /<b(?: val="(\w+)")?\/>/.exec(xml);
  const underline = /<u(?: val="(\w+)")?\/>/.exec(xml);
  const color = /<color rgb="\w\w(\w{6})"/.exec(xml)?.[1];
  const fill = /<bgColor rgb="\w\w(\w{6})"/.exec(xml)?.[1];
  return {
    ...(bold === null ? {} : { bold: bold[1] !== '0' && bold[1] !== 'false' }),
    ...(underline === null ? {} : { underline: underline[1] !== 'none' }),
    ...(color === undefined ? {} : { color }),
    ...(fill === undefined ? {} : { fill }),
  };
}
