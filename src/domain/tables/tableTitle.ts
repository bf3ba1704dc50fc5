import { periodIn } from '../vocabulary/periods';
import type { Table } from './Table';

/** What a table calls itself: the first text above it that is more than a period. */
export function tableTitle({ titles }: Pick<Table, 'titles'>): string | undefined {
  return titles.map(({ text }) => text.trim()).find((text) => text !== '' && periodIn(text)?.label !== text);
}
