import { issuePath } from '../../api/issue-queries';
import { assignable, people } from '../../api/site-queries';
import { useSession } from '../../api/session';
import { useAct } from '../../api/use-jira';
import type { UserWire } from '../../api/wire';
import { Person } from '../../parts/marks';
import { PickPerson } from '../../parts/pick';
import { useShownIssue } from '../issue-context';
import styles from './details.module.css';
import { EditInPlace, None } from './edit-in-place';

export function AssigneeRow() {
  const { issue, can } = useShownIssue();
  const { me, jira } = useSession();
  const { act } = useAct();
  const { assignee } = issue.fields;
  const assign = (user: UserWire | null) =>
    act('The assignee was not changed', (client) =>
      client.call(`${issuePath(issue.key)}/assignee`, { method: 'PUT', body: { accountId: user?.accountId ?? null } }),
    );
  const mayAssign = can('ASSIGN_ISSUES');
  return (
    <>
      <EditInPlace
        label="Assignee"
        read={<Person user={assignee} />}
        edit={
          mayAssign
            ? (close) => (
                <PickPerson
                  label="Assignee"
                  clearable
                  find={(words) => assignable(jira, { issueKey: issue.key }, words)}
                  close={close}
                  pick={(user) => void assign(user)}
                />
              )
            : undefined
        }
      />
      {mayAssign && assignee?.accountId !== me.accountId && (
        <div className={styles.row}>
          <dt />
          <dd className={styles.value}>
            <button type="button" className={styles.assign} onClick={() => void assign(me)}>
              Assign to me
            </button>
          </dd>
        </div>
      )}
    </>
  );
}

export function ReporterRow() {
  const { issue, editable, can, save } = useShownIssue();
  const { jira } = useSession();
  const { reporter } = issue.fields;
  return (
    <EditInPlace
      label="Reporter"
      read={reporter ? <Person user={reporter} /> : <None />}
      edit={
        editable('reporter') && can('MODIFY_REPORTER')
          ? (close) => (
              <PickPerson
                label="Reporter"
                clearable={false}
                find={(words) => people(jira, words)}
                close={close}
                pick={(user) => user && void save({ reporter: { accountId: user.accountId } })}
              />
            )
          : undefined
      }
    />
  );
}
