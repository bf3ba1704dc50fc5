import { STAYING } from '../domain/analysis/stayingSheets';
import type { WorkbookPort } from './WorkbookPort';

/** Removes the sheets that the add-in made, under whatever names they are now, and nothing else. Throws `WorkbookFailure`. */
export async function removeResults(port: WorkbookPort): Promise<void> {
  await port.write([], { keep: STAYING });
}
