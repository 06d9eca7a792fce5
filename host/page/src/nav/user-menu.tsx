import DropdownMenu, { DropdownItemGroup, DropdownItemRadio, DropdownItemRadioGroup } from '@atlaskit/dropdown-menu';
import { useSession } from '../api/session';
import { PersonAvatar } from '../parts/marks';
import { useColorMode, type ColorChoice } from '../parts/color-mode';
import { roleWords } from '../parts/roles';
import styles from './top-bar.module.css';

const modes: [ColorChoice, string][] = [
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['auto', 'Match system'],
];

/** Who acts, and how the page looks. On a real site this is where one would sign in. */
export function UserMenu() {
  const { me, host, actAs } = useSession();
  const { choice, choose } = useColorMode();
  return (
    <DropdownMenu
      placement="bottom-end"
      shouldRenderToParent
      trigger={({ triggerRef, isSelected: _selected, testId: _testId, ...props }) => (
        <button
          {...props}
          ref={triggerRef}
          type="button"
          className={styles.me}
          aria-label={`Acting as ${me.displayName}`}
        >
          <PersonAvatar user={me} size="medium" />
        </button>
      )}
    >
      <DropdownItemRadioGroup id="acting" title="Act as">
        {host.users.map((user) => (
          <DropdownItemRadio
            key={user.accountId}
            id={user.accountId}
            isSelected={user.accountId === me.accountId}
            description={roleWords[user.role]}
            onClick={() => actAs(user.accountId)}
          >
            {user.displayName}
          </DropdownItemRadio>
        ))}
      </DropdownItemRadioGroup>
      <DropdownItemGroup hasSeparator>
        <DropdownItemRadioGroup id="theme" title="Theme">
          {modes.map(([mode, label]) => (
            <DropdownItemRadio key={mode} id={mode} isSelected={mode === choice} onClick={() => choose(mode)}>
              {label}
            </DropdownItemRadio>
          ))}
        </DropdownItemRadioGroup>
      </DropdownItemGroup>
    </DropdownMenu>
  );
}
