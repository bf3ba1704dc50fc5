import type { Finding } from './Finding';

/** The contradictions nobody decided to pass over. */
export function openErrors(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity, ignored }) => severity === 'error' && ignored === undefined);
}
