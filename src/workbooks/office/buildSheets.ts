import type { SheetPlan } from '../../domain/sheets/plan/SheetPlan';
import { arrangeSteps } from './build/arrange';
import { cellSteps } from './build/cells';
import type { BuildContext } from './build/BuildContext';
import { chartSteps } from './build/charts';
import { layoutSteps, niceties } from './build/frame';
import { linkSteps } from './build/links';
import { conditionalFormatSteps, validationSteps } from './build/rules';
import { styleSteps } from './build/styles';
import { queuePlainCopy } from './copiedParts';
import type { Inspection } from './inspect';
import type { TimeSlicer } from './TimeSlicer';
import { cellArea, rangeOf } from './ranges';
import { isSameName } from './sheetNames';
import { sendSteps, type Step } from './sync';
import type { TemporaryNames } from './temporaryNames';

/** A plan and the sheet that stands for it under a temporary name. */
export interface BuiltSheet {
  readonly plan: SheetPlan;
  readonly sheet: Excel.Worksheet;
}

/** Where own sheets that are not being written are found: by key, their present names. */
export type KeptSheets = ReadonlyMap<string, string>;

/**
 * Builds all sheets complete under temporary names: one round trip below the request limit. Sheets come first, so that
 * formulas can name any of them; charts last, so that they find their figures.
 * @param beforeEach runs before each round trip; what it throws stops the building
 * @param hasNiceties whether sheets get at once what they are right without
 * @param opening what comes before anything else
 * @param closing what comes last, when every sheet stands
 */
export async function buildSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  inspection: Inspection,
  names: TemporaryNames,
  kept: KeptSheets,
  beforeEach: () => void,
  hasNiceties: boolean,
  opening: readonly Step[],
  closing: (built: () => readonly BuiltSheet[]) => readonly Step[],
  slicer: TimeSlicer,
): Promise<readonly BuiltSheet[]> {
  const { workbook } = context;
  const built = new Map<string, BuiltSheet>();
  const creation: Step[] = plans.map((plan) => ({
    bytes: 1300,
    queue: () => void built.set(names.incoming(plan), { plan, sheet: createSheet(workbook, plan, inspection, names) }),
  }));
  const isBuilt = (key: string): boolean => plans.some((plan) => plan.key === key);
  const nameNow = (key: string): string => {
    const plan = plans.find((each) => each.key === key);
    const name = plan === undefined ? kept.get(key) : names.incoming(plan);
    if (name === undefined) throw new RangeError(`No own sheet ${key} is planned or kept`);
    return name;
  };
  const sheetNamed = (name: string): Excel.Worksheet => built.get(name)?.sheet ?? workbook.worksheets.getItem(name);
  // Plans are made into steps before anything is sent: a plan that names an unknown sheet fails here, with nothing done.
  const contexts = plans.map((plan): BuildContext => ({
    plan,
    sheet: () => sheetNamed(names.incoming(plan)),
    nameNow,
    sourceFormat: (row, column) => inspection.sourceFormat(plan, row, column),
    source: () => workbook.worksheets.getItem(plan.copyOf ?? plan.name),
    parts: inspection.copiedParts(plan),
    heights: inspection.heights.get(plan.key) ?? new Map(),
  }));
  const content: Step[] = [];
  for (const build of contexts) {
    for (const step of contentSteps(build, isBuilt, hasNiceties)) {
      content.push(step);
      await slicer.pause();
    }
  }
  const charts = contexts.flatMap((build) => chartSteps(build, sheetNamed));
  const last = closing(() => [...built.values()]);
  await sendSteps(
    context,
    [...opening, ...creation, ...content, ...charts, ...last],
    () => {
      beforeEach();
      context.application.suspendScreenUpdatingUntilNextSync();
    },
    slicer,
  );
  return [...built.values()];
}

function* contentSteps(
  build: BuildContext,
  isBuilt: (key: string) => boolean,
  hasNiceties: boolean,
): Generator<Step, void> {
  const extras = hasNiceties ? niceties(build.plan, build.sheet) : [];
  yield* arrangeSteps(build);
  yield* linkSteps(build, isBuilt);
  yield* cellSteps(build);
  yield* layoutSteps(build);
  yield* extras.filter(({ part }) => part === 'merges');
  yield* styleSteps(build);
  yield* conditionalFormatSteps(build);
  yield* validationSteps(build);
  yield* extras.filter(({ part }) => part !== 'merges');
}

function createSheet(
  { worksheets, names: definedNames }: Excel.Workbook,
  plan: SheetPlan,
  { sheets, copiedParts }: Inspection,
  names: TemporaryNames,
): Excel.Worksheet {
  const { copyOf } = plan;
  const source = copyOf === undefined ? undefined : sheets.find(({ name }) => isSameName(name, copyOf));
  const sheet = source === undefined ? worksheets.add(names.incoming(plan)) : worksheets.getItem(source.id).copy('End');
  if (source !== undefined) {
    sheet.name = names.incoming(plan);
    if (source.isProtected) sheet.protection.unprotect();
    queuePlainCopy(sheet, copiedParts(plan));
    // Nobody is shown what they have hidden; but a very hidden sheet could not be deleted (OfficeDev/office-js 365).
    if (source.visibility === 'VeryHidden') sheet.visibility = 'Hidden';
  }
  sheet.load('id');
  definedNames.add(names.mark(plan), rangeOf(sheet, cellArea(0, 0))).visible = false;
  return sheet;
}
