import type { Finding } from './Finding';

/** The findings nobody decided to pass over. */
export function openFindings(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ ignored }) => ignored === undefined);
}

/** The contradictions nobody decided to pass over. */
export function openErrors(findings: readonly Finding[]): readonly Finding[] {
  return openFindings(findings).filter(({ severity }) => severity === 'error');
}
