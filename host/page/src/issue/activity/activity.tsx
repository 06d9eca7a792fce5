import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import { useEffect, useRef, useState } from 'react';
import { useRouter } from '../../parts/router';
import { remember, remembered } from '../../parts/remembered';
import { Section } from '../../parts/section';
import styles from './activity.module.css';
import { Comments } from './comments';
import { focusedIn } from './focused';
import { HistoryList } from './history-list';
import { Worklogs } from './worklogs';

/** Comments, history and work log; which one was open last stays open. */
export function Activity() {
  const [selected, setSelected] = useState(() => Math.min(2, Math.max(0, Number(remembered('activity') ?? 0) || 0)));
  const { search } = useRouter();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const focused = focusedIn(search);
    if (!focused) return;
    setSelected(focused.tab);
    if (focused.entry === null) top.current?.scrollIntoView();
  }, [search]);
  const choose = (index: number) => {
    remember('activity', String(index));
    setSelected(index);
  };
  return (
    <Section title="Activity">
      <div className={styles.tabs} ref={top}>
        <Tabs id="activity" selected={selected} onChange={choose} shouldUnmountTabPanelOnChange>
          <TabList>
            <Tab>Comments</Tab>
            <Tab>History</Tab>
            <Tab>Work log</Tab>
          </TabList>
          <TabPanel>
            <Comments />
          </TabPanel>
          <TabPanel>
            <HistoryList />
          </TabPanel>
          <TabPanel>
            <Worklogs />
          </TabPanel>
        </Tabs>
      </div>
    </Section>
  );
}
