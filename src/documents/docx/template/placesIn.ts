import type { PlaceContent, TemplateContent } from '../../../domain/report/places';
import { childOf, type Document, type Element, elementsBelow, removeElement } from '../../../xml/xml';
import { ownParagraph } from './ownParagraph';
import { piecesOf, replaceStretch } from './pieces';
import { roomAt } from './roomAt';
import { layDown } from './sections';

/** A place that something is put into. */
export interface Place {
  /** What stands in the text there now, between braces: none that a person could have typed. */
  readonly mark: string;
  /** As the office wrote it. */
  readonly name: string;
  readonly content: PlaceContent;
  /** The width of the text there, in twips. */
  readonly room: number;
}

export interface PlacesInTemplate {
  readonly places: readonly Place[];
  /** The names of places that nothing is known for. */
  readonly unknown: readonly string[];
}

const PLACE = /\{\{([^{}]*[^{}\s][^{}]*)\}\}/gu;
/** Begins marks: no text has this letter. */
const PRIVATE = '\ue000';
/** What keeps a content control from holding tables and pictures, or shows something else in it. */
const PLAIN_CONTROL = ['text', 'dataBinding', 'showingPlcHdr'];

/**
 * Marks the places in the texts of a template, and readies these for what is asked for: paragraphs, tables and charts get a
 * paragraph of their own, and lying pages where they want these; places that nothing is known for stay as they are.
 */
export function placesIn(texts: readonly Document[], contentOf: TemplateContent['contentOf']): PlacesInTemplate {
  const places: Place[] = [];
  const unknown: string[] = [];
  // Text boxes stand in paragraphs: what is inside comes first, as the paragraph may be parted.
  for (const paragraph of texts.flatMap((text) => elementsBelow(text, 'p').toReversed())) {
    for (const { index, name, length } of namedIn(paragraph).toReversed()) {
      const content = contentOf(name);
      if (content === undefined) unknown.unshift(name);
      else places.push(takenPlace(paragraph, index, length, { name, content, mark: `${PRIVATE}${places.length}` }));
    }
  }
  return { places, unknown: [...new Set(unknown)] };
}

function namedIn(
  paragraph: Element,
): readonly { readonly index: number; readonly name: string; readonly length: number }[] {
  const text = piecesOf(paragraph)
    .map((piece) => piece.text)
    .join('');
  return [...text.matchAll(PLACE)].map((match) => ({
    index: match.index,
    name: (match[1] ?? '').trim(),
    length: match[0].length,
  }));
}

function takenPlace(paragraph: Element, index: number, length: number, place: Omit<Place, 'room'>): Place {
  const text = `{{${place.mark}}}`;
  replaceStretch(piecesOf(paragraph), index, index + length, text);
  if (place.content.kind === 'words') return { ...place, room: 0 };
  const own = ownParagraph(paragraph, text);
  for (let at = own.parentElement; at !== null; at = at.parentElement) {
    const control = at.localName === 'sdt' ? childOf(at, 'sdtPr') : undefined;
    if (control !== undefined) for (const name of PLAIN_CONTROL) removeElement(childOf(control, name));
  }
  if (place.content.lies && own.parentElement?.localName === 'body') layDown(own);
  return { ...place, room: roomAt(own) };
}
