import { messagesIn } from '../languages/messages';
import { LANGUAGES } from '../settings/Settings';
import { plainText } from '../text/letters';
import type { Sheet, Workbook } from '../workbook/Workbook';

/** The sheet that a person may edit and that we read: ours by its defined name, or else one that bears its name. */
export function findOwnSheet(
  workbook: Workbook,
  key: 'settings' | 'history',
  fits: (sheet: Sheet) => boolean = () => true,
): Sheet | undefined {
  const names = LANGUAGES.map((language) => plainText(messagesIn(language).sheets.names[key]));
  return (
    workbook.sheets.find(({ ownKey }) => ownKey === key) ??
    workbook.sheets.find((sheet) => sheet.ownKey === undefined && names.includes(plainText(sheet.name)) && fits(sheet))
  );
}
