/** Who saved a document last, as long as no person has. */
export const MAKER = 'Bảng điểm 766';
