import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMessages } from '../hooks/useMessages';
import { VisuallyHidden } from './VisuallyHidden';

const useStyles = makeStyles({
  up: { color: tokens.colorStatusSuccessForeground1 },
  down: { color: tokens.colorStatusDangerForeground1 },
});

interface ChangeProps {
  readonly delta: number | null;
  readonly figure: (value: number) => string;
}

/** A change against the period before, by its arrow first, its colour second. */
export function Change({ delta, figure }: ChangeProps) {
  const styles = useStyles();
  const messages = useMessages();
  if (delta === null) return <VisuallyHidden>{messages.result.noValue}</VisuallyHidden>;
  const amount = figure(Math.abs(delta));
  if (delta === 0) return <Spoken text={messages.result.same}>{amount}</Spoken>;
  return (
    <span className={delta > 0 ? styles.up : styles.down}>
      <Spoken text={delta > 0 ? messages.result.up(amount) : messages.result.down(amount)}>
        {delta > 0 ? '▲' : '▼'} {amount}
      </Spoken>
    </span>
  );
}

function Spoken({ text, children }: { readonly text: string; readonly children: ReactNode }) {
  return (
    <>
      <span aria-hidden>{children}</span>
      <VisuallyHidden>{text}</VisuallyHidden>
    </>
  );
}
