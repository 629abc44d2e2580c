/** What breaks the line for some programs, and what terminals and editors obey. Joiners stay, which make letters and emoji. */
const STEERING = /[\p{Cc}\p{Cf}\u2028\u2029](?<![\n\u200C\u200D])/gu;

/** A value as JSON that steers nothing that shows it: what could is escaped, and means the same. */
export const jsonText = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(STEERING, escaped);

const escaped = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
  ).join('');
