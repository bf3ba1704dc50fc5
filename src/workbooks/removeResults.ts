import type { WorkbookPort } from './WorkbookPort';

/** What a person may have edited is no result: settings and earlier periods stay. */
const kept = ['settings', 'history'];

/** Removes the sheets that the add-in made, under whatever names they are now, and nothing else. Throws `WorkbookFailure`. */
export async function removeResults(port: WorkbookPort): Promise<void> {
  await port.write([], { keep: kept });
}
