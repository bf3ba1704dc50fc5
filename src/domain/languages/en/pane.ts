import type { pane as vietnamese } from '../vi/pane';

export const pane: typeof vietnamese = {};
