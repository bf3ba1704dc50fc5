import { parseArea } from '../../../src/domain/workbook/a1';
import type { HostPage } from '../model/HostParts';
import type { HostSheet } from '../model/HostSheet';
import { number, oneOf, record, text, truth } from '../protocol/arguments';
import { HostError, NotSimulated } from '../protocol/HostError';
import { hostType } from '../protocol/HostObject';
import { rangeBehind } from './HostRange';

const change = (sheet: HostSheet, part: Partial<HostPage>): void => {
  if (sheet.protection.on) throw new HostError('AccessDenied', 'You cannot perform the requested operation.');
  sheet.page = { ...sheet.page, ...part };
};

/** What Excel gives a new sheet, in points. */
const NORMAL = { left: 50.4, right: 50.4, top: 54, bottom: 54 };

const margin = (side: keyof typeof NORMAL): { readonly set: (sheet: HostSheet, value: unknown) => void } => ({
  set: (sheet, value) => change(sheet, { margins: { ...NORMAL, ...sheet.page.margins, [side]: number(value) } }),
});

const columnOf = (letters: string): number => parseArea(`${letters}1`)?.left ?? NaN;

const headersAndFooters = hostType<HostSheet>({
  type: 'HeaderFooter',
  properties: {
    CenterFooter: { get: ({ page }) => page.footer, set: (sheet, value) => change(sheet, { footer: text(value) }) },
  },
});

const headersFooters = hostType<HostSheet>({
  type: 'HeaderFooterGroup',
  parts: { DefaultForAllPages: (sheet, host) => headersAndFooters(sheet, host) },
});

/** Excel's `PageLayout` of a worksheet. */
export const pageLayout = hostType<HostSheet>({
  type: 'PageLayout',
  properties: {
    Orientation: {
      get: ({ page }) => page.orientation,
      set: (sheet, value) => change(sheet, { orientation: oneOf(['Landscape', 'Portrait'], value) }),
    },
    PaperSize: {
      get: ({ page }) => page.paperSize,
      set: (sheet, value) => change(sheet, { paperSize: oneOf(['A3', 'A4', 'A5', 'Letter'], value) }),
    },
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    FirstPageNumber: { set: (sheet, value) => change(sheet, { firstPageNumber: number(value) }) },
    CenterHorizontally: { set: (sheet, value) => change(sheet, { centerHorizontally: truth(value) }) },
    Zoom: {
      get: ({ page }) => page.zoom,
      set: (sheet, value, host) => {
        if (host.fitsNoPage) return;
        const zoom = record(value);
        const entries = Object.entries(zoom).map(([key, count]) => {
          if (!['horizontalFitToPages', 'verticalFitToPages', 'scale'].includes(key))
            throw new NotSimulated(`PageLayoutZoomOptions.${key}`);
          return [key, count === null ? null : number(count)] as const;
        });
        change(sheet, { zoom: Object.fromEntries(entries) });
      },
    },
  },
  parts: { HeadersFooters: (sheet, host) => headersFooters(sheet, host) },
  methods: {
    SetPrintTitleColumns: (sheet, [columns]) => {
      const match = /^\$([A-Z]+):\$([A-Z]+)$/u.exec(text(columns));
      const [, from, to] = match ?? [];
      if (from === undefined || to === undefined)
        throw new HostError('InvalidArgument', `The argument is invalid: ${text(columns)}`);
      change(sheet, { titleColumns: { first: columnOf(from), last: columnOf(to) } });
    },
    SetPrintArea: (sheet, [range]) => change(sheet, { printAreas: rangeBehind(range).areas }),
    SetPrintTitleRows: (sheet, [rows]) => {
      const match = /^\$(\d+):\$(\d+)$/u.exec(text(rows));
      if (match === null) throw new HostError('InvalidArgument', `The argument is invalid: ${text(rows)}`);
      change(sheet, { titleRows: { first: Number(match[1]) - 1, last: Number(match[2]) - 1 } });
    },
  },
});
