import type { Clock } from './clock';
import { DAY, orderOf, type OrderFound } from './days';
import type { Draft, Frame, Piece, Style } from './draft';
import type { Doubt, ParsedLine } from './parsed-line';
import { DayFinder } from './resolve-day';
import { placed, type Placed } from './resolve-zone';
import { timeOf, toldAt } from './told';
import type { NamedZone } from './zone-names';

const HOUR = 3_600_000;

export type Given = { readonly day: number; readonly zone: NamedZone; readonly unknownZone: boolean };

/** What the whole text says about its clocks. */
type Habits = OrderFound & {
  readonly halves: boolean;
  readonly halfDayClock: boolean;
  readonly firstZone?: NamedZone;
  readonly patience: number;
};

const clocksOf = (pieces: readonly Piece[]): Clock[] =>
  pieces.flatMap((piece) => (piece.type === 'event' && piece.moment.clock ? [piece.moment.clock] : []));

function habitsOf(pieces: readonly Piece[], given: Given, style: Style): Habits {
  const clocks = clocksOf(pieces);
  const halves = clocks.some(({ halfDay }) => halfDay);
  const drafts = pieces.filter((piece): piece is Draft => piece.type === 'event');
  const firstZone = drafts.find(({ moment }) => moment.zone && !moment.zone.alone)?.moment.zone;
  return {
    ...orderOf(pieces, given.day),
    halves,
    halfDayClock: !halves && clocks.some(({ unpadded }) => unpadded) && clocks.every(({ hour }) => hour <= 12),
    ...(firstZone && { firstZone }),
    // Chats are in order; lists are sometimes told out of order by some hours.
    patience: style === 'chat' ? HOUR : 6 * HOUR,
  };
}

/** Settles the dates, zones and midnights of drafts, in the order of the text. */
export class Resolver {
  private readonly habits: Habits;
  private sticky = false;
  private docZone: NamedZone | null = null;
  private carried: NamedZone | null = null;
  /** Since the last date that was named. */
  private last: number | null = null;
  /** Of all. */
  private latest: number | null = null;
  private readonly days: DayFinder;
  private usedGivenZone = false;
  /** The first event: what is told as T+5m counts from there. */
  private start: Placed | null = null;

  constructor(
    pieces: readonly Piece[],
    private readonly given: Given,
    style: Style,
  ) {
    this.habits = habitsOf(pieces, given, style);
    this.days = new DayFinder(given.day, this.habits);
    this.days.current = this.firstDay(pieces);
  }

  /** What stands before the first date of a text is of that day, or of the evening before. */
  private firstDay(pieces: readonly Piece[]): number | null {
    const dated = pieces.find((piece) =>
      piece.type === 'event' ? !piece.moment.corrected && piece.moment.date : piece.date,
    );
    const first = pieces.find((piece): piece is Draft => piece.type === 'event');
    if (dated?.type !== 'event' || !first || first.moment.date || !dated.moment.date) return null;
    const day = this.days.of(dated.moment.date, []);
    // "Yesterday" says what day it is not: what has no date before it is of the given day.
    if (dated.moment.date.kind === 'relative') return null;
    const later = (first.moment.clock?.hour ?? 0) > (dated.moment.clock?.hour ?? 24);
    return day === null ? null : later ? day - 1 : day;
  }

  /** A heading or a sentence: its date and zone hold from here on. */
  hear({ date, zone, sticky, year }: Frame): void {
    if (year) this.days.year = year;
    if (zone) this.docZone = zone;
    const day = date && this.days.of(date, []);
    if (day === null || day === undefined) return;
    this.days.current = day;
    this.days.named = true;
    this.sticky = sticky ?? false;
    this.last = null;
  }

  private zoneOf({ moment }: Draft, doubts: Doubt[]): NamedZone {
    const own = moment.zone ?? moment.end?.zone;
    if (own && !own.alone) this.carried = own;
    if (own) return own;
    if (this.docZone) return this.docZone;
    const near = this.carried ?? this.habits.firstZone;
    if (near) doubts.push('zone-carried');
    else {
      doubts.push(this.given.unknownZone ? 'zone-unknown' : 'zone-assumed');
      this.usedGivenZone = true;
    }
    return near ?? this.given.zone;
  }

  event(draft: Draft): ParsedLine {
    const doubts: Doubt[] = [];
    const { moment } = draft;
    if (moment.epoch !== undefined)
      return this.finished(draft, { instant: moment.epoch, zone: 'UTC', doubts: [] }, doubts);
    if (moment.afterStart !== undefined && this.start) return this.afterStart(draft, this.start, doubts);
    const zone = this.zoneOf(draft, doubts);
    const own = moment.date ? this.days.of(moment.date, doubts) : null;
    const at = own === null ? this.undated(moment.clock, zone, doubts) : this.dated(own, moment.clock, zone, doubts);
    this.start ??= at;
    // Nothing says when the start was: midnight stands in.
    if (moment.afterStart !== undefined) return this.afterStart(draft, this.start, [...doubts, 'no-time']);
    return this.finished(draft, at, doubts);
  }

  private afterStart(draft: Draft, start: Placed, doubts: Doubt[]): ParsedLine {
    return this.finished(draft, { ...start, instant: start.instant + (draft.moment.afterStart ?? 0) }, doubts);
  }

  private dated(day: number, clock: Clock | undefined, zone: NamedZone, doubts: Doubt[]): Placed {
    const at = placed(day * DAY + timeOf(clock), zone, this.latest);
    if (this.latest !== null && at.instant < this.latest) doubts.push('runs-backwards');
    if (!this.sticky) {
      this.days.current = day;
      this.days.named = true;
    }
    return at;
  }

  private undated(clock: Clock | undefined, zone: NamedZone, doubts: Doubt[]): Placed {
    if (!this.days.named) doubts.push('date-assumed');
    if (this.days.current === null) this.days.usedGiven = true;
    const day = this.days.current ?? this.days.given;
    this.days.current = day;
    const place = (wall: number) => placed(wall, zone, this.last);
    const wall = day * DAY + this.halfDay(day * DAY, clock, place, doubts);
    const at = place(wall);
    const back = this.last === null ? 0 : this.last - at.instant;
    if (back <= 0) return at;
    if (back < this.habits.patience) {
      doubts.push('runs-backwards');
      return at;
    }
    doubts.push('crossed-midnight');
    if (back < 10 * HOUR) doubts.push('runs-backwards');
    this.days.current = day + 1;
    return place(wall + DAY);
  }

  /** The time of day in milliseconds; a twelve-hour clock without am or pm goes on from the event before. */
  private halfDay(start: number, clock: Clock | undefined, place: (wall: number) => Placed, doubts: Doubt[]): number {
    const time = timeOf(clock);
    const unclear = clock && !clock.halfDay && clock.hour <= 12 && (this.habits.halves || this.habits.halfDayClock);
    if (!unclear) return time;
    if (this.last === null) {
      doubts.push('half-day-unclear');
      // A chat that goes on under the date of a new day goes on at midnight, not at noon.
      const night = this.habits.halves && this.latest !== null && place(start).instant - this.latest < HOUR;
      return night && clock.hour === 12 ? time - 12 * HOUR : time;
    }
    const morning = (clock.hour % 12) * HOUR + (time % HOUR);
    const first = [morning, morning + 12 * HOUR].find(
      (each) => place(start + each).instant >= (this.last ?? 0) - 10 * 60_000,
    );
    if (this.habits.halves) return first ?? time;
    const back = this.last - place(start + time).instant;
    if (back < 2 * HOUR || back > 12 * HOUR) return time;
    doubts.push('half-day-unclear');
    return first ?? time;
  }

  private finished(draft: Draft, at: Placed, doubts: Doubt[]): ParsedLine {
    this.latest = Math.max(this.latest ?? at.instant, at.instant);
    this.last = at.instant;
    return toldAt(draft, at, doubts);
  }

  /** What had to be taken from the options, at least once. */
  get used(): { readonly date: boolean; readonly zone: boolean } {
    return { date: this.days.usedGiven, zone: this.usedGivenZone };
  }
}
