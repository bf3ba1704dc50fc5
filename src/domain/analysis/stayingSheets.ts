/** The keys of our sheets that a person may have edited, and that stay when results are written anew or removed. */
export const STAYING: readonly string[] = ['settings', 'history'];
