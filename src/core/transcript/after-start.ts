import type { Read } from './clock';

const MINUTE = 60_000;

const SIGNED =
  /(?:T\s?([+\-−])\s?|(\+)\s?(?=\d{1,4}\s?(?:h(?:ours?|rs?)?|m(?:in(?:ute)?s?)?|s(?:ec(?:ond)?s?)?)(?!\p{L})|\d{1,3}:\d\d))/uy;
const CLOCK = /(\d{1,3}):(\d{2})(?::(\d{2}))?(?![\d:])/y;
const UNITS =
  /(?:(\d{1,3})\s?h(?:ours?|rs?)?)?\s?(?:(\d{1,4})\s?m(?:in(?:utes?|s)?)?)?\s?(?:(\d{1,5})\s?s(?:ec(?:onds?|s)?)?)?(?![\p{L}\d])/iuy;
const MINUTES = /(\d{1,4})(?![\p{L}\d.%]|:\d)/uy;
const ZERO = /T\s?[+\-−]?\s?0+(?:\s?(?:m|min))?(?![\w:.])/y;

const match = (pattern: RegExp, text: string, from: number): RegExpExecArray | null => {
  pattern.lastIndex = from;
  return pattern.exec(text);
};

function readLength(text: string, from: number): Read<number> | null {
  const clock = match(CLOCK, text, from);
  const parts = clock ?? match(UNITS, text, from);
  const end = clock ? CLOCK.lastIndex : UNITS.lastIndex;
  if (parts && end > from && parts[0].trim()) {
    const [, hours, minutes, seconds] = parts;
    return { value: (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * MINUTE + Number(seconds ?? 0) * 1000, end };
  }
  const minutes = match(MINUTES, text, from);
  return minutes && { value: Number(minutes[1]) * MINUTE, end: MINUTES.lastIndex };
}

/** `T+00:05`, `T-10m`, `+5m`, `T+1h10m`, `T0`: milliseconds after the start of what is told. */
export function readAfterStart(text: string, from: number): Read<number> | null {
  const zero = match(ZERO, text, from);
  if (zero) return { value: 0, end: ZERO.lastIndex };
  const sign = match(SIGNED, text, from);
  const length = sign && readLength(text, SIGNED.lastIndex);
  if (!length) return null;
  return (sign[1] ?? sign[2]) === '+' ? length : { ...length, value: -length.value };
}
