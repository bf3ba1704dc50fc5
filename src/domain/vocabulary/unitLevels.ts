/** How a unit stands in the hierarchy of offices. */
export type UnitLevel = 'commune' | 'district' | 'province' | 'department' | 'unknown';

/** Levels that are compared with each other: a city may stand among districts as well as among provinces. */
export type LevelClass = 'commune' | 'upper' | 'department' | 'unknown';

export function levelClass(level: UnitLevel): LevelClass {
  return level === 'district' || level === 'province' ? 'upper' : level;
}
