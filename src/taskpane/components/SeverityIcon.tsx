import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoRegular } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../domain/findings/Finding';

const useStyles = makeStyles({
  root: { flexShrink: 0, fontSize: '16px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorBrandForeground1 },
});

const shapes = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoRegular };

interface SeverityIconProps {
  readonly severity: Severity;
}

/** A severity by its shape first, its colour second. */
export function SeverityIcon({ severity }: SeverityIconProps) {
  const styles = useStyles();
  const Shape = shapes[severity];
  return <Shape className={mergeClasses(styles.root, styles[severity])} aria-hidden />;
}
