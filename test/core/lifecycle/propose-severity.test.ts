import { proposeSeverity } from '#core/lifecycle/propose-severity';
import { edited, opened, ticket } from './told';

const severityOf = (...changes: Parameters<typeof edited>[2][number][]) =>
  proposeSeverity(
    [opened('01:52'), ...changes.map((change, index) => edited(`02:0${index}`, 'noor', [change]))],
    [ticket()],
  );

const field = (value: string) => ['Severity', null, '10031', value] as const;

describe('a proposed severity', () => {
  it.each([
    ['Sev-1', 'sev1'],
    ['S2', 'sev2'],
    ['P3 (minor)', 'sev3'],
    ['Critical', 'sev1'],
    ['Near miss', 'nearMiss'],
    ['False alarm', 'falseAlarm'],
  ])('reads "%s" in the severity field as %s', (value, severity) => {
    expect(severityOf(field(value))).toMatchObject({ severity, rule: 'severityField' });
  });

  it('is the last word of the field, cited', () => {
    expect(severityOf(field('Sev-2'), field('Sev-1'))).toEqual({
      severity: 'sev1',
      eventId: 'changelog:OPS-88-02:01',
      rule: 'severityField',
    });
  });

  it('falls back to the priority, by its id', () => {
    expect(severityOf(['priority', '3', '2', 'Hoch'])).toMatchObject({ severity: 'sev2', rule: 'priority' });
  });

  it('believes a label that says it outright', () => {
    const labels = ['labels', null, null, 'cards near-miss'] as const;
    expect(severityOf(labels, field('Sev-3'))).toMatchObject({ severity: 'nearMiss', rule: 'label' });
  });

  it('lets a label go that was taken away again', () => {
    const labels = (text: string) => ['labels', null, null, text] as const;
    expect(severityOf(labels('false-alarm'), labels('cards'), field('Sev-3'))).toMatchObject({ severity: 'sev3' });
  });

  it('is none where the history says nothing, or says it of another ticket', () => {
    expect(severityOf(['summary', null, null, 'Sev-1 or so'])).toBeNull();
    expect(proposeSeverity([edited('02:00', 'noor', [field('Sev-1')], 'PAY-1')], [ticket()])).toBeNull();
  });
});
