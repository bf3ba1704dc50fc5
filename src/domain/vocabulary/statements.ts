import { memoizeText } from '../memo/memoizeText';
import { cleanText } from '../text/letters';

/** `(80%)`, `(≥ 80 %)`, `(chỉ tiêu 80%)`, `(từ 80% trở lên)` in a header: the target. */
const TARGET =
  /\(\s*(?:(?:chỉ tiêu|mục tiêu|kế hoạch|yêu cầu|đạt|giao|từ|tối thiểu|ít nhất|>=|≥|>)\s*(?::\s*)?)*(\d{1,3}(?:[.,]\d+)?)\s*%\s*(?:trở lên\s*)?\)/i;

const FIGURE = String.raw`(\d{1,4}(?:[.,]\d{1,2})?)`;

/** `(18 điểm)`, `tối đa 18`, `(18đ)`, `[18]`, `/18`, `18 điểm`: the maximum. */
const MAXIMA: readonly RegExp[] = [
  new RegExp(
    String.raw`[([]\s*(?:điểm\s*)?(?:(?:tối đa|max|thang|thang điểm|điểm chuẩn|chuẩn|trần)\s*)?(?::\s*)?${FIGURE}\s*(?:điểm|đ)\s*[)\]]`,
    'i',
  ),
  new RegExp(
    String.raw`(?:điểm\s*)?(?:tối đa|max|thang điểm|thang|điểm chuẩn|điểm trần)\s*(?:(?:là|:|=)\s*)?${FIGURE}(?![\d%/])`,
    'i',
  ),
  new RegExp(String.raw`/\s*${FIGURE}\s*(?:(?:điểm|đ)\s*)?[)\]]?$`, 'i'),
  new RegExp(String.raw`[-–:]\s*${FIGURE}\s*(?:điểm|đ)$`, 'i'),
  new RegExp(String.raw`^[([]?\s*${FIGURE}\s*(?:điểm|đ)\s*[)\]]?$`, 'i'),
  new RegExp(String.raw`[([]\s*${FIGURE}\s*[)\]]$`, 'i'),
];

/** A date or a year is no maximum: `/2026`, `8/10`. */
const DATED = /\d{1,2}\/\d{1,4}|\/\s*20\d\d/;

/** `Bộ chỉ số (766)`: the decision's number. */
const DECISION = 766;

const WEIGHT = /(?:hệ số|trọng số)\s*:?\s*(\d{1,3}(?:[.,]\d+)?)\s*%?(?![\d/])/iu;

/** The figures that a header's text states, and the text without them. */
export interface Statement {
  readonly rest: string;
  /** What is left of the rest to be called by: without the word for points and the brackets that held the figures. */
  readonly name: string;
  readonly target?: number;
  readonly max?: number;
}

/** Takes the stated target and maximum out of a header's text. */
export const statementsIn = memoizeText((text): Statement => {
  const clean = cleanText(text);
  const target = TARGET.exec(clean);
  if (target !== null)
    return { rest: without(clean, target), name: nameWithout(clean, target), target: figure(target[1]) };
  for (const pattern of MAXIMA) {
    const match = pattern.exec(clean);
    if (match === null || (match[0].includes('/') && DATED.test(clean))) continue;
    const max = figure(match[1]);
    if (max > 0 && !(max >= 1900 && max < 2100) && max !== DECISION)
      return { rest: without(clean, match), name: nameWithout(clean, match), max };
  }
  const weight = WEIGHT.exec(clean);
  return { rest: clean, name: weight === null ? withoutTail(clean) : nameWithout(clean, weight) };
});

/** The weight of a mean that a header states: `Tiếp công dân (hệ số 0,10)`, `Văn bản (trọng số 25%)`. */
export function weightIn(header: string): number | undefined {
  const found = WEIGHT.exec(cleanText(header));
  return found === null ? undefined : figure(found[1]);
}

const SCALE = /thang\s*(?:điểm|đánh giá)?\s*:?\s*(\d{1,4})(?![\d%/])/i;

/** The scale that a title states for all that stands below it: `(thang điểm 10)`. */
export function scaleIn(title: string): number | undefined {
  const found = SCALE.exec(cleanText(title));
  return found === null ? undefined : figure(found[1]);
}

/** Words for what a whole is made of, with a scale of its own. */
const OF_PARTS = /thành phần|(?<!bộ )tiêu chí|(?<!\p{L})(?:từng|các|mỗi) (?:lĩnh vực|nội dung|nhóm|chỉ số|yếu tố)/iu;

/** A scale that a title states, `điểm chung theo thang điểm 100`, and whether it is of the components: `các tiêu chí theo thang điểm 10`. */
export interface StatedScale {
  readonly scale: number;
  readonly ofParts: boolean;
}

/** The scales that a title states, clause by clause. */
export function scalesIn(title: string): readonly StatedScale[] {
  return cleanText(title)
    .split(/[;,()]/)
    .flatMap((clause) => {
      const scale = scaleIn(clause);
      return scale === undefined ? [] : [{ scale, ofParts: OF_PARTS.test(clause) }];
    });
}

function without(text: string, match: RegExpExecArray): string {
  // The word that makes points of the figure stays: it says what the column measures.
  const points = /điểm|đ(?!\p{L})/iu.test(match[0]) ? ' điểm ' : ' ';
  return `${text.slice(0, match.index)}${points}${text.slice(match.index + match[0].length)}`.trim();
}

function nameWithout(text: string, match: RegExpExecArray): string {
  const after = text.slice(match.index + match[0].length).replace(/^\s*(?:điểm|đ)(?!\p{L})/iu, '');
  const bare = `${text.slice(0, match.index)} ${after}`.replace(/[([]\s*(?:số\s+)?(?:điểm|đ)?[\s:;,–-]*[)\]]/giu, ' ');
  return withoutTail(bare.replace(/\s+/g, ' '));
}

/** Without the marks that lead over to figures behind a name. */
function withoutTail(text: string): string {
  return text.replace(/(?<![\s\-–:;,])[\s\-–:;,]+$/, '').trim();
}

function figure(text: string | undefined): number {
  return Number((text ?? '').replace(',', '.'));
}
