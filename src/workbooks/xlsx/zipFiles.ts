import JSZip from 'jszip';

/** A file of an archive. */
export interface ZippedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Some files as one .zip archive; of files that have one name the later are numbered. */
export function zipFiles(files: readonly ZippedFile[]): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const { name, bytes } of files) zip.file(freeName(zip, name), bytes);
  // A workbook is compressed already.
  return zip.generateAsync({ type: 'uint8array', compression: 'STORE' });
}

function freeName(zip: JSZip, name: string): string {
  const [, stem = name, ending = ''] = /^(.+)(\.[^.]*)$/.exec(name) ?? [];
  for (let number = 2, free = name; ; number += 1) {
    if (zip.file(free) === null) return free;
    free = `${stem} (${number})${ending}`;
  }
}
