import type { Codebook } from '../../src/codebook/codebook.ts';
import { parseCodebook } from '../../src/codebook/parse-codebook.ts';

/** A codebook with one code, `theme`, that has the values `yes_it_is` and `no_it_is_not`. */
export const codebookOf = (rules: readonly object[], more: { sets?: object; code?: object } = {}): Codebook =>
  parseCodebook([
    {
      path: 'test.yml',
      text: JSON.stringify({
        ...(more.sets === undefined ? {} : { sets: more.sets }),
        codes: {
          theme: {
            definition: 'A theme.',
            values: {
              yes_it_is: { definition: 'It is.', present: true },
              no_it_is_not: { definition: 'It is not.', present: false },
            },
            rules: rules.map((rule, index) => ({ id: `rule-${index}`, value: 'yes_it_is', ...rule })),
            ...more.code,
          },
        },
        targets: [
          { name: 'Freedonia', type: 'country', aliases: ['Freedonian'] },
          { name: 'Sylvania', type: 'country' },
          { name: 'Rufus Firefly', type: 'person', aliases: ['Firefly'] },
          { name: 'we', type: 'group', only_when_blamed: true },
        ],
      }),
    },
  ]);

/** The message of the error that a codebook is refused with. */
export function refusalOf(text: string, ...others: string[]): string {
  try {
    parseCodebook(
      [{ path: 'my.yml', text }],
      others.map((each, index) => ({ path: `other-${index + 1}.yml`, text: each })),
    );
  } catch (error) {
    return (error as Error).message;
  }
  return 'accepted';
}
