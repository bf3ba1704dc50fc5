import JSZip from 'jszip';
import { type FileChild, Paragraph, patchDocument, PatchType, TextRun, type IPatch } from 'docx';
import type { TemplateContent } from '../../../domain/report/places';
import type { ReportBlock } from '../../../domain/report/Report';
import { ROOM } from '../../../domain/report/shownTable';
import { type Document, parseXml } from '../../../xml/xml';
import { ChartCount, type Surroundings, written } from '../blocks';
import { finishedChart } from '../charts';
import { tightened } from '../fitting/fitted';
import { heightOf } from '../fitting/groups';
import { FONT } from '../looks';
import { MAKER } from '../maker';
import { textRuns } from '../runs';
import { steadyBytes } from '../steadyBytes';
import { DataTables } from '../tables';
import { PlainStretches } from './PlainStretches';
import { type Place, placesIn } from './placesIn';

/** What came of a template. */
export type FilledTemplate =
  | {
      readonly kind: 'filled';
      readonly bytes: Uint8Array;
      /** The names of places that nothing is known for; they stay as they are. */
      readonly unknown: readonly string[];
      /** The names of places that there was nothing to put into. */
      readonly empty: readonly string[];
      /** The names of places that are too narrow for what was put into them. */
      readonly narrow: readonly string[];
      /** The names of places in which tables are parted that an upright page has whole, or in fewer parts. */
      readonly parted: readonly string[];
      /** The names of places with upright pages for what is too wide for them. */
      readonly upright: readonly string[];
      /** The names of places in text boxes that are too low for what was put into them. */
      readonly low: readonly string[];
      /** The names of places that stand where what they ask for cannot; they stay as they are. */
      readonly misplaced: readonly string[];
      /** The names of sheets that are to be attached and have no place. */
      readonly unplaced: readonly string[];
    }
  /** No .docx file, damaged or locked. */
  | { readonly kind: 'unreadable' }
  /** A document or template with macros (.docm, .dotm); what is made of it would have them. */
  | { readonly kind: 'with-macros' }
  | { readonly kind: 'without-places'; readonly unknown: readonly string[]; readonly misplaced: readonly string[] };

const DOCUMENT = 'word/document.xml';
const TEXT = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/u;
const TYPES = '[Content_Types].xml';
/** A template of Word's own (.dotx) says so; what is made of it is a document. */
const TEMPLATE_TYPE = 'wordprocessingml.template.main+xml';
const DOCUMENT_TYPE = 'wordprocessingml.document.main+xml';
const WITH_MACROS = /ms-word\.(?:document|template)\.macroEnabled/u;
const TWIPS_A_POINT = 20;

/**
 * Fills the named places of an office's own document, `{{kỳ báo cáo}}`, wherever they stand; all the rest of it stays. Words take
 * the look of their place; paragraphs, tables and charts stand in paragraphs of their own, as wide as the text there.
 */
export async function fillTemplate(template: Uint8Array, content: TemplateContent): Promise<FilledTemplate> {
  const parts = await textParts(template);
  if (parts === 'unreadable' || parts === 'with-macros') return { kind: parts };
  const { zip, texts } = parts;
  const { places, unknown, misplaced } = placesIn([...texts.values()], content.contentOf);
  if (places.length === 0) return { kind: 'without-places', unknown, misplaced };
  const { contentOf, unplaced } = content.among(places.map(({ name }) => name));
  const stretches = new PlainStretches();
  for (const [path, document] of texts) zip.file(path, stretches.withoutThem(document));
  const writing = { charts: new ChartCount(), tables: new DataTables() };
  const [empty, narrow] = [new Set<string>(), new Set<string>()];
  const [low, upright, parted] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const patches: Record<string, IPatch> = {};
  const asked = places.map((place) => ({ ...place, content: contentOf(place.name) ?? place.content }));
  for (const place of asked.toSorted((one, other) => laterOf(one) - laterOf(other))) {
    const blocks = blocksFor(place);
    if (blocks.some((block) => block.kind === 'table' && block.isTorn === true)) narrow.add(place.name);
    else if (isPartedThere(place, blocks)) parted.add(place.name);
    if (isCutOff(place, blocks)) low.add(place.name);
    if (place.isUpright) upright.add(place.name);
    const patch = patchOf(place, blocks, writing);
    if (patch.children.length === 0) empty.add(place.name);
    patches[place.mark] = patch.children.length > 0 ? patch : NOTHING[place.content.kind];
  }
  const own = new Set(Object.keys(zip.files));
  const { title, subject, author, description, date } = content.properties;
  const patched = await patchDocument({
    outputType: 'uint8array',
    data: zip,
    patches,
    properties: { title, subject, description, lastModifiedBy: MAKER, ...(author === '' ? {} : { creator: author }) },
  });
  const bytes = await steadyBytes(patched, date, (text, path) =>
    path === TYPES
      ? text.replace(TEMPLATE_TYPE, DOCUMENT_TYPE)
      : stretches.putInto(writing.tables.putInto(own.has(path) ? text : finishedChart(text, path, content.language))),
  );
  return {
    kind: 'filled',
    bytes,
    unknown,
    empty: [...empty],
    narrow: [...narrow],
    parted: [...parted],
    low: [...low],
    upright: [...upright],
    misplaced,
    unplaced,
  };
}

const NOTHING = {
  words: { type: PatchType.PARAGRAPH, children: [new TextRun('')] },
  blocks: { type: PatchType.DOCUMENT, children: [new Paragraph({})] },
} as const;

/** The library looks through all that stands there for each place: what is large comes last. */
function laterOf({ content }: Place): number {
  return content.kind === 'words' ? 0 : content.pages === undefined ? 1 : 2;
}

function blocksFor({ content, room, pageHeight }: Place): readonly ReportBlock[] {
  if (content.kind === 'words') return [];
  const blocks = content.blocks(room / TWIPS_A_POINT);
  return pageHeight === undefined ? blocks : tightened(blocks, room / TWIPS_A_POINT, pageHeight / TWIPS_A_POINT);
}

/** Whether a table is in more parts than it would be in as wide as an upright page. Appendices without lying pages are told as such. */
function isPartedThere({ content, isUpright }: Place, blocks: readonly ReportBlock[]): boolean {
  if (content.kind === 'words' || isUpright || partsIn(blocks) === 0) return false;
  return partsIn(blocks) > partsIn(content.blocks(ROOM.portrait));
}

/** How often a table goes on in a further part. */
function partsIn(blocks: readonly ReportBlock[]): number {
  return blocks.filter((block) => block.kind === 'paragraph' && block.role === 'continued').length;
}

/** Whether a text box is lower than what stands in it. */
function isCutOff({ boxHeight, room }: Place, blocks: readonly ReportBlock[]): boolean {
  return boxHeight !== undefined && heightOf(blocks, room / TWIPS_A_POINT) > boxHeight / TWIPS_A_POINT;
}

function patchOf(
  { content, around, room }: Place,
  blocks: readonly ReportBlock[],
  writing: Pick<Surroundings, 'charts' | 'tables'>,
) {
  if (content.kind === 'words') {
    const runs = content.runs(around).filter(({ text }) => text !== '');
    return { type: PatchType.PARAGRAPH, children: textRuns(runs, {}) } as const;
  }
  const surroundings = { width: room, ...writing, font: FONT };
  const children = blocks.flatMap((block, at): readonly FileChild[] => written(block, blocks[at + 1], surroundings));
  return { type: PatchType.DOCUMENT, children } as const;
}

/** The parts of a template in which text is, by their paths, or why it cannot be used. */
async function textParts(
  template: Uint8Array,
): Promise<{ readonly zip: JSZip; readonly texts: ReadonlyMap<string, Document> } | 'unreadable' | 'with-macros'> {
  try {
    const zip = await JSZip.loadAsync(template);
    const types = (await zip.file(TYPES)?.async('string')) ?? '';
    if (WITH_MACROS.test(types)) return 'with-macros';
    if (zip.file(DOCUMENT) === null || ![TEMPLATE_TYPE, DOCUMENT_TYPE].some((type) => types.includes(type)))
      return 'unreadable';
    const texts = new Map<string, Document>();
    for (const path of Object.keys(zip.files).filter((each) => TEXT.test(each)))
      texts.set(path, parseXml((await zip.file(path)?.async('string')) ?? ''));
    return { zip, texts };
  } catch {
    // A file that is no package, is locked or has broken parts throws all kinds of things: whoever gave it is told that it cannot be read.
    return 'unreadable';
  }
}
