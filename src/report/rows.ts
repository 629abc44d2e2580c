/** Names in order of appearance, each once. */
export const distinct = (names: Iterable<string>): string[] => [...new Set(names)];
