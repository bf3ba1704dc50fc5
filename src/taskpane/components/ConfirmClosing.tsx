import { useMessages } from '../hooks/useMessages';
import { Confirm } from './Confirm';

interface ConfirmClosingProps {
  /** How many are open. */
  readonly errors: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before a period is closed although the check has found errors. */
export function ConfirmClosing({ errors, onYes, onNo }: ConfirmClosingProps) {
  const { confirmClosing } = useMessages().more;
  return <Confirm texts={{ ...confirmClosing, question: confirmClosing.question(errors) }} onYes={onYes} onNo={onNo} />;
}
