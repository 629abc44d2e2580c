/** What stands in every row that Markdown has marked. */
const MARKED = /[[*_\\]|^#{2,6}\s|^>/u;

/** Signs of Markdown, and what a reader sees of each. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^(?:>\s?)+/u, ''],
  [/^#{1,6}\s+/u, ''],
  [/!\[[^\]]{0,200}\]\([^)\s]{0,500}\)\s*/gu, ''],
  [/\[([^\][]{1,200})\]\([^)\s]{1,500}(?:\s"[^"]{0,100}")?\)/gu, '$1'],
  [/(?<![\p{L}\d*])(\*{1,3})(?=\S)([^*]{1,200}?)(?<=\S)\1(?![\p{L}\d*])/gu, '$2'],
  [/\\$/u, ''],
  [/\\([!-/:-@[-`{-~])/gu, '$1'],
];

/** The words of a row as a reader of the page saw them, where a clipper saved it as Markdown. */
export function withoutMarkdown(text: string): string {
  if (!MARKED.test(text)) return text;
  return SIGNS.reduce((row, [sign, seen]) => row.replace(sign, seen), text).trim() || text;
}
