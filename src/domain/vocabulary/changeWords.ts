import { memoizeText } from '../memo/memoizeText';
import { cleanText } from '../text/letters';
import { PhraseBook, wordsOf } from './PhraseBook';
import { hasShape, type HeaderShape } from './rateSenses';

const BOTH_WAYS: HeaderShape = { inOrder: [new PhraseBook({ said: ['tăng'] }), new PhraseBook({ said: ['giảm'] })] };

/** Whether a header speaks of both ways: `Tăng/giảm`, `Tăng (+), giảm (-)`; one that speaks of none (`Chênh lệch`) may be of amounts alone. */
export function saysBothWays(header: string): boolean {
  return hasShape(header, BOTH_WAYS);
}

/** What a cell says of a change in words: which way, and the text of the figure behind them; no figure where nothing changed. */
export type ChangeSaid = { readonly sign: 1 | -1; readonly figure: string } | { readonly sign: 0 };

const said = new PhraseBook({
  up: ['tăng', 'tăng thêm', 'tăng lên'],
  down: ['giảm', 'giảm đi', 'giảm xuống'],
  none: [
    'không đổi',
    'không thay đổi',
    'giữ nguyên',
    'không tăng giảm',
    'không tăng không giảm',
    'không biến động',
    'bằng',
    'bằng kỳ trước',
    'bằng tháng trước',
    'như cũ',
  ],
});

const ARROWS = { up: '▲△↑⇑⬆↗', down: '▼▽↓⇓⬇↘', none: '↔→▬=' } as const;
const ARROW = new RegExp(`^\\(?([${ARROWS.up}${ARROWS.down}])\\uFE0F?\\s*(\\d[^()]*)\\)?$`, 'u');
const LEVEL = new RegExp(`^[${ARROWS.none}]\\uFE0F?$`, 'u');

/** `▲1`, `↓ 2,5`, `→`, `=`. */
function changeByArrow(text: string): ChangeSaid | undefined {
  const clean = cleanText(text);
  if (LEVEL.test(clean)) return { sign: 0 };
  const [, arrow, figure] = ARROW.exec(clean) ?? [];
  return arrow === undefined || figure === undefined ? undefined : { sign: ARROWS.up.includes(arrow) ? 1 : -1, figure };
}

/** `Tăng 2,5`, `Giảm 1,3 điểm`, `▲1`, `Không đổi`; `undefined` for any other text. */
export const changeSaid = memoizeText((text): ChangeSaid | undefined => {
  const byArrow = changeByArrow(text);
  if (byArrow !== undefined) return byArrow;
  const words = wordsOf(text);
  const start = said.startOf(words);
  if (start === undefined) return undefined;
  if (start.meaning === 'none') return start.to === words.plain.length ? { sign: 0 } : undefined;
  const figure = /^[^\d+-]*(\d[^()]*)\)?$/.exec(cleanText(text))?.[1];
  if (figure === undefined || !/^\d/.test(words.plain[start.to] ?? '')) return undefined;
  return { sign: start.meaning === 'up' ? 1 : -1, figure };
});
