/**
 * The name of a file's result: `bao-cao.xlsx` → `bao-cao-ket-qua.xlsx`; a result's own is numbered, `bao-cao-ket-qua-2.xlsx`.
 * What may hold macros ends in .xlsm.
 */
export function resultName(fileName: string): string {
  const [, stem = fileName, ending = ''] = /^(.+)(\.[^.]*)$/.exec(fileName) ?? [];
  const [, source = stem, number] = /^(.+)-ket-qua(?:-(\d+))?(?: ?\(\d+\))?$/.exec(stem) ?? [];
  const again = source === stem ? '' : `-${Number(number ?? 1) + 1}`;
  return `${source}-ket-qua${again}${/^\.xl(?:[st]m|am)$/i.test(ending) ? '.xlsm' : '.xlsx'}`;
}
