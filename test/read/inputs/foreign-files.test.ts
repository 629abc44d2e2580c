import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readFolder } from '../exports/read-folder.ts';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

test.each([
  ['a.pdf', bytes('%PDF-1.4\n1 0 obj\n'), /^It is a PDF; .*pdftotext/],
  ['a.rtf', bytes('{\\rtf1\\ansi The ferry is late.}'), /rich text document/],
  ['a.doc', bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), /Office document/],
  ['a.docx', Buffer.from(zipSync({ '[Content_Types].xml': bytes('<Types/>') })), /Office document/],
  ['a.zip', Buffer.from(zipSync({ 'page.html': bytes('<p>Late.</p>') })), /unpack it/],
  ['a.tar', Buffer.concat([Buffer.alloc(257), bytes('ustar\x0000')]), /unpack it/],
])('%s is told by what it is', async (name, content, reason) => {
  const { pages, problems } = await readFolder({ [name]: content });
  expect(pages).toEqual([]);
  expect(problems).toEqual([{ path: name, status: 'skipped', reason: expect.stringMatching(reason) }]);
});
