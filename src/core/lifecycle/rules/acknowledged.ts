import type { TimelineEvent } from '#contract';
import { changeOf, isWork } from '../status-moves';
import { propose } from '../proposal';
import type { MarkRule, Proposal, Story } from '../proposal';

/** Software and people outside do not respond; whoever Jira does not describe is taken for a colleague. */
function isColleague(accountId: string | null, { people }: Story): boolean {
  if (accountId === null) return false;
  const type = people[accountId]?.accountType;
  return type !== 'app' && type !== 'customer';
}

const isMachineName = (name: string): boolean => /(?:^|\s)(?:app|bot)$/i.test(name.trim());

/** By which rule an event is a response; null where it is none. `raised`: who noticed, which is not yet a response. */
function ruleFor(event: TimelineEvent, raised: TimelineEvent | undefined, story: Story): MarkRule | null {
  const { source, author, authorName } = event;
  if (source.kind === 'transcript') {
    const who = author ?? authorName;
    if (!who || who === (raised?.author ?? raised?.authorName)) return null;
    return isMachineName(authorName ?? '') || (author !== null && !isColleague(author, story)) ? null : 'firstMessage';
  }
  if (source.issue !== story.incident.key || !isColleague(author, story)) return null;
  if (changeOf(event, 'assignee')?.to) return 'assigned';
  const move = story.moves.get(event.id);
  if (move && isWork(move.to, story.defaults.workingCategories)) return 'workBegan';
  return source.kind === 'comment' && author !== raised?.author ? 'firstComment' : null;
}

/** The first responder's action from the moment it was noticed. */
export function acknowledged(story: Story, noticed: Proposal | undefined): Proposal | undefined {
  const opening = story.events.find(({ source }) => source.kind === 'created' && source.issue === story.incident.key);
  const raised = story.events.find(({ id }) => id === noticed?.eventId) ?? opening;
  // A person's own report is no response to it, even where a signal came first.
  const reporter = opening?.author ?? null;
  for (const event of story.events) {
    if (event === raised || (noticed && event.at < noticed.at)) continue;
    const rule = ruleFor(event, raised, story);
    if (rule && !(rule === 'firstComment' && event.author === reporter)) return propose(event, rule);
  }
  return undefined;
}
