import type { ColumnRole } from '../../../vocabulary/columnRoles';
import type { Sentences } from '../Rule';

export interface UnsureColumn {
  /** The meaning it was taken for. */
  readonly role: ColumnRole;
  readonly alternatives: readonly ColumnRole[];
}

const anyOf = {
  vi: new Intl.ListFormat('vi', { type: 'disjunction' }),
  en: new Intl.ListFormat('en', { type: 'disjunction' }),
};

export const sentences: Sentences<UnsureColumn> = {
  name: { vi: 'chưa chắc ý nghĩa cột', en: 'meaning of column unsure' },
  why: {
    vi: 'Chữ ở tiêu đề và các số trong cột chưa đủ để chọn chắc một ý nghĩa.',
    en: 'The words of the header and the figures of the column do not settle on one meaning.',
  },
  vi: ({ role, alternatives }, { found }, { roles }) =>
    `chưa chắc ý nghĩa của cột “${found}”: đang hiểu là ${roles[role]}, cũng có thể là ${anyOf.vi.format(alternatives.map((each) => roles[each]))}; hãy chọn lại trong bảng bên.`,
  en: ({ role, alternatives }, { found }, { roles }) =>
    `unsure what the column “${found}” means: taken for ${roles[role]}, perhaps ${anyOf.en.format(alternatives.map((each) => roles[each]))}; please choose in the pane.`,
};
