import type { failures as vietnamese } from '../vi/failures';

export const failures: typeof vietnamese = {};
