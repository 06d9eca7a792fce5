import fc from 'fast-check';
import { lifecycle } from '#core/lifecycle/lifecycle';
import { axisLabels } from '../../../static/panel/src/picture/axis';
import { laneOf } from '../../../static/panel/src/picture/lane';
import { placeLabels } from '../../../static/panel/src/picture/pin-labels';
import { scaleOf } from '../../../static/panel/src/picture/scale';
import { clockFace } from '../../../static/panel/src/time/clock-face';
import { markWord } from '../../core/lifecycle/any-marks';
import { event, timeline } from '../builders';

const clock = clockFace('Europe/Berlin');
const instant = (ms: number): string => new Date(ms).toISOString();
const start = Date.parse('2026-11-18T01:31:00.000Z');
const minute = 60_000;

const lifeOf = (minutes: number, known = true) => {
  const at = instant(start + minutes * minute);
  const said = [markWord('detected', { at: instant(start) }), markWord('resolved', { at })];
  return lifecycle(timeline([]), known ? [...said, markWord('impactStart', { at: instant(start) })] : said);
};

const scaled = (minutes: number, width: number, known = true) => {
  const scale = scaleOf(lifeOf(minutes, known), width);
  if (!scale) throw new Error('There is nothing to draw.');
  return scale;
};

const anyWidth = fc.integer({ min: 200, max: 1100 });
const anyMinutes = fc.integer({ min: 0, max: 400 * 24 * 60 });

describe('the bar’s scale', () => {
  it('keeps order, stays on the bar and finds a place’s minute again', () =>
    fc.assert(
      fc.property(
        anyMinutes,
        anyWidth,
        fc.boolean(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (minutes, width, known, share) => {
          const scale = scaled(minutes, width, known);
          const at = instant(scale.from + Math.round(share * (scale.to - scale.from)));
          expect(scale.x(at)).toBeGreaterThanOrEqual(scale.left - 0.01);
          expect(scale.x(at)).toBeLessThanOrEqual(width + 0.01);
          expect(Math.abs(Date.parse(scale.at(scale.x(at))) - Date.parse(at))).toBeLessThanOrEqual(minute / 2 + 1);
        },
      ),
    ));

  it('leaves room for an impact start that nobody knows', () => {
    expect(scaled(100, 600, false).left).toBe(96);
    expect(scaled(100, 600).left).toBe(0);
  });

  it('is none where nothing of the incident’s time is known', () => {
    expect(scaleOf(lifecycle(timeline([]), []), 600)).toBeNull();
  });
});

describe('the times under the bar', () => {
  it('are few enough to read, apart from each other and in order, whatever the stretch', () =>
    fc.assert(
      fc.property(anyMinutes, anyWidth, (minutes, width) => {
        const labels = axisLabels(scaled(minutes, width), clock);
        labels.forEach(({ x }, index) => {
          const before = labels[index - 1];
          if (before) expect(x - before.x).toBeGreaterThanOrEqual(60);
        });
      }),
    ));

  it('are full half hours for a night', () => {
    expect(axisLabels(scaled(129, 636), clock).map(({ words }) => words)).toEqual(['02:00', '02:30', '03:00', '03:30']);
  });

  it('are dates for two weeks', () => {
    expect(axisLabels(scaled(14 * 24 * 60, 636), clock)[0]?.words).toMatch(/^\w{3} \d+ Nov$/);
  });
});

describe('names above the bar', () => {
  const anyLabels = fc
    .array(fc.record({ pin: fc.integer({ min: 0, max: 600 }), width: fc.integer({ min: 20, max: 110 }) }), {
      maxLength: 5,
    })
    .map((labels) => labels.sort((a, b) => a.pin - b.pin));

  it('never touch and never leave the bar, or there is no row of them', () =>
    fc.assert(
      fc.property(anyLabels, (labels) => {
        const placed = placeLabels(labels, 600);
        if (!placed) return;
        placed.forEach(({ x }, index) => {
          const own = labels[index]?.width ?? 0;
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + own).toBeLessThanOrEqual(600);
          const next = placed[index + 1];
          if (next) expect(next.x).toBeGreaterThanOrEqual(x + own + 8);
        });
      }),
    ));

  it('stand in the middle over their pins where there is room', () => {
    expect(placeLabels([{ pin: 300, width: 60 }], 600)).toEqual([{ x: 270 }]);
  });
});

describe('the lane', () => {
  const at = (minutes: number) => instant(start + minutes * minute);
  const events = [
    event({ at: at(-30), id: 'before' }),
    event({ at: at(1), id: 'a', kind: 'signal', significant: true }),
    event({ at: at(2), id: 'b', kind: 'decision', significant: true }),
    event({ at: at(90), id: 'c' }),
  ];

  it('draws an icon of what matters most where two would cover each other, and the silence after it', () => {
    const lane = laneOf(events, new Map(), scaled(129, 600));
    expect(lane.icons.map(({ icon }) => icon)).toEqual(['diamond']);
    expect(lane.quiet).toMatchObject([{ ms: 88 * minute }]);
    expect(lane.ticks.match(/M/g)).toHaveLength(3);
  });

  it('draws ten thousand events as one path with no more ticks than pixels', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => event({ at: at(index / 100), id: String(index) }));
    const { ticks } = laneOf(many, new Map(), scaled(129, 600));
    expect(ticks.match(/M/g)?.length).toBeLessThanOrEqual(601);
  });
});
