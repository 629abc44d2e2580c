import { unzipSync } from 'fflate';
import { InputError } from '../../errors.ts';
import { LARGEST, tooLarge } from '../bytes/read-bytes.ts';
import { readXml, type XmlElement } from '../exports/xml/xml-elements.ts';

/** The files of a workbook, by their names. */
export type ZippedParts = Readonly<Record<string, Uint8Array>>;

/**
 * Unpacks the files of a workbook that are wanted.
 *
 * @throws InputError where the bytes are damaged, or more than an export may hold
 */
export function zippedParts(bytes: Uint8Array, wanted: RegExp): ZippedParts {
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted.test(name)) return false;
        size += originalSize;
        if (size > LARGEST.export) throw new InputError(tooLarge(LARGEST.export));
        return true;
      },
    });
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError('It is a damaged workbook.', { cause });
  }
}

/**
 * The elements of one name in a workbook's file.
 *
 * @throws InputError where it is not well formed
 */
export async function xmlPart(text: string, name: string, wanted: string): Promise<readonly XmlElement[]> {
  const { elements, fault } = await readXml(once(text), new Set([wanted]));
  if (fault !== null) throw new InputError(`It is a damaged workbook: ${name}, ${fault.message}.`);
  return elements;
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}
