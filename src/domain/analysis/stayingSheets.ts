/** The keys of our sheets that a person may have edited, and that stay when results are written anew or removed. */
export const STAYING = ['settings', 'history'] as const;

/** Whether a sheet of ours is one of them. */
export function isStaying(ownKey: string): boolean {
  return STAYING.some((key) => key === ownKey);
}
