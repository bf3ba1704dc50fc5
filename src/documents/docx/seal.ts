import type JSZip from 'jszip';

/** The properties of a package. */
export const CORE = 'docProps/core.xml';
/** Where a document keeps what its content amounted to when it was made. */
const SEAL = /<dc:identifier[^>]*>([^<]*)<\/dc:identifier>/u;
const MAKER_OF_SEALS = 'bang-diem-766';

/** The parts of a package by their paths. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** The properties of a document with the seal of all its parts: whatever is changed in one of them breaks it. */
export function sealedCore(parts: Parts): Uint8Array {
  const core = unsealed(textOf(parts.get(CORE)));
  const seal = `<dc:identifier xmlns:dc="http://purl.org/dc/elements/1.1/">${sealOf(parts)}</dc:identifier>`;
  return new TextEncoder().encode(core.replace(/(?=<\/[\w:]*coreProperties>)/u, seal));
}

/** Whether a document is as it was made. */
export async function isSealed(zip: JSZip): Promise<boolean> {
  const parts = new Map<string, Uint8Array>();
  for (const [path, entry] of Object.entries(zip.files))
    if (!entry.dir) parts.set(path, await entry.async('uint8array'));
  return SEAL.exec(textOf(parts.get(CORE)))?.[1] === sealOf(parts);
}

/** FNV-1a over paths and contents: it is to tell changes, not forgery. */
function sealOf(parts: Parts): string {
  let hash = 0x811c9dc5;
  const add = (bytes: Uint8Array): void => {
    for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  };
  for (const path of [...parts.keys()].sort()) {
    const content = parts.get(path) ?? new Uint8Array();
    add(new TextEncoder().encode(path));
    add(path === CORE ? new TextEncoder().encode(unsealed(textOf(content))) : content);
  }
  return `${MAKER_OF_SEALS}:${(hash >>> 0).toString(36)}`;
}

function unsealed(core: string): string {
  return core.replace(SEAL, '');
}

function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}
