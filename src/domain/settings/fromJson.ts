import { z } from 'zod';
import { preset766 } from './preset766';
import { type Group, LANGUAGES, type Settings } from './Settings';

const percent = z.number().min(0).max(100);
const target = percent.nullable();

/** A group by its key; what is left out stays as the preset has it. */
const group = z
  .strictObject({
    key: z.string().min(1),
    name: z.string().min(1).optional(),
    max: z.number().positive().optional(),
    target: percent.optional(),
  })
  .transform((given, context): Group => {
    const preset = preset766.groups.find(({ key }) => key === given.key);
    const {
      key,
      name = preset?.name,
      max = preset?.max,
      target: goal = preset?.target ?? preset766.defaultTarget,
    } = given;
    if (name !== undefined && max !== undefined) return { key, name, max, target: goal };
    context.addIssue({ code: 'custom', path: [name === undefined ? 'name' : 'max'], input: given });
    return z.NEVER;
  });

const grades = z
  .array(z.strictObject({ name: z.string().min(1), short: z.string().min(1).exactOptional(), from: z.number() }))
  .nonempty()
  .transform((bands) => bands.toSorted((a, b) => b.from - a.from));

/** `[{ "indicator": "publicity", "target": 70 }]`, or in short `{ "publicity": 70 }`. */
const targets = z.union([
  z.array(z.strictObject({ indicator: z.string().min(1), target })),
  z
    .record(z.string().min(1), target)
    .transform((short) => Object.entries(short).map(([indicator, goal]) => ({ indicator, target: goal }))),
]);

const groups = z
  .array(group)
  .nonempty()
  .transform((given) => {
    const overriding = new Map(given.map((each) => [each.key, each]));
    const known = preset766.groups.map((each) => overriding.get(each.key) ?? each);
    return [...known, ...given.filter(({ key }) => !preset766.groups.some((each) => each.key === key))];
  });

/** What each setting must be; a setting that is not here is a misspelt one. */
const fields = {
  version: z.string().min(1),
  groups,
  grades,
  compositeTarget: target,
  defaultTarget: target,
  targets,
  boldFrom: z.string().min(1),
  decimals: z.int().min(0).max(6),
  rounding: z.enum(['late', 'early']),
  ties: z.enum(['gap', 'dense', 'order']),
  language: z.enum(LANGUAGES),
  synonyms: z.array(z.strictObject({ meaning: z.string().min(1), words: z.array(z.string().min(1)) })),
  components: z.array(
    z.strictObject({
      words: z.string().min(1),
      target: percent.positive(),
      withoutBase: z.enum(['empty', 'zero', 'full']),
    }),
  ),
  columns: z.array(
    z
      .strictObject({
        sheet: z.string(),
        header: z.string(),
        role: z.string(),
        group: z.string().optional(),
      })
      .transform(({ group: key, ...choice }) => (key === undefined ? choice : { ...choice, group: key })),
  ),
  ignored: z.array(z.strictObject({ rule: z.string(), sheet: z.string(), cell: z.string(), reason: z.string() })),
} satisfies Readonly<Record<keyof Settings, z.ZodType>>;

export interface ParsedSettings {
  /** The settings that are as they should be. */
  readonly settings: Partial<Settings>;
  /** The others, each as its path and what stands there: `targets.publicity = "cao"`. */
  readonly problems: readonly string[];
}

/** Reads a settings file's content: any of the settings, and short forms of targets and groups. Never throws. */
export function parseSettings(json: unknown): ParsedSettings {
  const file = z.record(z.string(), z.unknown()).safeParse(json);
  if (!file.success) return { settings: {}, problems: [shown([], json)] };
  const settings: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, value] of Object.entries(file.data)) {
    const field = isField(name) ? fields[name] : undefined;
    const parsed = field?.safeParse(value);
    if (parsed?.success === true) settings[name] = parsed.data;
    else if (parsed === undefined) problems.push(shown([name], value));
    else
      problems.push(
        ...parsed.error.issues.flatMap((issue) => pathsOf(issue)).map((path) => problemAt(json, [name, ...path])),
      );
  }
  return { settings, problems: [...new Set(problems)] };
}

function isField(name: string): name is keyof Settings {
  return Object.hasOwn(fields, name);
}

/** The deepest places an issue points at; of the forms that a setting may take, the one that came furthest. */
function pathsOf(issue: z.core.$ZodIssue): PropertyKey[][] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => [...issue.path, key]);
  if (issue.code !== 'invalid_union') return [issue.path];
  const deepest = issue.errors
    .map((issues) => issues.flatMap((each) => pathsOf(each)))
    .sort((a, b) => longest(b) - longest(a))[0];
  return deepest === undefined ? [issue.path] : deepest.map((path) => [...issue.path, ...path]);
}

function longest(paths: readonly PropertyKey[][]): number {
  return Math.max(0, ...paths.map((path) => path.length));
}

function problemAt(json: unknown, path: readonly PropertyKey[]): string {
  const value = path.reduce<unknown>((from, step) => (isIndexable(from) ? from[step] : undefined), json);
  return shown(path, value);
}

function isIndexable(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}

function shown(path: readonly PropertyKey[], value: unknown): string {
  const text = value === undefined ? '–' : JSON.stringify(value);
  return path.length === 0 ? text : `${path.map(String).join('.')} = ${text}`;
}
