import type { cli as vietnamese } from '../vi/cli';

export const cli: typeof vietnamese = {};
