import { parseOutcome, type Outcome } from './Outcome';

const KEY = 'bang-diem-766.outcome';

/*
 * In some builds the dialog cannot be told anything by its parent: DialogApi 1.2 is missing, or the message throws or never
 * comes (OfficeDev/office-js 4046, 3106, 2372). The outcome, counts and names of sheets, then waits in the machine's
 * storage, which page and dialog share, and is taken out by whoever shows it.
 */

/** Lays an outcome down for the dialog, unless storage is forbidden. */
export function layDown(outcome: Outcome): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(outcome));
    return true;
  } catch {
    return false;
  }
}

/** Takes the outcome that was laid down, and leaves nothing. */
export function takeUp(): Outcome | undefined {
  try {
    const laid = localStorage.getItem(KEY);
    localStorage.removeItem(KEY);
    return laid === null ? undefined : parseOutcome(laid);
  } catch {
    // Forbidden, or another edition's: the message may still come.
    return undefined;
  }
}
