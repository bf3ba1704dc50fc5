import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { useMessages } from '../hooks/useMessages';
import { panelId, tabId, TabStrip } from './TabStrip';

const useStyles = makeStyles({
  // The room the tabs have is the pane's, which on a wide page is narrow too.
  frame: { containerType: 'inline-size', marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
  strip: {
    // All of them stand in one line, whatever font a contrast theme brings.
    '@container (max-width: 380px)': {
      columnGap: 0,
      justifyContent: 'space-between',
      '& [role=tab]': { paddingInline: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200 },
    },
  },
  count: { marginInlineStart: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground3 },
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
});

export interface TabContent {
  readonly key: string;
  readonly title: string;
  readonly count?: number;
  readonly content: ReactNode;
}

interface TabsProps {
  readonly tabs: readonly [TabContent, ...TabContent[]];
  /** The key of the panel to be seen; the first one where there is none of that key. */
  readonly selected: string | undefined;
  readonly onSelect: (key: string) => void;
  readonly takesFocus?: boolean;
}

/** Panels of which one is seen. */
export function Tabs({ tabs, selected, onSelect, takesFocus = false }: TabsProps) {
  const styles = useStyles();
  const messages = useMessages();
  const id = useId();
  const shown = tabs.find((tab) => tab.key === selected) ?? tabs[0];
  return (
    <>
      <div className={styles.frame}>
        <TabStrip
          id={id}
          className={styles.strip}
          label={messages.tabs.label}
          selected={shown.key}
          onSelect={onSelect}
          takesFocus={takesFocus}
          tabs={tabs.map(({ key, title, count }) => ({
            key,
            label: (
              <>
                {title}
                {count !== undefined && <span className={styles.count}> {count}</span>}
              </>
            ),
          }))}
        />
      </div>
      <div id={panelId(id)} role="tabpanel" aria-labelledby={tabId(id, tabs.indexOf(shown))} className={styles.panel}>
        {shown.content}
      </div>
    </>
  );
}
