import type { WorkbookPort } from './WorkbookPort';

/** The sheets that stay, because a person may have edited them: settings and earlier periods. */
const kept = ['settings', 'history'];

/** Removes the sheets that the add-in made, under whatever names they are now, and nothing else. Throws `WorkbookFailure`. */
export async function removeResults(port: WorkbookPort): Promise<void> {
  await port.write([], { keep: kept });
}
