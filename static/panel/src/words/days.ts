import type { TypedDay } from '#core/follow-ups/typed-day';

const faults: Readonly<Record<Exclude<TypedDay['is'], 'day' | 'none'>, string>> = {
  either: 'Which of the two is the month? Write it like 4 Dec.',
  unclear: 'Write a day like 4 Dec, 2026-12-04 or in 5 days.',
  otherWeekday: 'That date is another day of the week. Which of the two is meant?',
};

/** Words of a field that takes a day. */
export const dayWords = {
  placeholder: '4 Dec, or in 5 days',
  fault: (is: keyof typeof faults) => faults[is],
  open: (label: string) => `${label}: choose in a calendar`,
  calendar: (label: string) => `Calendar for ${label}`,
  earlier: 'Month before',
  later: 'Month after',
  today: 'today',
  time: 'Time',
  timePlaceholder: '14:30',
  timeFault: 'Write a time like 14:30.',
  weekdays: [
    { short: 'Mo', name: 'Monday' },
    { short: 'Tu', name: 'Tuesday' },
    { short: 'We', name: 'Wednesday' },
    { short: 'Th', name: 'Thursday' },
    { short: 'Fr', name: 'Friday' },
    { short: 'Sa', name: 'Saturday' },
    { short: 'Su', name: 'Sunday' },
  ],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const;
