import type { LiveFollowUp } from '#contract';
import { Group } from '../ideas/group';
import { ProblemNote } from '../parts/problem-note';
import { recovery } from '../recovery';
import { useSurface } from '../surface';
import { inJiraWords as words } from '../words/in-jira';
import { Agreement } from './agreement';
import { AgreementLine } from './agreement-line';
import { ChangeBar } from './change-bar';
import { ChangePanel } from './change-panel';
import { today } from './days';
import { FollowUpTable } from './follow-up-table';
import { GoneList } from './gone-list';
import styles from './in-jira.module.css';
import { LiveLine } from './live-line';
import { NotSetNote } from './not-set-note';
import { OutcomeLine } from './outcome-line';
import { type InJiraInput, type InJiraState, useInJira } from './use-in-jira';
import { WorkedAnswers } from './worked-answers';
import { WorkedCards } from './worked-cards';

type InJiraProps = InJiraInput & {
  /** The id of one just created: the focus goes to it where it would be lost. */
  readonly newest: string | null;
};

/** What became of it in Jira: a table that is live, and what can be done with it. */
export function InJira({ newest, ...input }: InJiraProps) {
  const state = useInJira(input);
  const { live, rows, seconds, now, selection, changing, asking, open, ideaOf } = state;
  const { found } = live;
  const [gone, withheld] = [found?.gone ?? [], found?.withheld ?? 0];
  if (rows.length + gone.length + withheld === 0) return null;
  return (
    <Group
      name={words.name}
      count={rows.length}
      hint={<LiveLine live={live} seconds={seconds} onRead={() => void live.read()} />}
      end={<ChangeBar rows={selection.rows} asking={asking} onAsk={open} />}
    >
      <LiveProblem {...live} />
      <OutcomeLine changing={changing} />
      {asking?.row === null && <Asked state={state} rows={selection.rows} />}
      <WorkedCards followUps={found?.followUps ?? []} now={now} />
      {rows.length > 0 && <Rows state={state} newest={newest} />}
      {withheld > 0 && <p className={styles.more}>{words.withheld(withheld)}</p>}
      <GoneList gone={gone} ideaOf={ideaOf} />
    </Group>
  );
}

function LiveProblem({ problem, tries, busy, read }: InJiraState['live']) {
  return (
    problem && (
      <ProblemNote
        problem={problem}
        doing="refreshing"
        recovery={recovery(problem, tries)}
        {...{ tries, busy }}
        onRetry={() => void read()}
      />
    )
  );
}

/** What some are to be given. */
function Asked({ state, rows }: { readonly state: InJiraState; readonly rows: readonly LiveFollowUp[] }) {
  const { asking, changing, readForm, close, now } = state;
  const { clock } = useSurface();
  if (!asking || rows.length === 0) return null;
  return (
    <ChangePanel
      field={asking.field}
      rows={rows}
      readForm={readForm}
      today={today(clock, now)}
      onChange={(some, value, became) => changing.change(asking.field, some, value, became)}
      onClose={close}
    />
  );
}

function Rows({ state, newest }: { readonly state: InJiraState; readonly newest: string | null }) {
  const { clock } = useSurface();
  const { live, rows, now, selection, changing, asking, open, agreeing, onAgreeing, agreementOf } = state;
  return (
    <FollowUpTable
      followUps={rows}
      priorities={live.site?.priorities ?? []}
      selection={selection}
      newest={newest}
      today={today(clock, now)}
      asking={asking}
      onAsk={open}
      notes={changing.notes}
      about={(one) => (
        <>
          <AgreementLine
            {...agreementOf(one)}
            open={agreeing === one.issueId}
            onPress={() => onAgreeing(one.issueId)}
          />
          <WorkedAnswers intention={one.intention} />
        </>
      )}
      below={(one) => {
        const { notSet } = one;
        const asks = asking?.row === one.issueId;
        const agrees = agreeing === one.issueId && !asks;
        if (notSet.length === 0 && !asks && !agrees) return null;
        return (
          <>
            {notSet.length > 0 && <NotSetNote one={one} idea={agreementOf(one).idea} />}
            {asks && <Asked state={state} rows={[one]} />}
            {agrees && <Agreement {...agreementOf(one)} />}
          </>
        );
      }}
    />
  );
}
