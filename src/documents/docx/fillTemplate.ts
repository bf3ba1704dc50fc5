import JSZip from 'jszip';
import { type FileChild, Paragraph, patchDetector, patchDocument, PatchType, type IPatch } from 'docx';
import type { PlaceContent, TemplateContent } from '../../domain/report/places';
import { ChartCount, written } from './blocks';
import { FONT } from './looks';
import { MAKER } from './maker';
import { TEXT_WIDTH } from './page';
import { textRuns } from './runs';
import { steadyBytes } from './steadyBytes';

/** What came of a template. */
export type FilledTemplate =
  | { readonly kind: 'filled'; readonly bytes: Uint8Array; readonly unknown: readonly string[] }
  /** No .docx file, damaged or locked. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'without-places' };

const DOCUMENT = 'word/document.xml';
const TYPES = '[Content_Types].xml';
/** A template of Word's own (.dotx) says so; what is made of it is a document. */
const TEMPLATE_TYPE = 'wordprocessingml.template.main+xml';
const DOCUMENT_TYPE = 'wordprocessingml.document.main+xml';
const TWIPS_A_POINT = 20;
/** Stands for the braces of names and figures while places are filled, so that no name is taken for a place. */
const [BRACE, KEPT_BRACE] = ['{{', '\ue000\ue000'] as const;

/**
 * Fills the named places of an office's own document, `{{kỳ báo cáo}}`, wherever they stand; all the rest of it stays. Words take
 * the look of their place; paragraphs, tables and charts stand instead of the paragraph that names them, as wide as the text there.
 */
export async function fillTemplate(template: Uint8Array, content: TemplateContent): Promise<FilledTemplate> {
  const found = await placesIn(template);
  if (found === undefined) return { kind: 'unreadable' };
  const charts = new ChartCount();
  const patches: Record<string, IPatch> = {};
  const unknown: string[] = [];
  for (const name of found.names) {
    const place = content.contentOf(name);
    if (place === undefined) unknown.push(name.trim());
    else patches[name] = patchOf(place, found.widthAt(name), charts);
  }
  if (Object.keys(patches).length === 0) return { kind: 'without-places' };
  const { title, subject, author, description, date } = content.properties;
  const patched = await patchDocument({
    outputType: 'uint8array',
    data: template,
    patches,
    properties: { title, subject, description, lastModifiedBy: MAKER, ...(author === '' ? {} : { creator: author }) },
  });
  const bytes = await steadyBytes(patched, date, (text, path) =>
    path === TYPES ? text.replace(TEMPLATE_TYPE, DOCUMENT_TYPE) : text.replaceAll(KEPT_BRACE, BRACE),
  );
  return { kind: 'filled', bytes, unknown };
}

function patchOf(place: PlaceContent, width: number, charts: ChartCount): IPatch {
  if (place.kind === 'words') {
    const runs = place.runs.map((run) => ({ ...run, text: withoutPlaces(run.text) }));
    return { type: PatchType.PARAGRAPH, children: textRuns(runs, {}) };
  }
  const blocks = place.blocks(width / TWIPS_A_POINT);
  const surroundings = { width, isInText: true, charts, font: FONT };
  const children = blocks.flatMap((block, at): readonly FileChild[] =>
    written(protectedBlock(block), blocks[at + 1], surroundings),
  );
  return { type: PatchType.DOCUMENT, children: children.length > 0 ? children : [new Paragraph({})] };
}

/** The same block without anything in it that could be taken for a place. */
function protectedBlock<T>(block: T): T {
  return JSON.parse(JSON.stringify(block), (_key, value: unknown) =>
    typeof value === 'string' ? withoutPlaces(value) : value,
  ) as T;
}

function withoutPlaces(text: string): string {
  return text.replaceAll(BRACE, KEPT_BRACE);
}

/** The places of a template as they are typed, and how wide the text is where one stands; `undefined` where it cannot be read. */
async function placesIn(
  template: Uint8Array,
): Promise<{ readonly names: readonly string[]; readonly widthAt: (name: string) => number } | undefined> {
  try {
    const zip = await JSZip.loadAsync(template);
    const types = (await zip.file(TYPES)?.async('string')) ?? '';
    const document = await zip.file(DOCUMENT)?.async('string');
    if (document === undefined || ![TEMPLATE_TYPE, DOCUMENT_TYPE].some((type) => types.includes(type)))
      return undefined;
    const names = await patchDetector({ data: template });
    return { names, widthAt: (name) => textWidthAt(document, `{{${name}}}`) };
  } catch {
    // A file that is no package, is locked or has broken parts throws all kinds of things: whoever gave it is told that it cannot be read.
    return undefined;
  }
}

/** The width of the text in the section where a place stands, in twips; that of our own pages where it says none. */
function textWidthAt(document: string, place: string): number {
  // The paragraphs of a section come before what describes it; a place may be torn over several runs.
  const sections = document.split('</w:sectPr>');
  const section = sections.find((part) =>
    part
      .replace(/<w:sectPr.*$/su, '')
      .replace(/<[^>]*>/gu, '')
      .includes(place),
  );
  const size = (pattern: RegExp): number => Number(pattern.exec(section ?? '')?.[1] ?? NaN);
  const width =
    size(/<w:pgSz[^>]*\bw:w="(\d+)"/u) -
    size(/<w:pgMar[^>]*\bw:left="(\d+)"/u) -
    size(/<w:pgMar[^>]*\bw:right="(\d+)"/u);
  return Number.isFinite(width) && width > 0 ? width : TEXT_WIDTH.portrait;
}
