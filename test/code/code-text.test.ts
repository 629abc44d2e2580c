import { describe, expect, it } from 'vitest';
import { findEvidence } from '../../src/code/apply-rules.ts';
import { codeText, makeCoder } from '../../src/code/code-text.ts';
import { viewOf } from '../../src/code/matcher/text-view.ts';
import { parseCodebook } from '../../src/codebook/parse-codebook.ts';
import { Document } from '../../src/text/document.ts';
import { fc } from '../properties.ts';

const coder = makeCoder(
  parseCodebook([
    {
      path: 'test.yml',
      text: `
sets:
  HARM: [<ruin>, <blow> up, "wreck*"]
  NOT: [not, "n't", never]
codes:
  blame:
    definition: Blame.
    values:
      intent: {definition: Meant., present: true, blames: intent}
      cause: {definition: Brought about., present: true}
      deny: {definition: Denied., present: false}
    rules:
      - {id: did-harm, value: intent, any: ["TARGET ..3 HARM"], when_negated: deny}
      - {id: fault, value: cause, any: ["TARGET 's fault", "^ thanks to ..2 TARGET"], question: no}
  plot:
    definition: Plot.
    one_value: true
    values:
      endorse: {definition: So., present: true}
      reject: {definition: Not so., present: false}
    rules:
      - {id: staged, value: endorse, any: ["(was|is) NOT? ..2 staged", "secret* (plan|deal)", "_/VERB in secret"], unless: [play]}
      - {id: both, value: endorse, all: [HARM, on purpose], within: 8}
      - {id: silly, value: reject, any: ["!so silly", "(no|not) ... plot", "as if it were"], negated: any, shields: sentence}
targets:
  - {name: Freedonia, type: country, aliases: [Freedonian, Freedonian army]}
  - {name: Sylvania, type: country}
  - {name: we, type: group, only_when_blamed: true}
`,
    },
  ]),
);

describe('codeText', () => {
  it('gives each coding its rule, target and exact evidence', () => {
    const text = 'So it goes: Freedonian army has wrecked the bridge.';
    expect(codeText(text, coder).codings).toEqual([
      {
        code: 'blame',
        value: 'intent',
        present: true,
        rule: 'did-harm',
        weight: 1,
        cue: false,
        start: 12,
        end: 39,
        evidence: 'Freedonian army has wrecked',
        target: 'Freedonia',
      },
    ]);
  });

  it('shows the last word of its evidence whole: without its tail "weren\'t" would say the opposite', () => {
    const { codings } = codeText("Look as if it weren't.", coder);
    expect(codings.map(({ evidence }) => evidence)).toEqual(["as if it weren't"]);
  });

  it('marks who is blamed wherever the text names them', () => {
    const { targets } = codeText('Freedonia is large. Freedonia ruined it, Sylvania did not.', coder);
    expect(targets.map(({ name, blamed, blameMode }) => [name, blamed, blameMode])).toEqual([
      ['Freedonia', true, 'intent'],
      ['Freedonia', true, 'intent'],
      ['Sylvania', false, null],
    ]);
    expect(targets[1]).toMatchObject({ attitude: 'neg' });
    expect(targets[1]?.attitudeScore).toBeLessThan(0);
  });

  it('does not take a denial for blame', () => {
    const { codings, targets } = codeText('Freedonia never ruined it.', coder);
    expect(codings.map(({ value, present }) => [value, present])).toEqual([['deny', false]]);
    expect(targets[0]?.blamed).toBe(false);
  });

  it('lists some targets only where they are blamed', () => {
    expect(codeText('We went home.', coder).targets).toEqual([]);
    expect(codeText('We ruined it.', coder).targets.map(({ name }) => name)).toEqual(['we']);
  });

  it('gives every target of the caller back, in place of what overlaps it', () => {
    const text = 'The old Freedonian army met Mr Driftwood and us.';
    const givenTargets = ['old Freedonian army', 'Mr Driftwood', 'us'].map((form) => ({
      start: text.indexOf(form),
      end: text.indexOf(form) + form.length,
    }));
    const { targets } = codeText(text, coder, { givenTargets });
    expect(targets.map(({ form }) => form)).toEqual(['old Freedonian army', 'Mr Driftwood', 'us']);
    expect(targets[0]?.name).toBe('Freedonia');
  });

  it('digests an empty text', () => {
    expect(codeText('', coder)).toMatchObject({ codings: [], targets: [], quotations: [], wordCount: 0 });
  });
});

const WORDS =
  "Freedonia Sylvania we ruined wrecked blow up on purpose was is not never staged secret secretly plan deal silly so play no plot thanks to in sold it , . ? ! \" “ ” - 's n't and but if\n".split(
    ' ',
  );
const texts = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('any text', () => {
  it('has evidence that is the slice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { codings, targets, quotations } = codeText(text, coder);
        for (const { start, end, evidence } of codings) {
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(evidence);
        }
        for (const { start, end, form } of targets) expect(text.slice(start, end)).toBe(form);
        for (const { start, end } of quotations) expect(end).toBeGreaterThan(start);
      }),
    );
  });

  it('is coded the same whether or not rules are sifted by their words first', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = new Document(text);
        const view = viewOf(document, coder.targets.find(document));
        expect(findEvidence(coder.program, view, [])).toEqual(findEvidence(coder.program, view, [], true));
      }),
    );
  });

  it('is coded the same whatever was coded before', () => {
    const text = 'Freedonia was not staged in secret, silly.';
    const found = () => findEvidence(coder.program, viewOf(new Document(text), []), []);
    const alone = found();
    fc.assert(
      fc.property(texts, (before) => {
        codeText(before, coder);
        expect(found()).toEqual(alone);
      }),
      { numRuns: 20 },
    );
  });
});
