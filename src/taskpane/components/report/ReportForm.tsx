import { Button, Checkbox, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { DocumentRequest } from '../../../documents/makeReport';
import { REPORT_KINDS, type ReportKind } from '../../../domain/report/Report';
import { screenMessagesIn } from '../../../domain/languages/screen';
import { usePreferences } from '../../preferences/PreferencesContext';
import { CardForm } from '../CardForm';

const useStyles = makeStyles({
  sheets: { display: 'grid', overflowWrap: 'anywhere', paddingInlineStart: tokens.spacingHorizontalM },
  template: { display: 'grid', rowGap: tokens.spacingVerticalXXS },
  file: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    overflowWrap: 'anywhere',
  },
});

interface ReportFormProps {
  /** The sheets that can be attached. */
  readonly sheets: readonly string[];
  readonly onMake: (request: DocumentRequest) => void;
  /** The person wants to say who issues and signs. */
  readonly onFrame: () => void;
  readonly onCancel: () => void;
}

/** Asks which document is to be made, and what goes with it. */
export function ReportForm({ sheets, onMake, onFrame, onCancel }: ReportFormProps) {
  const styles = useStyles();
  const { documents: text } = screenMessagesIn(usePreferences().preferences.language);
  const templateInput = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState<ReportKind>('report');
  const [isAll, setIsAll] = useState(true);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(sheets.slice(0, 1)));
  const [template, setTemplate] = useState<File>();

  const submit = async (): Promise<void> => {
    const own = template && { name: template.name, bytes: new Uint8Array(await template.arrayBuffer()) };
    onMake({
      kind,
      ...(isAll ? {} : { appendices: sheets.filter((sheet) => chosen.has(sheet)) }),
      ...(own === undefined ? {} : { template: own }),
    });
  };
  return (
    <CardForm
      heading={text.heading}
      note={text.note}
      onSubmit={() => void submit()}
      onCancel={onCancel}
      buttons={
        <>
          <Button type="submit" appearance="primary">
            {text.make}
          </Button>
          <Button onClick={onFrame}>{text.frame}</Button>
          <Button onClick={onCancel}>{text.later}</Button>
        </>
      }
    >
      <Field label={text.kind}>
        <Select
          value={kind}
          onChange={(_event, { value }) => setKind(REPORT_KINDS.find((each) => each === value) ?? 'report')}
        >
          {REPORT_KINDS.map((each) => (
            <option key={each} value={each}>
              {text.kinds[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text.appendices}>
        <Select value={isAll ? 'all' : 'chosen'} onChange={(_event, { value }) => setIsAll(value === 'all')}>
          <option value="all">{text.all}</option>
          <option value="chosen">{text.chosen}</option>
        </Select>
      </Field>
      {!isAll && (
        <div className={styles.sheets} role="group" aria-label={text.chosen}>
          {sheets.map((sheet) => (
            <Checkbox
              key={sheet}
              label={sheet}
              checked={chosen.has(sheet)}
              onChange={(_event, { checked }) =>
                setChosen(
                  (before) =>
                    new Set(checked === true ? [...before, sheet] : [...before].filter((each) => each !== sheet)),
                )
              }
            />
          ))}
        </div>
      )}
      <div className={styles.template}>
        <span>{text.template}</span>
        <div className={styles.file}>
          <Button size="small" onClick={() => templateInput.current?.click()}>
            {text.chooseTemplate}
          </Button>
          {template?.name}
        </div>
        {/* Shown, it would speak the browser's language. */}
        <input
          ref={templateInput}
          hidden
          aria-label={text.template}
          type="file"
          accept=".docx,.dotx"
          onChange={({ currentTarget }) => setTemplate(currentTarget.files?.[0])}
        />
      </div>
    </CardForm>
  );
}
