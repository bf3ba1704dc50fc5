/** The name of a file's result: `bao-cao.xlsx` → `bao-cao-ket-qua.xlsx`. What may hold macros ends in .xlsm. */
export function resultName(fileName: string): string {
  const [, stem = fileName, ending = ''] = /^(.+)(\.[^.]*)$/.exec(fileName) ?? [];
  return `${stem}-ket-qua${/^\.xl(?:[st]m|am)$/i.test(ending) ? '.xlsm' : '.xlsx'}`;
}
