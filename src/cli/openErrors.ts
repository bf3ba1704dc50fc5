import type { Analysis } from '../domain/Analysis';
import type { Finding } from '../domain/findings/Finding';

/** The contradictions nobody decided to pass over. */
export function openErrors({ findings }: Analysis): readonly Finding[] {
  return findings.filter(({ severity, ignored }) => severity === 'error' && ignored === undefined);
}
