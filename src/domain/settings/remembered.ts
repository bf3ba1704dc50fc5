import type { ColumnChoice, IgnoredFinding, IndicatorTarget, Settings, UnitOrder } from './Settings';

/** Decisions that a person took in the pane, to be kept in the workbook's settings. */
export interface Remembered {
  readonly columns?: readonly ColumnChoice[];
  readonly ignored?: readonly IgnoredFinding[];
  readonly targets?: readonly IndicatorTarget[];
  readonly order?: UnitOrder;
  /** A grade of the settings. */
  readonly boldFrom?: string;
  /** The label of the period to be closed; `null` reopens the one that is. */
  readonly closed?: string | null;
}

/** The settings with a person's decisions in them; a new decision about the same thing replaces the old one. */
export function withRemembered(settings: Settings, remember: Remembered): Settings {
  const { closed: closedBefore, ...others } = settings;
  const { columns = [], ignored = [], targets = [], boldFrom = settings.boldFrom, closed = closedBefore } = remember;
  const { order = settings.order } = remember;
  return {
    ...others,
    ...(closed === undefined || closed === null ? {} : { closed }),
    ...(order === undefined ? {} : { order }),
    boldFrom,
    columns: replaced(settings.columns, columns, ({ sheet, header }) => `${sheet}\n${header}`),
    ignored: replaced(settings.ignored, ignored, ({ rule, sheet, cell }) => `${rule}\n${sheet}\n${cell}`).filter(
      ({ reason }) => reason !== '',
    ),
    targets: replaced(settings.targets, targets, ({ indicator }) => indicator),
  };
}

function replaced<T>(old: readonly T[], changed: readonly T[], identity: (each: T) => string): readonly T[] {
  const fresh = new Set(changed.map(identity));
  return [...old.filter((each) => !fresh.has(identity(each))), ...changed];
}
