import type { FailureCode } from '../WorkbookFailure';

/** The first bytes of files that are no zip archive, by what such a file is. */
const signatures: readonly { readonly code: FailureCode; readonly bytes: readonly number[] }[] = [
  { code: 'pdf-file', bytes: [0x25, 0x50, 0x44, 0x46] },
  // PNG, JPEG, GIF, TIFF in both orders of bytes, BMP, and RIFF, in which WebP comes.
  { code: 'picture-file', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { code: 'picture-file', bytes: [0xff, 0xd8, 0xff] },
  { code: 'picture-file', bytes: [0x47, 0x49, 0x46, 0x38] },
  { code: 'picture-file', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { code: 'picture-file', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { code: 'picture-file', bytes: [0x42, 0x4d] },
  { code: 'picture-file', bytes: [0x52, 0x49, 0x46, 0x46] },
  // Rich text, which Word writes.
  { code: 'word-file', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
];

const ZIP = [0x50, 0x4b];
/** The container of the Office formats before 2007. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** What a file is that cannot be a workbook, by its first bytes; `undefined` where it may be one. */
export function foreignFile(bytes: Uint8Array): FailureCode | undefined {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, ZIP)) return undefined;
  if (!startsWith(bytes, OLE))
    return signatures.find((known) => startsWith(bytes, known.bytes))?.code ?? 'not-a-workbook';
  // Excel wraps an encrypted workbook in that container too.
  if (holdsStream(bytes, 'EncryptedPackage')) return 'encrypted';
  return holdsStream(bytes, 'WordDocument') ? 'word-file' : 'not-a-workbook';
}

/** What a package is that holds no workbook, by the paths of its parts. */
export function foreignPackage(paths: readonly string[]): FailureCode {
  return paths.some((path) => /^\/?word\//i.test(path)) ? 'word-file' : 'not-a-workbook';
}

/** Whether a stream's name (UTF-16) stands somewhere in the container. */
function holdsStream(bytes: Uint8Array, stream: string): boolean {
  const name = Array.from(stream, (letter) => letter.charCodeAt(0));
  const last = bytes.length - name.length * 2;
  for (let start = 0; start <= last; start += 1) {
    if (name.every((code, index) => bytes[start + index * 2] === code && bytes[start + index * 2 + 1] === 0))
      return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
