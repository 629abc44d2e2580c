/** What a program that reads PDF writes at the end of each page. */
const PAGE_END = '\f';

/** Whether a text was read from a PDF, page by page. */
export const isPrinted = (text: string): boolean => text.includes(PAGE_END);

const DATE = String.raw`\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},?\s+(?:at\s)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AP]M)?`;
const PAGE =
  /(?:(?:page|seite|página|pagina|sida|strona)\s)?\d{1,4}\s?(?:\/|of|von|sur|de|di|van|av|z)\s?\d{1,4}/
    .source;
const ADDRESS = String.raw`(?:https?|file)://\S+`;

/** When it was printed stands at the head of each page, the same on all. */
const PRINTED_ON = new RegExp(String.raw`^(?:${PAGE}\s{2,})?(?<on>${DATE})(?:\s{2,}.*)?$`, 'iu');
/** The address and the number of the page stand at its foot, or at its head. */
const NUMBERED = new RegExp(
  String.raw`^(?:(?:.*\s{2,})?${ADDRESS}(?:\s+${PAGE})?|(?:.*\s{2,})?${PAGE}(?:\s{2,}.*)?|(?:page|seite)\s\d{1,4})$`,
  'iu',
);

/** Lines at the head of a page, and at its foot, that may be a browser's. */
const TALLEST_FRAME = 3;

/** The pages of a PDF put together, without what a browser prints at the head and the foot of each. */
export function joinPrintedPages(text: string): string {
  const pages = text.split(PAGE_END).map((page) => page.split('\n'));
  const isFrame = frameOf(pages);
  return pages
    .map((lines) => withoutFrame(lines, isFrame))
    .filter((page) => page !== '')
    .join('\n');
}

/** Tells a line of the frame, by what the pages have in common. */
function frameOf(pages: readonly (readonly string[])[]): (line: string) => boolean {
  const printedOn = timeOf(pages[0]?.find((line) => line.trim() !== '')?.trim() ?? '');
  const edges = pages.flatMap((lines) => edgesOf(lines));
  const times = new Map<string, number>();
  for (const line of edges) times.set(line, (times.get(line) ?? 0) + 1);
  const common = Math.max(2, pages.filter((lines) => edgesOf(lines).length > 0).length - 1);
  return (line) =>
    (printedOn !== null && timeOf(line) === printedOn) ||
    NUMBERED.test(line) ||
    (times.get(line) ?? 0) >= common;
}

const timeOf = (line: string): string | null => PRINTED_ON.exec(line)?.groups?.['on'] ?? null;

function edgesOf(lines: readonly string[]): string[] {
  const words = lines.map((line) => line.trim()).filter((line) => line !== '');
  return [...new Set([...words.slice(0, TALLEST_FRAME), ...words.slice(-TALLEST_FRAME)])];
}

function withoutFrame(lines: readonly string[], isFrame: (line: string) => boolean): string {
  let from = 0;
  let to = lines.length;
  for (let at = 0, seen = 0; at < to && seen < TALLEST_FRAME; at += 1) {
    const line = (lines[at] as string).trim();
    if (line === '') continue;
    if (!isFrame(line)) break;
    seen += 1;
    from = at + 1;
  }
  for (let at = to - 1, seen = 0; at >= from && seen < TALLEST_FRAME; at -= 1) {
    const line = (lines[at] as string).trim();
    if (line === '') continue;
    if (!isFrame(line)) break;
    seen += 1;
    to = at;
  }
  while (from < to && lines[from]?.trim() === '') from += 1;
  while (to > from && lines[to - 1]?.trim() === '') to -= 1;
  return lines.slice(from, to).join('\n');
}
