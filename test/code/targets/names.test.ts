import { describe, expect, it } from 'vitest';
import { mentions, types } from './default-targets.ts';

describe('names that stand in no list', () => {
  it.each([
    ['we met Senator Gribble yesterday', ['Gribble: person']],
    ['I trust Alice Bramwell on this', ['Alice Bramwell: person']],
    ['the money went to Harrow Valley Bank', ['Harrow Valley Bank: organisation']],
    ['they asked the Ministry of Public Works', ['Ministry of Public Works: organisation']],
    ['we live in Brackleford now', ['Brackleford: place']],
    ['the bridge over Lake Tannoch', ['Lake Tannoch: place']],
    ['so the NQRA denied it', ['NQRA: organisation']],
    ['@argyle you are wrong', ['@argyle: person']],
    ["then Siobhan O'Hara left", ["Siobhan O'Hara: person"]],
    ['Brackleford police found the van.', ['Brackleford: place']],
    ['Tannomart fined again.', ['Tannomart: organisation']],
    ['Quillonby says it will not pay.', ['Quillonby: person']],
    ['it fell near the village of Dremnik', ['Dremnik: place']],
    ['we flew QuickHop to get there', ['QuickHop: organisation']],
    ['so the QUILLON COUNCIL paid for it', ['QUILLON COUNCIL: organisation']],
    ['I told Omar al-Brackli', ['Omar al-Brackli: person']],
    ['I told Gorad Malik Tavon al-Brackli', ['Gorad Malik Tavon al-Brackli: person']],
    ['Mr. Baker left it open.', ['Baker: person']],
    ['it is odd that Quillonby is still open', ['Quillonby: person']],
    ['Will Toronto get a train?', ['Toronto: place']],
    ['we saw the navy of Brackland leave', ['Brackland: place']],
    ["so Brackland's airspace is shut", ['Brackland: place']],
    ['The General Staff of the Brackli army', ['General Staff: organisation']],
    ['we met at the Quarry Street Centre', ['Quarry Street Centre: place']],
    ['the Quarry Policy Centre denied it', ['Quarry Policy Centre: organisation']],
    ['we asked the law firm Quillon about it', ['Quillon: organisation']],
    ['so Gribble & Quillon denied it', ['Gribble & Quillon: organisation']],
    ['we met in the Brackle- Quillon Institute', ['Brackle- Quillon Institute: organisation']],
    ['he sits in Quillonby prison', ['Quillonby prison: place']],
    [
      'so NATO forces and ISIL tactical units met',
      ['NATO forces: organisation', 'ISIL tactical units: organisation'],
    ],
    ['they sold it to Quillon Farms', ['Quillon Farms: organisation']],
    ['we met all Bracklonians', ['Bracklonians: group']],
    ['he opened the Quillon Expressway', ['Quillon Expressway: place']],
  ])('types %j', (text, expected) => {
    expect(types(text)).toEqual(expected);
  });

  it.each([
    'Nobody believes this. Obviously a mistake.',
    'Replying to another question here.',
    'They joined Operation Granite Shield.',
    'Please stop RTing this. Whilst waiting, read it.',
    'It was hit by a Buk.',
    'We met on Lantern Day, at both HQs.',
    'It felt like the Twilight Zone. Useful Idiots, all of them.',
    'Hmm. Uhhh. Refineries burn.',
    'Total BS. The GST and the LRT again, and AGW.',
    'Anyone who asks is told so. Yup. Dear reader, he spoke Cantonese.',
    'Some call it Marxism, or Canadianness.',
    'She won the Quillon Prize.',
    'write to alice@quillon.com today',
    'On Monday in January we LOL at this',
    'THIS IS ALL IN CAPITALS AND SAYS NOTHING',
    'Why The Council Should Close The Old Road',
    'They painted it green ON PURPOSE, and it was NOT EVEN CLOSE to dry.',
    'Die Regierung hat die Straße gesperrt und die Bürger wurden nicht gefragt.',
  ])('finds no name in %j', (text) => {
    expect(types(text)).toEqual([]);
  });

  it.each([
    ['so Canadian Alice Bramwell won', ['Canadian: country', 'Alice Bramwell: person']],
    ['we saw Former Rower Alice Bramwell', ['Alice Bramwell: person']],
    ['then NQRA Alice Bramwell spoke', ['NQRA: organisation', 'Alice Bramwell: person']],
    ['we saw Alice Bramwell & Jane Quillon', ['Alice Bramwell: person', 'Jane Quillon: person']],
    ['it spread in Liberia & Sierra Leone', ['Liberia: country', 'Sierra Leone: country']],
    ['we met Abu Hassan Quillon', ['Abu Hassan Quillon: person']],
    ['Former Boss Jane Quillon Flown Out Of Prison Today', ['Jane Quillon: person']],
    ['we saw Quenn Bramwell & Jane Quillon', ['Quenn Bramwell: person', 'Jane Quillon: person']],
    ['ask #AliceBramwell about it', ['AliceBramwell: person']],
    ['ask #AliceToday about it', []],
  ])('parts the names of a run: %j', (text, expected) => {
    expect(types(text)).toEqual(expected);
  });

  it('writes a name that is all in capitals as it is written elsewhere', () => {
    expect(mentions('I asked the QUILLON CITY COUNCIL')).toEqual([
      'QUILLON CITY COUNCIL = Quillon City Council',
    ]);
  });

  it('splits a title and what stands before it from the person', () => {
    expect(types('today Ontario Premier Jane Quillon spoke')).toEqual([
      'Ontario: place',
      'Jane Quillon: person',
    ]);
  });
});
