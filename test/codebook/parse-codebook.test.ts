import { describe, expect, it } from 'vitest';
import { parseCodebook } from '../../src/codebook/parse-codebook.ts';
import { CodebookError } from '../../src/errors.ts';
import { refusalOf } from './make-codebook.ts';

const CODE = `codes:
  harm:
    definition: Somebody is harmed.
    values:
      direct: {definition: Said so., present: true}
      denied: {definition: Denied., present: false}
    rules:
      - id: hurts
        value: direct
        any: [<hurt>]
`;

describe('parseCodebook', () => {
  it('fills in what may be left out', () => {
    const { codes, title, targets } = parseCodebook([{ path: 'my.yml', text: CODE }]);
    expect(title).toBe('Untitled codebook');
    expect(targets).toEqual([]);
    expect(codes[0]).toMatchObject({ id: 'harm', title: 'harm', oneValue: false, threshold: 1 });
    expect(codes[0]?.rules[0]).toMatchObject({
      within: 'sentence',
      negated: 'no',
      question: 'any',
      modal: 'any',
      voice: 'own',
      shields: 'none',
      weight: 1,
    });
  });

  it('prefers each section of the own file to the default one, and fills up sets one by one', () => {
    const own = { path: 'my.yml', text: 'title: Mine\nsets:\n  PAIN: [ache]\n' };
    const rest = {
      path: 'default.yml',
      text: `title: Default\nsets:\n  PAIN: [pain]\n  MORE: [sore]\n${CODE.replace('[<hurt>]', '[PAIN, MORE]')}`,
    };
    const book = parseCodebook([own], [rest]);
    expect(book.title).toBe('Mine');
    const words = book.codes[0]?.rules[0]?.any.map(([item]) => (item?.kind === 'choice' ? item.options : []));
    expect(words).toEqual([
      [[{ kind: 'word', word: 'ache', pos: null }]],
      [[{ kind: 'word', word: 'sore', pos: null }]],
    ]);
  });

  it('lets a set hold what a rule could not be: a gap, or something that may be absent', () => {
    const text = `sets:\n  FILLER: [so, ..3, "very?"]\n${CODE.replace('<hurt>', 'it FILLER <hurt>')}`;
    expect(refusalOf(text)).toBe('accepted');
    expect(refusalOf(text.replace('it FILLER <hurt>', '..3'))).toContain('a pattern that matches anything');
  });

  it('gives every text another hash, and the same text the same one', () => {
    const hash = (text: string) => parseCodebook([{ path: 'my.yml', text }]).hash;
    expect(hash(CODE)).toMatch(/^[0-9a-f]{64}$/);
    expect(hash(CODE)).toBe(hash(CODE));
    expect(hash(CODE)).not.toBe(hash(`${CODE}# a remark\n`));
  });

  it('takes numbers and truth values in patterns as the words that were typed', () => {
    const { codes } = parseCodebook([
      { path: 'my.yml', text: CODE.replace('[<hurt>]', '[911, true, 1.50]') },
    ]);
    const words = codes[0]?.rules[0]?.any.map((row) =>
      row.map((item) => (item.kind === 'word' ? item.word : '')).join(' '),
    );
    expect(words).toEqual(['911', 'true', '1.50']);
  });
});

describe('mistakes', () => {
  it.each([
    [
      'an unknown key',
      CODE.replace('value: direct', 'vlaue: direct'),
      'my.yml:9:9 unknown key "vlaue", did you mean "value"?',
    ],
    [
      'an unknown section',
      `${CODE}tragets: []\n`,
      'my.yml:11:1 unknown key "tragets", did you mean "targets"?',
    ],
    [
      'a value that the code has not',
      CODE.replace('value: direct', 'value: dierct'),
      'my.yml:9:16 unknown value "dierct", did you mean "direct"?',
    ],
    ['an unknown set', CODE.replace('<hurt>', 'HARM by'), 'my.yml:10:15 unknown set "HARM"'],
    [
      'an unknown part of speech',
      CODE.replace('<hurt>', '"the hurt/VREB"'),
      'my.yml:10:24 unknown part of speech "VREB", did you mean "VERB"?',
    ],
    [
      'a bracket that is never closed',
      CODE.replace('[<hurt>]', '["it (hurts|aches"]'),
      'my.yml:10:19 a "(" that is never closed',
    ],
    [
      'a word where a number belongs',
      CODE.replace('<hurt>]', '<hurt>]\n        weight: heavy'),
      'my.yml:11:17 "heavy" where a number belongs',
    ],
    [
      'a choice that is none',
      CODE.replace('<hurt>]', '<hurt>]\n        negated: nope'),
      'my.yml:11:18 "nope" where no, yes, any belongs, did you mean "no"?',
    ],
    [
      'a missing key',
      CODE.replace('    definition: Somebody is harmed.\n', ''),
      'my.yml:3:5 the key "definition" is missing, it wants text',
    ],
    [
      'a rule without patterns',
      CODE.replace('        any: [<hurt>]\n', ''),
      'my.yml:8:13 the rule "hurts" needs either "any" or "all"',
    ],
    [
      'a reserved key',
      CODE.replace('  harm:', '  __proto__:'),
      'my.yml:2:3 "__proto__" cannot be a key, choose another name',
    ],
    [
      'a key given twice',
      `${CODE}codes: {}\n`,
      'my.yml:11:1 is not YAML that can be read: Map keys must be unique',
    ],
    ['no codes at all', 'title: Nothing\n', 'my.yml:1:1 the section "codes" is missing'],
    ['a list at the top', '- codes\n', 'my.yml:1:1 a codebook has sections such as "codes:" at its top'],
    [
      'a tag',
      CODE.replace('value: direct', 'value: !!js/function direct'),
      'my.yml:9:16 is not YAML that can be read: Unresolved tag',
    ],
    ['another version', `codebook: 2\n${CODE}`, 'my.yml:1:11 "2" where 1 belongs'],
    [
      'a gap at the edge',
      CODE.replace('<hurt>', '<hurt> ..3'),
      'my.yml:10:15 a gap at the edge of a pattern finds nothing, leave it out',
    ],
    [
      'a lemma of two words',
      CODE.replace('<hurt>', '<hurt badly>'),
      'my.yml:10:15 a lemma is one word and "<hurt badly>" is not, write <hurt> badly',
    ],
  ])('%s', (_, text, message) => {
    expect(refusalOf(text)).toContain(message);
  });

  it('points into quoted patterns with escapes', () => {
    expect(refusalOf(CODE.replace('<hurt>', "'it''s HARM'"))).toContain('my.yml:10:22 unknown set "HARM"');
  });

  it('points into patterns that go on in the next line', () => {
    const folded = '"(a|\n          b) or\n          HARM"';
    expect(refusalOf(CODE.replace('<hurt>', folded))).toContain('my.yml:12:11 unknown set "HARM"');
  });

  it('names sets that lead back to themselves', () => {
    const message = refusalOf(`sets:\n  ONE: [TWO]\n  TWO: [a THREE]\n  THREE: [ONE b]\n${CODE}`);
    expect(message).toContain('my.yml:2:3 the set ONE leads back to itself: ONE > TWO > THREE > ONE');
  });

  it('refuses a second rule of the same id', () => {
    const rules = CODE.slice(CODE.indexOf('      - id'));
    expect(refusalOf(CODE + rules)).toContain('my.yml:11:13 a second rule with the id "hurts"');
  });

  it('reports several mistakes at once, by file and line', () => {
    const text = CODE.replace('value: direct', 'value: dierct').replace('<hurt>', 'HARM');
    const broken = `${text}        wieght: 2\n      - id: aches\n        any: ["(aches"]\n`;
    const places = refusalOf(broken, 'sets:\n  lower: [a]\n')
      .split('\n')
      .map((line) => line.split(' ')[0]);
    expect(places).toEqual(['my.yml:11:9', 'my.yml:12:13', 'my.yml:13:16', 'other-1.yml:2:3']);
    expect(
      refusalOf(text)
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(['my.yml:9:16', 'my.yml:10:15']);
  });

  it('throws a CodebookError', () => {
    expect(() => parseCodebook([{ path: 'my.yml', text: 'codes: [' }])).toThrow(CodebookError);
  });
});

describe('hostile files', () => {
  it('stops aliases that multiply', () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [last, next] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg']) {
      lines.push(`${next}: &${next} [${Array(9).fill(`*${last}`).join(', ')}]`);
    }
    expect(refusalOf(lines.join('\n'))).toContain('is not YAML that can be read: Excessive alias count');
  });

  it.each(['[', '{a: '])('survives a file of nothing but %s', (open) => {
    expect(refusalOf(`codes: ${open.repeat(50_000)}`)).toContain('is not YAML that can be read');
  });

  it('refuses brackets that nest without end', () => {
    expect(refusalOf(CODE.replace('<hurt>', `${'('.repeat(500)}a${')'.repeat(500)}`))).toContain(
      'nested more than 12 deep',
    );
  });

  it('does not spread out sets of sets', () => {
    const sets = Array.from({ length: 60 }, (_, i) => `  SET${i + 1}: [SET${i} SET${i}]\n`).join('');
    expect(refusalOf(`sets:\n  SET0: [a]\n${sets}${CODE.replace('<hurt>', 'SET60')}`)).toBe('accepted');
  });
});

it('titles are one line that can be seen, whatever a file puts into them', () => {
  const code = `{definition: d, use_when: u, not_when: n, values: {v: {definition: d, present: true}}, rules: [{id: r, value: v, reason: s, any: [x]}]}`;
  const text = `codebook: 1\ntitle: "a\\u2028b\\u202e"\ncodes: {c: {title: "x\\u2029 \\u000by", ${code.slice(1)}}\n`;
  const { title, codes } = parseCodebook([{ path: 'c.yml', text }]);
  expect([title, codes[0]?.title]).toEqual(['a b�', 'x ␋y']);
});
