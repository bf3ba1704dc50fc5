/** Why an entry of the settings cannot be taken. */
export type SettingProblem =
  /** No number, or not within its bounds. */
  | 'number'
  /** Bounds of grades that do not rise. */
  | 'order'
  /** A grade that the index does not have. */
  | 'grade'
  | 'language'
  /** None of the words that may be chosen. */
  | 'choice'
  /** The name or code is missing. */
  | 'name'
  /** Two of one name. */
  | 'twice'
  /** A code that nothing has. */
  | 'code'
  | 'rule'
  | 'role'
  | 'item'
  /** No day of the calendar, in no form that dates have. */
  | 'date'
  /** No period of any kind. */
  | 'period'
  /** It speaks of a column that no table has. */
  | 'unused'
  /** The maxima add up to another whole than before. */
  | 'sum';

/** An entry of the settings, or of filed periods, that cannot be taken; the last good value of a setting stands. */
export interface SettingFault {
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
  readonly found: string;
  readonly problem: SettingProblem;
  /** The right word that it is nearest to. */
  readonly nearest?: string;
  /** It stands in a row of `Lịch sử điểm`, which is left out. */
  readonly isFiled?: true;
}
