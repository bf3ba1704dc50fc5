/** The name of the document made of a workbook: `phu-tan.xlsx` → `phu-tan-bao-cao.docx`. */
export function reportName(fileName: string): string {
  const stem = fileName.replace(/\.[^.]*$/u, '').replace(/-ket-qua(?:-\d+)?$/u, '');
  return stem === '' ? 'bao-cao.docx' : `${stem}-bao-cao.docx`;
}
