import type { Checked } from '../../check/checkInstallation';
import type { CheckMessages } from '../../domain/languages/check';

/** What a check found, as lines: the outcome, then each remark with what was received, where, and what to do. */
export function checkReport({ remarks, files }: Checked, messages: CheckMessages): string {
  const errors = remarks.filter(({ severity }) => severity === 'error').length;
  return [
    messages.outcome(errors, remarks.length - errors, files),
    ...remarks.flatMap(({ kind, severity, files: where, found }) => [
      '',
      `${messages.severities[severity]}: ${messages.remarks[kind].what}`,
      ...(found === '' ? [] : [`  ${messages.found}${found}`]),
      ...(where.length === 0 ? [] : [`  ${messages.files(where.slice(0, 5), where.length)}`]),
      `  ${messages.remarks[kind].next}`,
    ]),
  ].join('\n');
}
