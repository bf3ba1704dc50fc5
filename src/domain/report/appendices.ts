import type { Messages } from '../languages/messages';
import type { Phrases } from './phrases';
import { isTitle } from '../tables/tableTitle';
import { isPartCaption, withoutOrdinal } from '../vocabulary/documentParts';
import { paragraph, plain, sentence } from './phrases';
import type { ReportBlock, ReportKind, ReportParagraph, ReportSection } from './Report';
import type { SheetContent } from './shownSheets';
import { ROOM } from './shownTable';
import { tableBlocks } from './tableBlocks';
import { unstatedPeriod } from './unstatedPeriod';

/** A sheet on pages of its own, with its number among the appendices; a single one has none. */
export interface Appendix {
  readonly content: SheetContent;
  /** Roman; empty for the only one. */
  readonly number: string;
}

/** Sheets as appendices, numbered in their order. */
export function numberedAppendices(contents: readonly SheetContent[]): readonly Appendix[] {
  return contents.map((content, at) => ({ content, number: contents.length === 1 ? '' : roman(at + 1) }));
}

/** How the text calls the appendices: `các Phụ lục I, II, III`. */
export function namedAppendices(appendices: readonly Appendix[], text: Messages['report']): string {
  const [first] = appendices;
  if (first !== undefined && appendices.length === 1) return text.appendix(first.number);
  return text.appendices(appendices.map(({ number }) => number).join(', '));
}

/** An appendix on lying pages: its number, title in capitals, the document that it is attached to, and its tables. */
export function appendixSection(
  appendix: Appendix,
  kind: ReportKind,
  phrases: Phrases,
  text: Messages['report'],
): ReportSection {
  return { orientation: 'landscape', blocks: appendixBlocks(appendix, kind, phrases, text, ROOM.landscape) };
}

/** The same as blocks. */
export function appendixBlocks(
  { content, number }: Appendix,
  kind: ReportKind,
  { number: documentNumber, date, office }: Phrases,
  text: Messages['report'],
  room: number,
): readonly [ReportParagraph, ...ReportBlock[]] {
  const isAlone = content.parts.length === 1;
  // Parts that the sheet numbers keep their numbers, below what is said of the whole.
  const isNumbered = !isAlone && isPartCaption(content.parts[0]?.titles[0] ?? '');
  const attached = paragraph('attached', sentence(text.attached(text.kinds[kind], documentNumber, date, office)));
  const blocks = content.parts.flatMap((part, at): ReportBlock[] => {
    const { called, titles, table, notes } = part;
    const isTitled = titles[0] !== undefined && isTitle(titles[0]);
    const [title, ...others] = isTitled || (at > 0 && titles.length === 0) ? titles : [called, ...titles];
    const period = unstatedPeriod(part, title === undefined ? [] : [title, ...others]);
    const abouts = period === undefined ? others : [...others, period];
    const heads = [
      ...(title === undefined
        ? []
        : [
            paragraph(
              'appendixTitle',
              plain(isNumbered ? title : (isAlone ? withoutOrdinal(title) : title).toLocaleUpperCase('vi')),
            ),
          ]),
      ...abouts.map((about) => paragraph('appendixAbout', plain(about))),
    ];
    return [
      ...(at > 0 ? heads : isNumbered ? [attached, ...heads] : [...heads, attached]),
      ...tableBlocks(table, room, text),
      ...notes.map((note) => paragraph('note', plain(note))),
    ];
  });
  return [paragraph('appendix', plain(text.appendixType(number))), ...blocks];
}

const ROMAN: readonly (readonly [number, string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** `4` → `IV`, as appendices are numbered (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
export function roman(value: number): string {
  let [rest, text] = [value, ''];
  for (const [each, letters] of ROMAN) {
    while (rest >= each) {
      text += letters;
      rest -= each;
    }
  }
  return text;
}
