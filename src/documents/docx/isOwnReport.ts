import JSZip from 'jszip';
import { MAKER } from './maker';

/** Whether a document was made here and nobody has saved it since: Word puts in who does. */
export async function isOwnReport(bytes: Uint8Array): Promise<boolean> {
  try {
    const core = (await JSZip.loadAsync(bytes)).file('docProps/core.xml');
    return (await core?.async('string'))?.includes(`<cp:lastModifiedBy>${MAKER}</cp:lastModifiedBy>`) ?? false;
  } catch {
    // What is no package is none of ours; whoever wants to write there is told so.
    return false;
  }
}
