import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { DocumentArrowDownRegular } from '@fluentui/react-icons/svg/document-arrow-down';
import { Fragment, useRef } from 'react';
import type { Narrative } from '../../domain/narrative/Narrative';
import type { Language } from '../../domain/settings/Settings';
import { useDecide } from '../hooks/useDecide';
import { useCopy } from '../hooks/useCopy';
import { useMessages } from '../hooks/useMessages';
import { narrativeText } from '../narrativeText';
import { NarrativeTableView } from './NarrativeTableView';

const useStyles = makeStyles({
  text: {
    display: 'grid',
    // A table scrolls within it and does not widen it.
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalM,
    minWidth: 0,
    overflowWrap: 'anywhere',
    lineHeight: tokens.lineHeightBase300,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  period: { margin: 0, color: tokens.colorNeutralForeground2 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  prose: { margin: 0 },
  group: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, display: 'grid', rowGap: tokens.spacingVerticalXS },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

function SentenceList({ sentences }: { readonly sentences: readonly string[] }) {
  const styles = useStyles();
  return (
    sentences.length > 0 && (
      <ul className={styles.list}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    )
  );
}

interface NarrativeViewProps {
  readonly narrative: Narrative;
  /** The language it is written in: the sheets', not the pane's. */
  readonly language: Language;
  /** Whether it ends with what units are asked to do. */
  readonly hasProposals: boolean;
  /** A document of it is wanted. */
  readonly onReport: () => void;
}

/** The words a report needs beside its tables, ready to be copied. */
export function NarrativeView({ narrative, language, hasProposals, onReport }: NarrativeViewProps) {
  const styles = useStyles();
  const { narrative: messages, more } = useMessages();
  const decide = useDecide();
  const text = useRef<HTMLDivElement>(null);
  const { state, copy } = useCopy(text);
  if (narrative.paragraphs.length === 0) return <p className={styles.note}>{messages.none}</p>;
  return (
    <>
      <div className={styles.actions}>
        <Button icon={<CopyRegular />} onClick={() => copy(narrativeText(narrative))}>
          {messages.copy}
        </Button>
        <Button icon={<DocumentArrowDownRegular />} onClick={onReport}>
          {more.report.title}
        </Button>
        <Checkbox
          label={messages.proposals}
          checked={hasProposals}
          onChange={(_, { checked }) => decide({ proposals: checked === true }, 'narrative')}
        />
      </div>
      <p role="status" className={styles.note}>
        {state !== 'idle' && messages[state]}
      </p>
      <div ref={text} className={styles.text} lang={language} tabIndex={-1}>
        <h2 className={styles.title}>{narrative.title}</h2>
        {narrative.period !== null && <p className={styles.period}>{narrative.period}</p>}
        {narrative.paragraphs.map(({ heading, layout, sentences, groups = [], table }, index) => (
          <section key={heading}>
            <h3 className={styles.heading}>
              {index + 1}. {heading}
            </h3>
            {table !== undefined && <NarrativeTableView table={table} label={heading} />}
            {layout === 'prose' ? (
              <p className={styles.prose}>{sentences.join(' ')}</p>
            ) : (
              <SentenceList sentences={sentences} />
            )}
            {groups.map(({ title, sentences: some }) => (
              <Fragment key={title}>
                <h4 className={styles.group}>{title}</h4>
                <SentenceList sentences={some} />
              </Fragment>
            ))}
          </section>
        ))}
      </div>
    </>
  );
}
