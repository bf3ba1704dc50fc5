/** Who saved a document last, as long as no person has: by this it is known and may be written over. */
export const MAKER = 'Bảng điểm 766';
