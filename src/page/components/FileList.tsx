import { Button, makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { openFindings } from '../../domain/findings/openErrors';
import type { Messages } from '../../domain/languages/messages';
import { RowButton } from '../../taskpane/components/RowButton';
import { resultName } from '../../workbooks/resultName';
import { isUnsaved, type PageFile } from '../Files';
import { usePageMessages } from '../hooks/usePageMessages';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, maxHeight: '40vh', overflowY: 'auto' },
  entry: {
    display: 'flex',
    alignItems: 'center',
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    ...shorthands.borderColor('transparent'),
    '> button': { minWidth: 0 },
    '> button:first-child': { flexGrow: 1 },
  },
  shown: { ...shorthands.borderColor(tokens.colorCompoundBrandStroke) },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  state: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface FileListProps {
  readonly files: readonly PageFile[];
  readonly selected: number | undefined;
  readonly onSelect: (id: number) => void;
  readonly onDownload: (files: readonly PageFile[]) => void;
}

/** Several files with what came of each; one of them is in sight. */
export function FileList({ files, selected, onSelect, onDownload }: FileListProps) {
  const styles = useStyles();
  const page = usePageMessages();
  const finished = files.filter(({ result }) => result !== undefined);
  return (
    <>
      <ul className={styles.list} aria-label={page.files.label}>
        {files.map((file) => (
          <li key={file.id} className={mergeClasses(styles.entry, file.id === selected && styles.shown)}>
            <RowButton isCurrent={file.id === selected} onClick={() => onSelect(file.id)}>
              <span>
                <span className={styles.name}>{named(file, files)}</span>
                <span className={styles.state}>{stateOf(file, page.files)}</span>
              </span>
            </RowButton>
            {file.result !== undefined && (
              <Button
                appearance="subtle"
                icon={<ArrowDownloadRegular />}
                aria-label={page.downloadAs(resultName(file.workbook.name))}
                title={page.downloadAs(resultName(file.workbook.name))}
                onClick={() => onDownload([file])}
              />
            )}
          </li>
        ))}
      </ul>
      <Button
        appearance="primary"
        icon={<ArrowDownloadRegular />}
        disabledFocusable={finished.length < 2 || files.some(({ isCalculating }) => isCalculating)}
        onClick={() => onDownload(finished)}
      >
        {page.files.downloadAll(finished.length)}
      </Button>
    </>
  );
}

/** Files of one name are numbered, as their results are in the archive. */
function named({ id, workbook: { name } }: PageFile, files: readonly PageFile[]): string {
  const same = files.filter(({ workbook }) => workbook.name === name);
  return same.length === 1 ? name : `${name} (${same.findIndex((file) => file.id === id) + 1})`;
}

function stateOf(file: PageFile, messages: Messages['page']['files']): string {
  if (file.isCalculating) return messages.calculating;
  if (file.result === undefined) return file.failure === undefined ? messages.notCalculated : messages.failed;
  const { boards, findings } = file.result.analysis;
  const open = openFindings(findings);
  const parts = [
    messages.units(boards.reduce((sum, { units }) => sum + units.length, 0)),
    messages.findings(
      open.filter(({ severity }) => severity === 'error').length,
      open.filter(({ severity }) => severity === 'warning').length,
    ),
    isUnsaved(file) ? messages.unsaved : messages.saved,
  ];
  return parts.join(' · ');
}
