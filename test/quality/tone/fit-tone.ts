/**
 * Fits the odds by which the tone of a whole text is told, the `evidence` of src/codebook/default/sentiment.yml, and prints
 * figures, how far the odds are from those that stand there, and the block that may take their place. To be run after a
 * change of the lexicon, of the signs or of the rules: `npx tsx test/quality/tone/fit-tone.ts`, with --dry without the block.
 *
 * The texts it learns from may not be passed on; without them it says so. It changes no file. The same texts and the same
 * program give the same odds.
 */
import { readCodebook } from '../../../src/read/read-codebook.ts';
import { Document } from '../../../src/text/document.ts';
import { commonWords, type SeenText } from './common-words.ts';
import { differences, evidenceBlock } from './evidence-block.ts';
import { fitOdds, meanOdds, type SignOdds } from './fit-odds.ts';
import { seededDraws } from './seeded-draws.ts';
import { makeSignReader, type Seen } from './seen-signs.ts';
import { type ToneAside, toneFigures } from './tone-figures.ts';
import { readToneTexts, SHARES, type ToneText } from './tone-texts.ts';

const FITS = 10;
const DRAWN = 0.8;
const FOLDS = 5;

const codebook = await readCodebook();
const now = codebook.sentiment.evidence;
const toneTexts = readToneTexts();
if (toneTexts.length === 0 || now === undefined) {
  process.stderr.write(
    'No coded texts in ../shared/eval, or no evidence in the codebook: nothing is fitted.\n',
  );
} else {
  const texts = lookAt(toneTexts);
  const learnt = texts.filter(({ kind }) => SHARES.has(kind));
  const words = commonWords(learnt, codebook.sentiment.boosters);
  const odds = fitParts(texts, words);
  print(`left out of one of ${FOLDS} fits`, leaveOut(learnt, words));
  print('never learned from', [{ texts: texts.filter(({ kind }) => !SHARES.has(kind)), odds }]);
  process.stdout.write(`against sentiment.yml\n${differences(odds, now)}`);
  if (!process.argv.includes('--dry')) process.stdout.write(evidenceBlock(odds, now));
}

/** What is seen of each text. Political news, which says nothing of its writer's stance, is not coded. */
function lookAt(of: readonly ToneText[]): SeenText[] {
  const documents = of.map((text) => ({ ...text, document: new Document(text.text) }));
  const norms = documents.flatMap(({ document }) => document.tokens.map(({ norm }) => norm));
  const see = makeSignReader(codebook, new Set(norms));
  const uncoded = (seen: Seen): Seen => new Map([...seen].filter(([{ section }]) => section !== 'codings'));
  return documents.map((text) => {
    const seen = see(text.document);
    return { ...text, seen: text.kind === 'political news' ? uncoded(seen) : seen };
  });
}

/** The mean of fits to four fifths of the texts each, drawn anew for every fit. */
function fitParts(texts: readonly SeenText[], words: ReadonlySet<string>): SignOdds {
  const draw = seededDraws();
  const fits = Array.from({ length: FITS }, () => {
    const drawn = texts.filter(() => draw() < DRAWN);
    return fitOdds(
      drawn.filter(({ kind }) => SHARES.has(kind)),
      words,
    );
  });
  return meanOdds(fits);
}

function leaveOut(texts: readonly SeenText[], words: ReadonlySet<string>): ToneAside[] {
  const sources = [...new Set(texts.map(({ source }) => source))];
  const folds = new Map(sources.map((source, number) => [source, number % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isAside = ({ source }: SeenText): boolean => folds.get(source) === fold;
    const odds = fitOdds(
      texts.filter((text) => !isAside(text)),
      words,
    );
    return { texts: texts.filter(isAside), odds };
  });
}

function print(title: string, parts: readonly ToneAside[]): void {
  const lines = toneFigures(parts).map(
    ([kind, macroF1, agreed]) =>
      `  ${kind.padEnd(24)} macro-F1 ${macroF1.toFixed(3)}, the label that people gave ${agreed.toFixed(3)}\n`,
  );
  process.stdout.write(`${title}\n${lines.join('')}`);
}
