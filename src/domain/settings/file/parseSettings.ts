import { z } from 'zod';
import type { Index } from '../../indices/Index';
import { indexOfItems } from '../../indices/indexOfItems';
import { ownIndex } from '../../indices/ownIndex';
import { presetIndices } from '../../indices/presets';
import { nearestOf } from '../../text/nearest';
import { COLUMN_ROLES } from '../../vocabulary/columnRoles';
import { documentDate } from '../../vocabulary/documentDate';
import { SYNONYM_MEANINGS } from '../../vocabulary/Synonym';
import { presetSettings } from '../presetSettings';
import { emptyFrame, FRAME_PARTS, type OfficialFrame } from '../OfficialFrame';
import type { Settings } from '../Settings';
import { bandsSchema, componentsSchema, indicesSchema, itemSchema, itemsOver } from './indexSchema';
import { nearestIn, oneOf } from './oneOf';

const percent = z.number().min(0).max(100);
const target = percent.nullable();
const dateOfDocument = z.string().transform((typed, context): string => {
  const written = documentDate(typed);
  if (written === undefined) context.addIssue({ code: 'custom', input: typed });
  return written ?? z.NEVER;
});

/** The schema of each setting; a setting that is not here is a misspelt one. */
function schemas(own: Index, itemKeys: readonly string[], rules: readonly string[]) {
  const item = oneOf(itemKeys);
  const meanings = [...SYNONYM_MEANINGS, ...itemKeys];
  return {
    version: z.string().min(1),
    indices: indicesSchema,
    groups: z
      .array(itemSchema)
      .nonempty()
      .transform((given, context) => {
        // Groups of which none is the index's are another index; otherwise they change some of its own.
        const isOther = given.every(({ key }) => !own.items.some((known) => known.key === key));
        const items = itemsOver(given, own.items, context);
        if (isOther && given.length > 1) return { ...ownIndex, items, components: [] };
        const changed = new Map(items.map((each) => [each.key, each]));
        const known = own.items.map((each) => changed.get(each.key) ?? each);
        return { items: [...known, ...items.filter(({ key }) => !own.items.some((each) => each.key === key))] };
      }),
    grades: bandsSchema.transform((bands) => ({ bands })),
    compositeTarget: target.transform((each) => ({ target: each })),
    components: componentsSchema.transform((components) => ({
      components: [...components, ...own.components],
    })),
    defaultTarget: target,
    /** `[{ "indicator": "publicity", "target": 70 }]`, or in short `{ "publicity": 70 }`. */
    targets: z.union([
      z.array(z.strictObject({ indicator: indicatorSchema(itemKeys), target })),
      z
        .record(indicatorSchema(itemKeys), target)
        .transform((short) => Object.entries(short).map(([indicator, goal]) => ({ indicator, target: goal }))),
    ]),
    boldFrom: z.string().min(1),
    decimals: z.int().min(0).max(6),
    rounding: oneOf(['late', 'early']),
    ties: oneOf(['gap', 'dense', 'order']),
    frame: z
      .strictObject(
        Object.fromEntries(FRAME_PARTS.map((part) => [part, z.string()])) as Record<keyof OfficialFrame, z.ZodString>,
      )
      .extend({ date: dateOfDocument })
      .partial()
      .transform((parts): OfficialFrame => ({
        ...emptyFrame,
        ...Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== undefined)),
      })),
    order: oneOf(['table', 'rank']),
    proposals: z.boolean(),
    language: oneOf(['vi', 'en']),
    synonyms: z.array(z.strictObject({ meaning: oneOf(meanings), words: z.array(z.string().min(1)) })),
    columns: z.array(
      z
        .strictObject({ sheet: z.string(), header: z.string(), role: oneOf(COLUMN_ROLES), group: item.optional() })
        .transform(({ group, ...choice }) => (group === undefined ? choice : { ...choice, group })),
    ),
    ignored: z.array(
      z.strictObject({
        rule: oneOf(rules),
        sheet: z.string(),
        cell: z.string(),
        reason: z.string(),
      }),
    ),
  } satisfies Readonly<Record<Exclude<keyof Settings, 'closed'> | PartOfIndex, z.ZodType>>;
}

/** Short forms that change the office's own index. */
type PartOfIndex = (typeof PARTS_OF_INDEX)[number];
const PARTS_OF_INDEX = ['groups', 'grades', 'compositeTarget', 'components'] as const;

/** An item's key, `composite`, or a header; a single word that is nearly a key is a misspelt one. */
function indicatorSchema(itemKeys: readonly string[]): z.ZodType<string, string> {
  const known = ['composite', ...itemKeys];
  return z
    .string()
    .min(1)
    .superRefine((text, context) => {
      const nearest = known.includes(text) || !/^[a-z]+$/iu.test(text) ? undefined : nearestOf(text, known);
      if (nearest !== undefined) context.addIssue({ code: 'custom', input: text, params: { nearest } });
    });
}

export interface ParsedSettings {
  /** The settings that are as they should be. */
  readonly settings: Partial<Settings>;
  /** The others, each as its path, what stands there and the nearest right word: `targets.publicty = 70 → publicity?`. */
  readonly problems: readonly string[];
}

/**
 * Reads a settings file's content: any of the settings, and short forms of targets and of changes to the office's own
 * index. Never throws.
 * @param rules the names of the check's rules, one of which each finding to be passed over is to name
 */
export function parseSettings(json: unknown, rules: readonly string[]): ParsedSettings {
  const file = z.record(z.string(), z.unknown()).safeParse(json);
  if (!file.success) return { settings: {}, problems: [shown([], json)] };
  const indices = indicesSchema.safeParse(file.data.indices);
  const [base, ...others] = indices.success ? indices.data : presetSettings.indices;
  const own = schemas(base, [], rules).groups.safeParse(file.data.groups);
  const items = [...(own.success ? own.data.items : base.items), ...others.flatMap((index) => index.items)];
  const fields = schemas(
    base,
    [...new Set([...items, ...presetIndices.flatMap((index) => index.items)].map(({ key }) => key))],
    rules,
  );
  const settings: Record<string, unknown> = {};
  const parts: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, value] of Object.entries(file.data)) {
    const field = Object.hasOwn(fields, name) ? fields[name as keyof typeof fields] : undefined;
    const parsed = field?.safeParse(value);
    if (parsed === undefined) problems.push(shown([name], value, nearestOf(name, Object.keys(fields))));
    else if (!parsed.success) problems.push(...problemsOf(json, name, parsed.error.issues));
    else if (PARTS_OF_INDEX.some((part) => part === name)) Object.assign(parts, parsed.data);
    else settings[name] = parsed.data;
  }
  if (Object.keys(parts).length > 0) settings.indices = [indexOfItems({ ...base, ...parts }), ...others];
  const misnamed = boldFromProblem(settings, base);
  if (misnamed !== undefined) delete settings.boldFrom;
  return { settings, problems: [...new Set([...problems, ...(misnamed === undefined ? [] : [misnamed])])] };
}

/** A grade to be bold from is one of the office's own index. */
function boldFromProblem({ boldFrom, indices }: Partial<Settings>, base: Index): string | undefined {
  const names = (indices?.[0] ?? base).bands.map(({ name }) => name);
  if (boldFrom === undefined || names.includes(boldFrom)) return undefined;
  return shown(['boldFrom'], boldFrom, nearestOf(boldFrom, names));
}

function problemsOf(json: unknown, name: string, issues: readonly z.core.$ZodIssue[]): readonly string[] {
  return issues
    .flatMap((issue) => placesOf(issue))
    .map(({ path, nearest }) => {
      const whole = [name, ...path];
      const value = whole.reduce<unknown>((from, step) => (isIndexable(from) ? from[step] : undefined), json);
      return shown(whole, value, nearest);
    });
}

interface IssuePlace {
  readonly path: readonly PropertyKey[];
  readonly nearest?: string | undefined;
}

/** The deepest places an issue points at; of the forms that a setting may take, the one that came furthest. */
function placesOf(issue: z.core.$ZodIssue): readonly IssuePlace[] {
  const inside = (places: readonly IssuePlace[]): readonly IssuePlace[] =>
    places.map(({ path, ...rest }) => ({ ...rest, path: [...issue.path, ...path] }));
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ path: [...issue.path, key] }));
    // A misspelt key of a record: its value is what stands there.
    case 'invalid_key':
      return [{ path: issue.path, nearest: issue.issues.map(nearestIn).find((each) => each !== undefined) }];
    case 'invalid_union': {
      const [deepest] = issue.errors
        .map((issues) => issues.flatMap((each) => placesOf(each)))
        .sort((one, other) => depthOf(other) - depthOf(one));
      return deepest === undefined ? [{ path: issue.path }] : inside(deepest);
    }
    default:
      return [{ path: issue.path, nearest: nearestIn(issue) }];
  }
}

function depthOf(places: readonly IssuePlace[]): number {
  return Math.max(0, ...places.map(({ path, nearest }) => path.length + (nearest === undefined ? 0 : 0.5)));
}

function isIndexable(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}

function shown(path: readonly PropertyKey[], value: unknown, nearest?: string): string {
  const text = value === undefined ? '–' : JSON.stringify(value);
  const stands = path.length === 0 ? text : `${path.map(String).join('.')} = ${text}`;
  return nearest === undefined ? stands : `${stands} → ${nearest}?`;
}
