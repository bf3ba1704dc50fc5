import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import { useMessages } from '../hooks/useMessages';

const useStyles = makeStyles({
  list: { marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
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
}

/** Panels of which one is seen; the first one to begin with. */
export function Tabs({ tabs }: TabsProps) {
  const styles = useStyles();
  const messages = useMessages();
  const id = useId();
  const [selected, setSelected] = useState(tabs[0].key);
  const shown = tabs.find((tab) => tab.key === selected) ?? tabs[0];
  return (
    <>
      <TabList
        className={styles.list}
        size="small"
        aria-label={messages.tabs.label}
        selectedValue={shown.key}
        onTabSelect={(_event, data) => setSelected(String(data.value))}
      >
        {tabs.map((tab) => (
          <Tab key={tab.key} value={tab.key} id={`${id}${tab.key}`} aria-controls={`${id}panel`}>
            {tab.title}
            {tab.count !== undefined && <span className={styles.count}>{tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      <div id={`${id}panel`} role="tabpanel" aria-labelledby={`${id}${shown.key}`} className={styles.panel}>
        {shown.content}
      </div>
    </>
  );
}
