import { describe, expect, it } from 'vitest';
import { mentions, targets, types } from './default-targets.ts';

describe('known targets', () => {
  it.each([
    ['Uncle Sam pays', ['Uncle Sam = United States']],
    ['ask the White House', ['White House = United States']],
    ['the Kremlin denies it', ['Kremlin = Russia']],
    ['assad and Erdoğan talked', ['assad = Bashar al-Assad', 'Erdoğan = Recep Tayyip Erdogan']],
    ['big pharma and the elites', ['big pharma = pharmaceutical industry', 'elites']],
    ['an anti-Russia, pro-Israel, US-led plan', ['Russia', 'Israel', 'US = United States']],
    ['Assad’s forces fired', ['Assad’s forces = Syrian government']],
    ["Russia's plan", ['Russia']],
    ['“Putin” said no', ['Putin = Vladimir Putin']],
  ])('finds %j', (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });

  it('takes the name of a country for the country, however it ends', () => {
    expect(types('the Philippines and the Syrians')).toEqual(['Philippines: country', 'Syrians: group']);
  });

  it('tells a town with a point of the compass from a part of one', () => {
    expect(mentions('from East Toronto to western Toronto')).toEqual([
      'East Toronto',
      'western Toronto = Toronto',
    ]);
  });

  it.each([
    ['Islamists and Muslims', ['Islamists', 'Muslims']],
    ['the BC Liberals and the Liberals', ['BC Liberals = BC Liberal Party', 'Liberals = Liberal Party']],
    ['the Tea Party and the Republicans', ['Tea Party', 'Republicans = Republican Party']],
    ['the Greek Cypriots and the Greeks', ['Greek Cypriots', 'Greeks = Greece']],
    ['so the PMO knew', ["PMO = Prime Minister's Office"]],
    ['Muslims and Islam', ['Muslims', 'Islam']],
    ['MI5, MI6, the FSB and the KGB', ['MI5', 'MI6', 'FSB', 'KGB']],
    ['the YPG and the Peshmerga', ['YPG', 'Peshmerga']],
    ['Kim Jong Il before Kim Jong Un', ['Kim Jong Il = Kim Jong-il', 'Kim Jong Un']],
    [
      'Pope Benedict, Pope Francis, the Pope',
      ['Pope Benedict = Pope Benedict XVI', 'Pope Francis', 'Pope = pope'],
    ],
    ['the ALP and Labour', ['ALP = Australian Labor Party', 'Labour = Labour Party']],
    ['Assad and Hafez al-Assad', ['Assad = Bashar al-Assad', 'Hafez al-Assad']],
  ])('keeps apart who is not the same: %j', (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });

  it('takes the longest form', () => {
    expect(mentions('Equatorial Guinea is far')).toEqual(['Equatorial Guinea']);
    expect(mentions('he read the New York Times')).toEqual(['New York Times']);
  });

  it.each([
    'they told us to wait',
    'it is what it is',
    'IT WAS STAGED AND IS OVER',
    'TELL US MORE ABOUT IT NOW',
    'we may go in May',
    'roast turkey and brazil nuts with french fries',
    'Nice story, reading this was fun',
    'that guinea pig again',
  ])('finds nobody in %j', (text) => {
    expect(mentions(text)).toEqual([]);
  });

  it('tells the country from the word', () => {
    expect(mentions('The US consulate helped all of us')).toEqual(['US = United States']);
    expect(mentions('WHAT THE US DID IN IRAQ WAS WRONG')).toEqual(['US = United States', 'IRAQ = Iraq']);
    expect(mentions('Turkey closed it')).toEqual(['Turkey']);
    expect(mentions('Michael Jordan scored')).toEqual(['Michael Jordan']);
    expect(mentions('IS fighters left, it is said')).toEqual(['IS fighters = Islamic State']);
  });

  it('looks inside hashtags', () => {
    expect(mentions('#StopPutin #PrayForUkraine #Syria #stopisrael')).toEqual([
      'Putin = Vladimir Putin',
      'Ukraine',
      'Syria',
      'israel = Israel',
    ]);
  });

  it('widens a country to its government, army and part', () => {
    expect(mentions('the government of Iraq')).toEqual(['government of Iraq = Iraq']);
    expect(mentions('the Turkish army and northern Syria')).toEqual([
      'Turkish army = Turkey',
      'northern Syria = Syria',
    ]);
  });

  it('lists no form under two targets of the same type', () => {
    const seen = new Map<string, string>();
    for (const { name, type, aliases } of targets) {
      for (const alias of aliases) {
        const key = `${type} ${alias.toLowerCase()}`;
        expect(`${key} ${seen.get(key) ?? name}`).toBe(`${key} ${name}`);
        seen.set(key, name);
      }
    }
  });
});
