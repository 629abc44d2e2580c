import { describe, expect, it } from 'vitest';
import { keysOf, PhraseTrie, phraseKeys } from '../../src/text/phrases.ts';
import { tokenise } from '../../src/text/tokens.ts';

describe('keysOf', () => {
  it('makes spellings of one name alike', () => {
    expect(keysOf('Recep Tayyip Erdoğan')).toEqual(keysOf('recep tayyip erdogan'));
    expect(keysOf('U.S. Army')).toEqual(['us', 'army']);
    expect(keysOf('no-fly zone')).toEqual(keysOf('no fly zone'));
    expect(keysOf('Assad’s army')).toEqual(keysOf("Assad's army"));
  });
});

describe('phraseKeys', () => {
  it('keeps the way back to the tokens', () => {
    const tokens = tokenise('a no-fly zone');
    const { keys, at } = phraseKeys(tokens);
    expect(keys).toEqual(['a', 'no', 'fly', 'zone']);
    expect(at.map((index) => tokens[index]?.form)).toEqual(['a', 'no', 'fly', 'zone']);
  });

  it('keeps a dash that stands between blanks', () => {
    expect(phraseKeys(tokenise('wait - what')).keys).toEqual(['wait', '-', 'what']);
  });
});

describe('PhraseTrie', () => {
  it('finds every phrase that begins at a place, shortest first', () => {
    const trie = new PhraseTrie<string>();
    trie.add(['new', 'york'], 'city');
    trie.add(['new', 'york', 'times'], 'paper');
    expect(trie.matchesAt(['the', 'new', 'york', 'times'], 1)).toEqual([
      { to: 3, values: ['city'] },
      { to: 4, values: ['paper'] },
    ]);
    expect(trie.matchesAt(['the', 'new'], 0)).toEqual([]);
  });
});
