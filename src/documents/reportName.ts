/** The name of the document made of a workbook: `phu-tan.xlsx` → `phu-tan-bao-cao.docx`. */
export function reportName(fileName: string): string {
  return `${fileName.replace(/\.[^.]*$/u, '').replace(/-ket-qua(?:-\d+)?$/u, '')}-bao-cao.docx`;
}
