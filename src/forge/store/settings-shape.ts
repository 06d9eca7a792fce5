import * as v from 'valibot';
import { depths, sectionIds, severities } from '#contract';

const severity = v.picklist(severities);
const dueAfter = v.object({
  days: v.pipe(v.number(), v.safeInteger()),
  unit: v.picklist(['calendar', 'business']),
});
const account = v.pipe(v.string(), v.minLength(1), v.maxLength(128));
const accounts = v.optional(v.pipe(v.array(account), v.maxLength(50)));
const numberId = v.pipe(v.string(), v.regex(/^\d{1,20}$/));

const bySeverity = <S extends v.GenericSchema>(of: S) =>
  v.object({
    sev1: v.optional(of),
    sev2: v.optional(of),
    sev3: v.optional(of),
    sev4: v.optional(of),
    nearMiss: v.optional(of),
    falseAlarm: v.optional(of),
  });

/** Settings in their shape. Whether their values are right, and what a project has, are other questions. */
export const settingsShape = v.object({
  incident: v.object({
    issueTypeIds: v.pipe(v.array(numberId), v.maxLength(100)),
    jql: v.pipe(v.string(), v.maxLength(2_000)),
  }),
  severity: v.object({
    fieldId: v.nullable(v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9_]{0,60}$/))),
    values: v.pipe(
      v.record(v.pipe(v.string(), v.maxLength(255)), severity),
      v.check((values) => Object.keys(values).length <= 100),
    ),
  }),
  marks: v.pipe(
    v.record(numberId, v.picklist(['detected', 'acknowledged', 'mitigated', 'resolved'])),
    v.check((marks) => Object.keys(marks).length <= 200),
  ),
  due: v.object({ usual: dueAfter, bySeverity: bySeverity(dueAfter) }),
  holidays: v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(500)),
  zone: v.nullable(v.pipe(v.string(), v.maxLength(64))),
  sections: v.nullable(v.pipe(v.array(v.picklist(sectionIds)), v.maxLength(60))),
  depth: v.nullable(v.picklist(depths)),
  followUps: v.object({
    projectIds: v.pipe(v.array(numberId), v.maxLength(50)),
    linkTypeId: v.nullable(numberId),
    due: v.nullable(dueAfter),
    most: v.pipe(v.number(), v.safeInteger()),
    soakHours: v.pipe(v.number(), v.safeInteger()),
  }),
  approval: v.object({ neededFor: v.array(severity), who: bySeverity(account) }),
  people: v.object({ investigator: accounts, facilitator: accounts, scribe: accounts, devilsAdvocate: accounts }),
});
