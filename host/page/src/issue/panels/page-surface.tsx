import { useFlags } from '@atlaskit/flag';
import ErrorIcon from '@atlaskit/icon/core/status-error';
import InformationIcon from '@atlaskit/icon/core/status-information';
import SuccessIcon from '@atlaskit/icon/core/status-success';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import { useQueryClient } from '@tanstack/react-query';
import type { Flag, ModalRequest, OpenedPanel, Surface } from '../../../../forge/bridge/shell';
import { useRouter } from '../../parts/router';

const icons = {
  info: <InformationIcon label="Information" color="var(--ds-icon-information)" />,
  success: <SuccessIcon label="Done" color="var(--ds-icon-success)" />,
  warning: <WarningIcon label="Attention" color="var(--ds-icon-warning)" />,
  error: <ErrorIcon label="Problem" color="var(--ds-icon-danger)" />,
};

type Make = (opened: OpenedPanel, colorMode: 'light' | 'dark') => Surface;

/** What the app's page may do with this page: flags, dialogs, navigation, refresh. */
export function usePageSurface(showModal: (request: ModalRequest | null) => void): Make {
  const { showFlag, hideFlag } = useFlags();
  const client = useQueryClient();
  const { go } = useRouter();
  const flag = (shown: Flag) =>
    void showFlag({
      id: shown.id,
      title: shown.title,
      description: shown.description,
      icon: icons[shown.type],
      isAutoDismiss: shown.isAutoDismiss,
      actions: shown.actions.map(({ text, onClick }) => ({ content: text, onClick: () => onClick() })),
    });
  const navigate: Surface['navigate'] = ({ url, type }) => {
    const target = new URL(url, location.href);
    if (type === 'new-tab') window.open(target, '_blank', 'noopener');
    else if (target.origin === location.origin) go(target.pathname + target.search + target.hash);
    else location.assign(target);
  };
  return (opened, colorMode) => ({
    token: opened.token,
    context: opened.context,
    viewportSize: opened.viewportSize,
    colorMode,
    showFlag: flag,
    closeFlag: hideFlag,
    openModal(request) {
      showModal(request);
      return { close: () => showModal(null) };
    },
    navigate,
    changeWindowTitle: (title) => void (document.title = title),
    refresh: () => void client.invalidateQueries({ queryKey: ['jira'] }),
    close: () => false,
    submit: () => false,
    onResize: () => undefined,
  });
}
