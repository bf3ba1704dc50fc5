import type { PlaceContent, TemplateContent } from '../../../domain/report/places';
import type { WordsAround } from '../../../domain/report/wordsAround';
import { childOf, type Document, type Element, elementsBelow, removeElement } from '../../../xml/xml';
import { ownParagraph } from './ownParagraph';
import { piecesOf, replaceStretch } from './pieces';
import { boxHeightAt, roomAt } from './roomAt';
import { layDown, sectionHeight, sectionOf } from './sections';

/** A place that something is put into. */
export interface Place {
  /** What stands in the text there now, between braces: none that a person could have typed. */
  readonly mark: string;
  /** As the office wrote it. */
  readonly name: string;
  readonly content: PlaceContent;
  /** What stands beside it in its paragraph. */
  readonly around: WordsAround;
  /** The width of the text there, in twips. */
  readonly room: number;
  /** The height of the text on lying pages that it has to itself, in twips. */
  readonly pageHeight?: number;
  /** The height of the text box that it stands in, in twips, where that does not grow. */
  readonly boxHeight?: number;
  /** It wants pages that lie, and where it stands none can. */
  readonly isUpright: boolean;
}

export interface PlacesInTemplate {
  readonly places: readonly Place[];
  /** The names of places that nothing is known for. */
  readonly unknown: readonly string[];
  /** The names of places that stand where what they ask for cannot. */
  readonly misplaced: readonly string[];
}

const PLACE = /\{\{([^{}]*[^{}\s][^{}]*)\}\}/gu;
/** Begins marks: no text has this letter. */
const PRIVATE = '\ue000';
/** What keeps a content control from holding tables and pictures, or shows something else in it. */
const PLAIN_CONTROL = ['text', 'dataBinding', 'showingPlcHdr'];
/** What keeps a row of a table from going on on the next page, or cuts off what is higher than it. */
const FIXED_ROW = ['cantSplit', 'trHeight'];

/**
 * Marks the places in the texts of a template, and readies these for what is asked for: paragraphs, tables and charts get a
 * paragraph of their own, and lying pages where they want these; places that cannot be filled stay as they are.
 */
export function placesIn(texts: readonly Document[], contentOf: TemplateContent['contentOf']): PlacesInTemplate {
  const places: Place[] = [];
  const [unknown, misplaced] = [new Set<string>(), new Set<string>()];
  // Text boxes stand in paragraphs: what is inside comes first, as the paragraph may be parted.
  for (const paragraph of texts.flatMap((text) => elementsBelow(text, 'p').toReversed())) {
    for (const { index, name, length } of namedIn(paragraph).toReversed()) {
      const content = contentOf(name);
      if (content === undefined) unknown.add(name);
      else if (!hasRoom(paragraph, content)) misplaced.add(name);
      else places.push(takenPlace(paragraph, index, length, { name, content, mark: `${PRIVATE}${places.length}` }));
    }
  }
  return { places, unknown: [...unknown].toReversed(), misplaced: [...misplaced].toReversed() };
}

function wordsAround(paragraph: Element, from: number, to: number): WordsAround {
  const text = textOf(paragraph);
  const withoutPlaces = (words: string): string => words.replace(PLACE, '');
  return { before: withoutPlaces(text.slice(0, from)).trimEnd(), behind: withoutPlaces(text.slice(to)) };
}

function textOf(paragraph: Element): string {
  return piecesOf(paragraph)
    .map((piece) => piece.text)
    .join('');
}

function namedIn(
  paragraph: Element,
): readonly { readonly index: number; readonly name: string; readonly length: number }[] {
  return [...textOf(paragraph).matchAll(PLACE)].map((match) => ({
    index: match.index,
    name: (match[1] ?? '').trim(),
    length: match[0].length,
  }));
}

function takenPlace(
  paragraph: Element,
  index: number,
  length: number,
  given: Omit<Place, 'around' | 'room' | 'isUpright'>,
): Place {
  const text = `{{${given.mark}}}`;
  const place = { ...given, around: wordsAround(paragraph, index, index + length) };
  replaceStretch(piecesOf(paragraph), index, index + length, text);
  if (place.content.kind === 'words') return { ...place, room: 0, isUpright: false };
  const own = ownParagraph(paragraph, text);
  for (let at = own.parentElement; at !== null; at = at.parentElement) {
    const control = at.localName === 'sdt' ? childOf(at, 'sdtPr') : undefined;
    if (control !== undefined) for (const name of PLAIN_CONTROL) removeElement(childOf(control, name));
    const row = at.localName === 'tr' ? childOf(at, 'trPr') : undefined;
    if (row !== undefined) for (const name of FIXED_ROW) removeElement(childOf(row, name));
  }
  const wantsToLie = place.content.pages === 'lying';
  const isUpright = wantsToLie && !layDown(own);
  const boxHeight = boxHeightAt(own);
  const section = wantsToLie && own.parentElement?.localName === 'body' ? sectionOf(own) : undefined;
  return {
    ...place,
    room: roomAt(own),
    isUpright,
    ...(boxHeight === undefined ? {} : { boxHeight }),
    ...(section === undefined ? {} : { pageHeight: sectionHeight(section) }),
  };
}

/**
 * Whether a place has room for what it asks for: beside the text, in a header or a note, stand words alone, and in a box, which goes
 * on on no other page, nothing that has pages of its own.
 */
function hasRoom(paragraph: Element, content: PlaceContent): boolean {
  if (content.kind === 'words') return true;
  let isInBox = false;
  for (let at = paragraph.parentElement; at !== null; at = at.parentElement) {
    if (at.localName === 'body') return content.pages === undefined || !isInBox;
    if (at.localName === 'txbxContent') isInBox = true;
  }
  return false;
}
