import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  getState,
  it,
  resetState,
  run,
  setState,
  test,
} from 'jest-circus';
import { expect } from 'expect';
import type { ProjectModules } from './ProjectModules';

/** Tests ask for these without importing them. */
Object.assign(globalThis, {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  test,
  jest: { setTimeout: () => undefined },
});

/** In milliseconds. What never ends is ended from outside. */
const LONG = 600_000;

/** Runs the tests of one file and says what failed first; `undefined` where nothing did. */
export async function firstFailure(modules: ProjectModules, file: string): Promise<string | undefined> {
  resetState();
  setState({ ...getState(), testTimeout: LONG });
  try {
    modules.load(file);
  } catch (error) {
    return `cannot be loaded: ${String(error)}`;
  }
  const { testResults, unhandledErrors } = await run();
  const failed = testResults.find(({ status, errors }) => status === 'done' && errors.length > 0);
  return failed?.testPath.slice(1).join(' › ') ?? unhandledErrors[0];
}
