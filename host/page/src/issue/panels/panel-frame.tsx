import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import {
  connectPanel,
  type ModalRequest,
  type OpenedPanel,
  type PanelConnection,
} from '../../../../forge/bridge/shell';
import type { PanelModule } from '../../api/host-client';
import { openPanel } from '../../api/open-panel';
import { useSession } from '../../api/session';
import { useColorMode } from '../../parts/color-mode';
import { Loading, Trouble } from '../../parts/trouble';
import { PanelModal } from './panel-modal';
import styles from './panels.module.css';
import { usePageSurface } from './page-surface';

interface Properties {
  issueKey: string;
  module: PanelModule;
}

/** A panel of an issue. */
export function PanelFrame({ issueKey, module }: Properties) {
  return <AppFrame on={{ issue: issueKey }} module={module.key} title={module.title} />;
}

interface AppFrameProperties {
  on: { issue: string } | { project: string };
  module: string;
  title: string;
}

/** The app's page in its iframe, on the panel's own origin, connected to the bridge. */
export function AppFrame({ on, module, title }: AppFrameProperties) {
  const { me } = useSession();
  const { shown } = useColorMode();
  const opened = useQuery({
    queryKey: ['panel', me.accountId, on, module],
    queryFn: () => openPanel({ as: me.accountId, ...on, module, colorMode: shown }),
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  if (opened.error) return <Trouble title={`${title} cannot be opened`} problem={opened.error} />;
  if (!opened.data) return <Loading label={`Opening ${title}`} />;
  return <ConnectedFrame opened={opened.data} title={title} />;
}

function ConnectedFrame({ opened, title }: { opened: OpenedPanel; title: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const connection = useRef<PanelConnection | null>(null);
  const [modal, setModal] = useState<ModalRequest | null>(null);
  const { shown } = useColorMode();
  const makeSurface = usePageSurface(setModal);
  const first = useRef({ makeSurface, shown });
  useEffect(() => {
    if (!frame.current) return undefined;
    const made = connectPanel(frame.current, first.current.makeSurface(opened, first.current.shown));
    connection.current = made;
    return () => made.dispose();
  }, [opened]);
  useEffect(() => connection.current?.setColorMode(shown), [shown]);
  return (
    <>
      <iframe ref={frame} className={styles.frame} src={opened.frameUrl} title={title} allow="clipboard-write" />
      <PanelModal request={modal} close={() => setModal(null)} />
    </>
  );
}
