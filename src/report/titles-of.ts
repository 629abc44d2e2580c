import type { ReportedCode } from '../codebook/reported-codebook.ts';

/** Gives the title of a code by its id; of an id that no code has, the id itself. */
export function titlesOf(codes: readonly Pick<ReportedCode, 'id' | 'title'>[]): (id: string) => string {
  const titles = new Map(codes.map(({ id, title }) => [id, title]));
  return (id) => titles.get(id) ?? id;
}
