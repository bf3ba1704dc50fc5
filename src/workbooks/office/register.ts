/** The add-in's own sheets: by key, the id of the sheet, which neither a rename nor a move changes. */
export type Register = ReadonlyMap<string, string>;

/** Where the register is kept among what the add-in keeps in the workbook (`Workbook.settings`, ExcelApi 1.4). */
const KEY = 'BangDiem766.sheets';

/**
 * Asks for the register, to be read after the next round trip. It is the second mark of own sheets: defined names can go,
 * by a tool that clears hidden names or with a row that somebody deletes, and a copy that a person makes of one of our
 * sheets is not in it.
 */
export function askForRegister({ settings }: Excel.Workbook): () => Register {
  const setting = settings.getItemOrNullObject(KEY);
  setting.load('value');
  return () => (setting.isNullObject ? new Map() : parsed(setting.value));
}

/** Writes the register, in the batch that makes it true. */
export function queueRegister({ settings }: Excel.Workbook, register: Register): void {
  settings.add(KEY, JSON.stringify(Object.fromEntries(register)));
}

/** Takes the register away where there was none. */
export function forgetRegister({ settings }: Excel.Workbook): void {
  settings.getItem(KEY).delete();
}

function parsed(value: unknown): Register {
  if (typeof value !== 'string' || !value.startsWith('{')) return new Map();
  const entries: readonly (readonly [string, unknown])[] = Object.entries(JSON.parse(value) as object);
  return new Map(entries.flatMap(([key, id]): [string, string][] => (typeof id === 'string' ? [[key, id]] : [])));
}
