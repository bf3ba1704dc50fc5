import { emptyFrame, FRAME_PARTS, type OfficialFrame } from '../../../settings/OfficialFrame';
import type { Settings } from '../../../settings/Settings';
import { documentDate } from '../../../vocabulary/documentDate';
import type { LanguageText, SettingsText } from '../columns';
import type { Choice, EntryReader } from '../EntryReader';
import type { Entry } from '../SettingsSections';
import { NOTED, type SettingsTable, settingsTable, TEXT, TYPED_TEXT } from '../SettingsTable';

type Part = keyof OfficialFrame;

/** What is printed around the tables, a row for each part. */
export function frameTable({ frame }: Settings, text: SettingsText): SettingsTable {
  return settingsTable('frame', text, {
    rows: FRAME_PARTS.map((id) => ({
      id,
      cells: [text.frame[id].code, text.frame[id].name, frame[id], text.frame[id].note],
    })),
    styles: [TEXT, TEXT, TYPED_TEXT, NOTED],
  });
}

/** The frame that the sheet states, over the one that holds without it; and which parts it has a row for. */
export function readFrame(
  entries: readonly Entry[],
  base: OfficialFrame,
  reader: EntryReader,
  texts: readonly LanguageText[],
): { readonly frame: OfficialFrame; readonly listed: ReadonlySet<Part> } {
  const codes = FRAME_PARTS.map((id): Choice<Part> => ({
    value: id,
    words: texts.map(({ text }) => text.frame[id].code),
  }));
  const stated = new Map<Part, string>();
  const listed = new Set<Part>();
  for (const entry of entries) {
    const id = reader.choice(entry, 'code', codes, 'code');
    if (id === undefined) continue;
    reader.identify(entry, id);
    listed.add(id);
    const typed = reader.text(entry, 'value');
    const value = id === 'date' ? documentDate(typed) : typed;
    if (value === undefined) reader.report(entry, 'value', 'date');
    else stated.set(id, value);
  }
  return { frame: { ...emptyFrame, ...base, ...Object.fromEntries(stated) }, listed };
}
