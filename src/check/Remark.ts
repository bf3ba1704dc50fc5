/** What can be wrong with an installation, apart from what it is about. */
export type RemarkKind =
  | 'not-https'
  | 'no-connection'
  | 'untrusted'
  | 'trust-untold'
  | 'certificate-name'
  | 'certificate-date'
  | 'certificate-refused'
  | 'authority-unknown'
  | 'no-list'
  | 'missing'
  | 'asks-login'
  | 'led-elsewhere'
  | 'altered'
  | 'old-answer'
  | 'wrong-type'
  | 'download'
  | 'icon-not-kept'
  | 'kept-too-long'
  | 'keeping-unsaid'
  | 'no-frame'
  | 'other-policy'
  | 'isolated'
  | 'icon-not-shared'
  | 'other-address';

export interface Remark {
  readonly kind: RemarkKind;
  /** Errors keep the add-in or the page from working; a warning is what some will notice. */
  readonly severity: 'error' | 'warning';
  /** Which files it is about, as addresses within the folder. */
  readonly files: readonly string[];
  /** What was found: a status, a header's value, another address. */
  readonly found: string;
}

const remark =
  (severity: Remark['severity']) =>
  (kind: RemarkKind, file: string, found = ''): Remark => ({
    kind,
    severity,
    files: file === '' ? [] : [file],
    found,
  });
export const error = remark('error');
export const warning = remark('warning');

/** Remarks that say the same of several files as one. */
export function together(remarks: readonly Remark[]): readonly Remark[] {
  const found = new Map<string, Remark>();
  for (const remark of remarks) {
    const key = `${remark.kind} ${remark.found}`;
    const before = found.get(key)?.files ?? [];
    found.set(key, { ...remark, files: [...new Set([...before, ...remark.files])] });
  }
  return [...found.values()].sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'));
}
