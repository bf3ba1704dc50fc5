/** The defined name that a write holds while it changes the workbook; Excel lets one be added only once. */
export const LOCK_NAME = 'BangDiem766_lock';

/** Excel ends a ribbon command after five minutes, and no write takes that long: an older lock was left behind. */
const LONGEST = 5 * 60_000;

/** `="4be0f1 2026-11-29T18:20:00.000Z"`: who writes, and since when. */
export function lockFormula(runtime: string): string {
  return `="${runtime} ${new Date().toISOString()}"`;
}

/** Whether a lock is this runtime's own. */
export function isHeldBy(runtime: string, formula: string): boolean {
  return formula.startsWith(`="${runtime} `);
}

/** Whether the pane, the ribbon or a co-author writes at this moment, going by what the lock says. */
export function isHeldByAnother(runtime: string, formula: string | undefined): boolean {
  if (formula === undefined || isHeldBy(runtime, formula)) return false;
  const since = Date.parse(/ (\S+)"$/u.exec(formula)?.[1] ?? '');
  return Date.now() - since < LONGEST;
}

/** Takes the lock: the first action of a write. Where another runtime was quicker Excel refuses it, and all that follows. */
export function queueLock({ names }: Excel.Workbook, runtime: string, left: string | undefined): void {
  if (left !== undefined) names.getItem(LOCK_NAME).delete();
  names.add(LOCK_NAME, lockFormula(runtime)).visible = false;
}
