import { InputError } from '../../../errors.ts';
import type { Page } from '../../../model/page.ts';
import type { Problem } from '../../../model/problem.ts';
import { readStart } from '../../bytes/read-bytes.ts';
import { unpackedStart } from '../../bytes/stream-bytes.ts';
import type { Input } from '../../inputs/input.ts';
import type { ReadContext } from '../../reader.ts';
import { buildPage } from '../build-page.ts';
import type { ExportThread } from '../export-thread.ts';
import { openText } from '../text-file.ts';
import { disqus } from './disqus.ts';
import { wordpress } from './wordpress.ts';
import { readXml } from './xml-elements.ts';
import type { XmlExport } from './xml-export.ts';

const FORMATS: readonly XmlExport[] = [disqus, wordpress];

/** The XML export that a file's first bytes open, if any; every encoding of it but UTF-16 begins in ASCII. */
const formatOf = (start: Uint8Array): XmlExport | undefined => {
  const opening = Buffer.from(start).toString('latin1').replaceAll('\0', '');
  return FORMATS.find((format) => format.opening.test(opening));
};

export const opensXmlExport = (start: Uint8Array): boolean => formatOf(start) !== undefined;

/** An element takes some bytes at least, and far more in memory: a comment of an export has ten of them or so. */
const SHORTEST_ELEMENT = 250;

/**
 * Reads the export of a comment system in XML; each thread becomes a page. Comments that the site hides are left
 * out and counted. Of a file that breaks off, what stands before the break is read.
 *
 * @throws InputError where the file cannot be read
 */
export async function* readXmlExport(
  { file, path }: Input,
  { largestExport }: ReadContext,
): AsyncGenerator<Page | Problem> {
  const format = formatOf(unpackedStart(await readStart(file)));
  if (format === undefined) throw new InputError('It has changed while it was read.');
  const { pieces, encoding, confidence, sha256 } = await openText(file, largestExport);
  const { elements, fault } = await readXml(
    pieces(),
    format.elements,
    Math.round(largestExport / SHORTEST_ELEMENT),
  );
  const { threads, hidden } = format.read(elements);
  let empty = 0;
  for (const thread of threads) {
    const comments = thread.comments.filter((comment) => comment.text.trim() !== '');
    empty += thread.comments.length - comments.length;
    if (!saysAnything({ ...thread, comments })) continue;
    yield buildPage(
      { ...thread, comments },
      { path, format: format.id, encoding, encodingConfidence: confidence, sha256 },
    );
  }
  if (hidden > 0) yield leftOut(path, `Comments that the site does not show (${format.hidden}): ${hidden}.`);
  if (empty > 0) yield leftOut(path, `Comments without words: ${empty}.`);
  if (fault !== null) {
    const reason = `The XML is not well formed from here on, and was read only so far: ${fault.message}`;
    yield { path: `${path}:${fault.line}`, status: 'skipped', reason };
  }
}

const saysAnything = ({ comments, article }: ExportThread): boolean =>
  comments.length > 0 || (article?.body ?? '') !== '';

const leftOut = (path: string, reason: string): Problem => ({ path, status: 'left_out', reason });
