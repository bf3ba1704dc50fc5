/**
 * What stands around the tables of an official document (thể thức văn bản hành chính, Nghị định 30/2020/NĐ-CP, Phụ lục I). An
 * empty part is not printed.
 */
export interface OfficialFrame {
  /** The office above the one that issues (cơ quan chủ quản). */
  readonly superior: string;
  /** The office that issues (cơ quan ban hành); with it come its name and the national heading. */
  readonly office: string;
  /**
   * The office's name and the drafting unit's in short (chữ viết tắt), from which the symbol of a document is made: `UBND-VP` gives
   * `BC-UBND` to a report and `UBND-VP` to a letter. With a number, or room for it, it stands as it is: `123/BC-UBND`.
   */
  readonly symbol: string;
  /** Where it is signed (địa danh); the date follows, or room for it. */
  readonly place: string;
  /** When, as a document states it (`documentDate`): `ngày 15 tháng 3 năm 2024`. */
  readonly date: string;
  /** The document that the tables are attached to: `Báo cáo số 15/BC-UBND ngày 15/3/2024`. */
  readonly attachedTo: string;
  /** Whom a letter is for (kính gửi), apart by `;`. */
  readonly addressees: string;
  /** Who receives the document (nơi nhận), apart by `;`. */
  readonly recipients: string;
  /** Who signs by virtue of what (quyền hạn, chức vụ), lines apart by `;` or a new line: `TM. ỦY BAN NHÂN DÂN; CHỦ TỊCH`. */
  readonly signedAs: string;
  /** The name of who signs. */
  readonly signedBy: string;
}

/** The parts in the order in which they are asked for. */
export const FRAME_PARTS = [
  'superior',
  'office',
  'symbol',
  'place',
  'date',
  'attachedTo',
  'addressees',
  'recipients',
  'signedAs',
  'signedBy',
] as const;

/** Those of them that are printed around the tables of a sheet; the others are a document's alone. */
export const SHEET_FRAME_PARTS = ['superior', 'office', 'place', 'date', 'attachedTo', 'signedAs', 'signedBy'] as const;

/** What a part of several lines or names lists, without the dashes and marks of a list that is typed as it is printed. */
export function listedIn(part: string): readonly string[] {
  return part
    .split(/[;\n]/)
    .map((each) => each.replace(/^[\s\-–—+•*]+|[\s.,]+$/gu, ''))
    .filter((each) => each !== '');
}

export const emptyFrame: OfficialFrame = {
  superior: '',
  office: '',
  symbol: '',
  place: '',
  date: '',
  attachedTo: '',
  addressees: '',
  recipients: '',
  signedAs: '',
  signedBy: '',
};
