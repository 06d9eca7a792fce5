/** What a note of the meeting holds at most, in characters. */
const MOST = 4_000;

/** Where a piece that is too long ends: between two lines or words in its second half, or in the middle of one. */
function endOf(text: string, room: number): number {
  if (text.length <= room) return text.length;
  const [line, space] = [text.lastIndexOf('\n', room), text.lastIndexOf(' ', room)];
  const end = line > room / 2 ? line : space > room / 2 ? space : room;
  // No character is cut in half.
  return /[\uD800-\uDBFF]/.test(text.charAt(end - 1)) ? end - 1 : end;
}

/** A private note in pieces that notes of the meeting can hold, none of its words left out; `from` says what it is from. */
export function sharedTexts(text: string, from: (piece: string) => string): readonly string[] {
  const room = MOST - from('').length;
  const pieces: string[] = [];
  for (let rest = text.trim(); rest !== '';) {
    const end = endOf(rest, room);
    pieces.push(from(rest.slice(0, end).trim()));
    rest = rest.slice(end).trim();
  }
  return pieces;
}
