import type { Messages } from '../languages/messages';
import { listedIn, type OfficialFrame } from '../settings/OfficialFrame';
import { plainText } from '../text/letters';
import { PEOPLES_OFFICE } from '../vocabulary/offices';
import { open, type Phrases, plain, sentence } from './phrases';
import type { Closing, Letterhead, ReportKind, ReportRun } from './Report';

/** What stands above a document (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II). */
export function letterhead(
  kind: ReportKind,
  { superior, office, place }: OfficialFrame,
  { subject, number, date }: Phrases,
  { report: text, sheets }: Messages,
): Letterhead {
  return {
    kind: 'letterhead',
    superior: inCapitals(superior),
    office: office === '' ? open(text.open.office) : plain(inCapitals(office)),
    number: [...plain(text.number), ...number],
    ...(kind === 'letter' ? { about: sentence(text.abouts.letter(subject)) } : {}),
    nation: sheets.frame.nation,
    motto: sheets.frame.motto,
    placeAndDate: [...(place === '' ? open(text.open.place) : plain(place)), ...plain(', '), ...date],
  };
}

/** An office's name as it stands above a document: `ỦY BAN NHÂN DÂN` on a line of its own, its place below. */
function inCapitals(office: string): string {
  return office.toLocaleUpperCase('vi').replace(PEOPLES_OFFICE, '$1\n');
}

/** Those who receive a document as a sentence names them: without who is named above, and without the files. */
export function recipientsInSentence({ recipients }: OfficialFrame, text: Messages['report']): readonly ReportRun[] {
  const named = listedIn(recipients).filter((each) => !says(text.asAbove, each) && !says(text.filed, each));
  return named.length === 0 ? open(text.open.recipients) : plain(named.join(', '));
}

function says(name: string, each: string): boolean {
  return plainText(each).startsWith(plainText(name));
}

/**
 * Who receives it and who signs.
 * @param isAddressed whether it says above whom it is for: it goes to these as well, and otherwise nobody is named above
 */
export function closing(
  isAddressed: boolean,
  { recipients, signedAs, signedBy }: OfficialFrame,
  text: Messages['report'],
): Closing {
  const given = listedIn(recipients).filter((each) => isAddressed || !says(text.asAbove, each));
  // Every document is filed, whoever else is named (Phụ lục I, phần II, 9).
  const usual = (name: string): readonly (readonly ReportRun[])[] =>
    given.some((each) => says(name, each)) ? [] : [plain(name)];
  const names: readonly (readonly ReportRun[])[] = [
    ...(isAddressed ? usual(text.asAbove) : []),
    ...(given.length > 0 ? given.map(plain) : [open(text.open.recipients)]),
    ...usual(text.filed),
  ];
  const capacities = listedIn(signedAs).map((line) => plain(line.toLocaleUpperCase('vi')));
  return {
    kind: 'closing',
    heading: text.recipients,
    recipients: names.map((name, at) => [...plain('- '), ...name, ...plain(at === names.length - 1 ? '.' : ';')]),
    signedAs: capacities.length > 0 ? capacities : [open(text.open.signedAs)],
    signedBy: signedBy === '' ? open(text.open.signedBy) : plain(signedBy),
  };
}
