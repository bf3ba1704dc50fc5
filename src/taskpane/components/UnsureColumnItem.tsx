import { Link, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { IndexItem } from '../../domain/indices/Index';
import type { ColumnChoice } from '../../domain/settings/Settings';
import type { ColumnRole } from '../../domain/vocabulary/columnRoles';
import { useMessages } from '../hooks/useMessages';
import type { Reveal } from '../hooks/useReveal';
import { columnRoles, hasGroup, type UnsureColumn } from '../unsureColumns';
import { linkColor } from './linkColor';

const useStyles = makeStyles({
  // A list is as wide as its longest choice unless its column may be narrower.
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  header: { fontWeight: tokens.fontWeightSemibold },
  place: { fontSize: tokens.fontSizeBase200, textAlign: 'start', ...linkColor },
  why: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface UnsureColumnItemProps {
  readonly unsure: UnsureColumn;
  readonly items: readonly IndexItem[];
  readonly choice: ColumnChoice | undefined;
  /** Told of a choice, and of its withdrawal. */
  readonly onChoose: (choice: ColumnChoice | undefined) => void;
  readonly onReveal: Reveal;
}

/** One column: what it is taken for, why, how sure that is, and what else it may be. */
export function UnsureColumnItem({ unsure, items, choice, onChoose, onReveal }: UnsureColumnItemProps) {
  const styles = useStyles();
  const messages = useMessages().unsure;
  const { sheet, cell, column } = unsure;
  const likely = [...new Set([column.role, ...column.alternatives])];
  const role = columnRoles.find((each) => each === choice?.role);

  const choose = (chosen: ColumnRole | undefined, group: string | undefined): void => {
    if (chosen === undefined) onChoose(undefined);
    else
      onChoose({
        sheet,
        header: column.header,
        role: chosen,
        ...(hasGroup(chosen) && group !== undefined ? { group } : {}),
      });
  };
  const option = (each: ColumnRole) => (
    <option key={each} value={each}>
      {each === column.role ? messages.asRead(messages.roles[each]) : messages.roles[each]}
    </option>
  );
  return (
    <li className={styles.root}>
      <span className={styles.header}>{column.header === '' ? messages.withoutHeader : column.header}</span>
      <span>
        <Link as="button" className={styles.place} onClick={() => onReveal(sheet, cell)}>
          {sheet} · {cell}
        </Link>
      </span>
      <p className={styles.why}>
        {messages.taken(
          messages.roles[column.role],
          Math.round(column.confidence * 100),
          messages.reasons[column.reason],
        )}
      </p>
      <Select
        aria-label={messages.choose(column.header)}
        value={role ?? ''}
        onChange={({ currentTarget }) =>
          choose(
            columnRoles.find((each) => each === currentTarget.value),
            choice?.group ?? column.group,
          )
        }
      >
        <option value="">{messages.notChosen}</option>
        <optgroup label={messages.likely}>{likely.map(option)}</optgroup>
        <optgroup label={messages.others}>{columnRoles.filter((each) => !likely.includes(each)).map(option)}</optgroup>
      </Select>
      {role !== undefined && hasGroup(role) && (
        <Select
          aria-label={messages.chooseGroup(column.header)}
          value={choice?.group ?? ''}
          onChange={({ currentTarget }) => choose(role, currentTarget.value === '' ? undefined : currentTarget.value)}
        >
          <option value="">{messages.noGroup}</option>
          {items.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Select>
      )}
    </li>
  );
}
