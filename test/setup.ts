/// <reference types="@testing-library/jest-dom" />
import { deserialize, serialize } from 'node:v8';
import * as util from 'node:util';

/** What jsdom lacks and the pane needs; does nothing in tests that run in plain Node. */
function prepareJsdom(): void {
  // Loaded only here: the matchers want a document, and tests in plain Node should not pay for them.
  jest.requireActual('@testing-library/jest-dom');
  // A busy machine makes every step of the pane later, and none of them wrong.
  jest
    .requireActual<typeof import('@testing-library/dom')>('@testing-library/dom')
    .configure({ asyncUtilTimeout: 15_000 });
  const lacking: Record<string, unknown> = {
    ResizeObserver: NothingHasASize,
    TextDecoder: util.TextDecoder,
    TextEncoder: util.TextEncoder,
    structuredClone: (value: unknown): unknown => deserialize(serialize(value)),
  };
  for (const [name, value] of Object.entries(lacking)) {
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: value });
  }
}

/** Fluent's MessageBar asks for one. */
class NothingHasASize implements ResizeObserver {
  observe(): void {
    /* jsdom lays nothing out */
  }
  unobserve(): void {
    /* nothing is observed */
  }
  disconnect(): void {
    /* nothing is observed */
  }
}

if (typeof window !== 'undefined') prepareJsdom();
