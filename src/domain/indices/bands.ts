import type { GradeBand } from './Index';

/** The worst grade that published appendices print bold (SPEC 5). */
export const BOLD_FROM = 'Tốt';

/** The grades that most indices go by, in percent of the whole; every one that states no others has these (SPEC 2). */
export const commonBands: readonly GradeBand[] = [
  { name: 'Xuất sắc', from: 90 },
  { name: BOLD_FROM, from: 80 },
  { name: 'Khá', from: 70 },
  { name: 'Trung bình', short: 'TB', from: 50 },
  { name: 'Yếu', from: 0 },
];

/** The target of items and composites where nobody sets another: the practice of published appendices, no decision's own text. */
export const COMMON_TARGET = 80;
