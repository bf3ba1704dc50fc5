import type { Sentences } from '../Rule';

export interface UnknownTable {
  /** The headers of its first columns. */
  readonly headers: readonly string[];
  /** What keeps it from being understood, where that is known. */
  readonly unread: 'lines' | 'columns' | null;
}

export const sentences: Sentences<UnknownTable> = {
  name: { vi: 'chưa nhận ra bảng', en: 'unknown table' },
  why: {
    vi: 'Không có đủ cột tên đơn vị, điểm, tỷ lệ hay số lượng để biết bảng này tính thế nào.',
    en: 'There are not enough columns of names, points, rates or counts to know what is to be worked out.',
  },
  vi: ({ headers, unread }) => {
    switch (unread) {
      case 'lines':
        return 'mỗi đơn vị có nhiều dòng nên chưa biết tính theo dòng nào; số liệu được giữ nguyên, không tính. Nếu cần tính, hãy để mỗi đơn vị một dòng, số của kỳ khác hoặc lần chấm khác ghi ở cột bên cạnh.';
      case 'columns':
        return 'đơn vị nằm ở các cột và mỗi đơn vị có nhiều cột nên chưa tính được; số liệu được giữ nguyên. Nếu cần tính, hãy ghi mỗi đơn vị một dòng, hoặc để mỗi đơn vị một cột.';
      case null:
        return `chưa nhận ra đây là loại bảng nào${headers.length === 0 ? '' : ` (các cột: ${headers.join('; ')})`}; số liệu được giữ nguyên, không tính. Nếu cần tính, hãy chọn ý nghĩa các cột trong bảng bên.`;
    }
  },
  en: ({ headers, unread }) => {
    switch (unread) {
      case 'lines':
        return 'each unit has several lines, and which of them to compute with is not known; the figures are kept as they are. To have them computed, give each unit one line, with the figures of another period or another judge in columns beside.';
      case 'columns':
        return 'the units are columns and have several of them each, which is not computed; the figures are kept as they are. To have them computed, give each unit a row, or one column.';
      case null:
        return `this table is of no known kind${headers.length === 0 ? '' : ` (columns: ${headers.join('; ')})`}; its figures are kept as they are and not computed. To have them computed, choose the meanings of its columns in the pane.`;
    }
  },
};
