/**
 * What stands around the tables of an official document (thể thức văn bản hành chính, Nghị định 30/2020/NĐ-CP, Phụ lục I). An
 * empty part is not printed.
 */
export interface OfficialFrame {
  /** The office above the one that issues (cơ quan chủ quản). */
  readonly superior: string;
  /** The office that issues (cơ quan ban hành); with it come its name and the national heading. */
  readonly office: string;
  /** Where it is signed (địa danh); the date follows, or room for it. */
  readonly place: string;
  /** When, as it is written: `ngày 15 tháng 3 năm 2024`. */
  readonly date: string;
  /** The document that the tables are attached to: `Báo cáo số 15/BC-UBND ngày 15/3/2024`. */
  readonly attachedTo: string;
  /** Who signs by virtue of what (quyền hạn, chức vụ), lines apart by `;`: `TM. ỦY BAN NHÂN DÂN; CHỦ TỊCH`. */
  readonly signedAs: string;
  /** The name of who signs. */
  readonly signedBy: string;
}

/** The parts in the order in which they are asked for. */
export const FRAME_PARTS = ['superior', 'office', 'place', 'date', 'attachedTo', 'signedAs', 'signedBy'] as const;

export const emptyFrame: OfficialFrame = {
  superior: '',
  office: '',
  place: '',
  date: '',
  attachedTo: '',
  signedAs: '',
  signedBy: '',
};
