import JSZip from 'jszip';
import { isSealed } from './seal';

/** Whether a document was made here and nothing in it has been changed since, by whatever program. */
export async function isOwnReport(bytes: Uint8Array): Promise<boolean> {
  try {
    return await isSealed(await JSZip.loadAsync(bytes));
  } catch {
    // What is no package, or a damaged one, is none of ours; whoever wants to write there is told so.
    return false;
  }
}
