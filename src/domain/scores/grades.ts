import type { Settings } from '../settings/Settings';

/** The grade (xếp loại) of a composite. A band's lower bound belongs to the better grade. */
export function gradeOf(composite: number, settings: Settings): string | undefined {
  return settings.grades.find((grade) => composite >= grade.from)?.name;
}

/** Whether a composite's grade is one that official appendices print bold. */
export function isBoldComposite(composite: number, settings: Settings): boolean {
  const from = settings.grades.find((grade) => grade.name === settings.boldFrom)?.from;
  return from !== undefined && composite >= from;
}
