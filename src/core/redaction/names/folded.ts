/** Letters that Unicode does not take apart into a letter and its accent. */
const whole: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' };

/** A word as it is looked up: in small letters, without accents. */
export const folded = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđıßæœþ]/g, (letter) => whole[letter] ?? letter);
