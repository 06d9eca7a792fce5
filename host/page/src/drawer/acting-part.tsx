import { useSession } from '../api/session';
import { PersonAvatar } from '../parts/marks';
import { roleWords } from '../parts/roles';
import styles from './drawer.module.css';
import { Part } from './part';

export function ActingPart() {
  const { host, me, actAs } = useSession();
  return (
    <Part title="Acting person">
      <fieldset className={styles.people}>
        <legend className={styles.zone}>Everything on the page is read and done as</legend>
        {host.users.map((user) => (
          <label key={user.accountId} className={styles.person}>
            <input
              type="radio"
              name="acting"
              checked={user.accountId === me.accountId}
              onChange={() => actAs(user.accountId)}
            />
            <PersonAvatar user={user} />
            <span>
              {user.displayName}
              <small>{roleWords[user.role]}</small>
            </span>
          </label>
        ))}
      </fieldset>
    </Part>
  );
}
