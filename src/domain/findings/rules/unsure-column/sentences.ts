import type { ColumnRole } from '../../../vocabulary/columnRoles';
import type { Sentences } from '../Rule';

export interface UnsureColumn {
  /** The meaning it was taken for. */
  readonly role: ColumnRole;
  readonly alternatives: readonly ColumnRole[];
}

export const sentences: Sentences<UnsureColumn> = {
  vi: ({ role, alternatives }, { found }, { roles }) =>
    `chưa chắc ý nghĩa của cột “${found}”: đang hiểu là ${roles[role]}, cũng có thể là ${alternatives.map((each) => roles[each]).join(' hoặc ')}; hãy chọn lại trong bảng bên.`,
  en: ({ role, alternatives }, { found }, { roles }) =>
    `unsure what the column “${found}” means: taken for ${roles[role]}, perhaps ${alternatives.map((each) => roles[each]).join(' or ')}; please choose in the pane.`,
};
