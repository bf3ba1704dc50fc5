import type { ComponentRule } from './Settings';

/**
 * Targets of the index's components where they are not 100 %, as users of the national portal report them: a second
 * preset, not from the decision's own text. A component without a denominator keeps its points empty unless its policy
 * says otherwise.
 */
export const components766: readonly ComponentRule[] = [
  { words: 'công bố đúng hạn', target: 90, withoutBase: 'empty' },
  { words: 'công khai đúng hạn', target: 90, withoutBase: 'empty' },
  { words: 'hài lòng về thủ tục', target: 90, withoutBase: 'empty' },
  { words: 'hài lòng trong giải quyết TTHC', target: 90, withoutBase: 'empty' },
  { words: 'khai thác, sử dụng lại', target: 80, withoutBase: 'empty' },
  { words: 'tái sử dụng', target: 80, withoutBase: 'empty' },
  { words: 'giao dịch thanh toán trực tuyến', target: 80, withoutBase: 'empty' },
  { words: 'hồ sơ thanh toán trực tuyến', target: 80, withoutBase: 'empty' },
];
