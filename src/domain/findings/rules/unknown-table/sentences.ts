import type { Sentences } from '../Rule';

export interface UnknownTable {
  /** The headers of its first columns. */
  readonly headers: readonly string[];
}

export const sentences: Sentences<UnknownTable> = {
  name: { vi: 'chưa nhận ra bảng', en: 'unknown table' },
  why: {
    vi: 'Không có đủ cột tên đơn vị, điểm, tỷ lệ hay số lượng để biết bảng này tính thế nào.',
    en: 'There are not enough columns of names, points, rates or counts to know what is to be worked out.',
  },
  vi: ({ headers }) =>
    `chưa nhận ra đây là loại bảng nào${headers.length === 0 ? '' : ` (các cột: ${headers.join('; ')})`}; số liệu được giữ nguyên, không tính. Nếu cần tính, hãy chọn ý nghĩa các cột trong bảng bên.`,
  en: ({ headers }) =>
    `this table is of no known kind${headers.length === 0 ? '' : ` (columns: ${headers.join('; ')})`}; its figures are kept as they are and not computed. To have them computed, choose the meanings of its columns in the pane.`,
};
