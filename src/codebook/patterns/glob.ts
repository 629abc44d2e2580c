/** Whether a word fits a wildcard, given what stands between its stars. Takes time in step with the word's length. */
export function fitsGlob(word: string, pieces: readonly string[]): boolean {
  const first = pieces[0] ?? '';
  const last = pieces.at(-1) ?? '';
  if (!word.startsWith(first) || !word.endsWith(last) || word.length < first.length + last.length)
    return false;
  let from = first.length;
  const to = word.length - last.length;
  for (const piece of pieces.slice(1, -1)) {
    const at = word.indexOf(piece, from);
    if (at < 0 || at + piece.length > to) return false;
    from = at + piece.length;
  }
  return true;
}
