import type { OfficialFrame } from './OfficialFrame';
import type { ColumnChoice, IgnoredFinding, IndicatorTarget, Settings, UnitOrder } from './Settings';

/** Decisions that a person took in the pane, to be kept in the workbook's settings. */
export interface Remembered {
  readonly columns?: readonly ColumnChoice[];
  readonly ignored?: readonly IgnoredFinding[];
  readonly targets?: readonly IndicatorTarget[];
  readonly order?: UnitOrder;
  readonly frame?: OfficialFrame;
  readonly proposals?: boolean;
  /** A grade of the settings. */
  readonly boldFrom?: string;
  /** The label of the period to be closed; `null` reopens the one that is. */
  readonly closed?: string | null;
}

/**
 * Decisions and later ones together, where the later replace the earlier about the same thing.
 * Closing a period and opening it again are left out: they are about one run.
 */
export function laterDecisions(decided: Remembered, later: Remembered): Remembered {
  const { closed: _, ...lasting } = { ...decided, ...later };
  return {
    ...lasting,
    columns: replaced(decided.columns ?? [], later.columns ?? [], columnIdentity),
    ignored: replaced(decided.ignored ?? [], later.ignored ?? [], ignoredIdentity),
    targets: replaced(decided.targets ?? [], later.targets ?? [], targetIdentity),
  };
}

/** The settings with a person's decisions in them; a new decision about the same thing replaces the old one. */
export function withRemembered(settings: Settings, remember: Remembered): Settings {
  const { closed: closedBefore, ...others } = settings;
  const { columns = [], ignored = [], targets = [], boldFrom = settings.boldFrom, closed = closedBefore } = remember;
  const { order = settings.order, frame = settings.frame, proposals = settings.proposals } = remember;
  return {
    ...others,
    ...(closed === undefined || closed === null ? {} : { closed }),
    ...(order === undefined ? {} : { order }),
    frame,
    proposals,
    boldFrom,
    columns: replaced(settings.columns, columns, columnIdentity),
    ignored: replaced(settings.ignored, ignored, ignoredIdentity).filter(({ reason }) => reason !== ''),
    targets: replaced(settings.targets, targets, targetIdentity),
  };
}

const columnIdentity = ({ sheet, header }: ColumnChoice): string => `${sheet}\n${header}`;
const ignoredIdentity = ({ rule, sheet, cell }: IgnoredFinding): string => `${rule}\n${sheet}\n${cell}`;
const targetIdentity = ({ indicator }: IndicatorTarget): string => indicator;

function replaced<T>(old: readonly T[], changed: readonly T[], identity: (each: T) => string): readonly T[] {
  const fresh = new Set(changed.map(identity));
  return [...old.filter((each) => !fresh.has(identity(each))), ...changed];
}
