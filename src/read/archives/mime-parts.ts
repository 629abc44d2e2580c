import { type ContentType, contentType, type Headers, parseHeaders } from './header-lines.ts';

/** One part of a message: its headers, and its bytes with the transfer encoding undone. */
export interface MimePart {
  readonly headers: Headers;
  readonly content: ContentType;
  readonly bytes: Uint8Array;
}

/**
 * Takes an e-mail-like message apart (MIME, RFC 2045 and 2046). A message without parts is its own only part.
 *
 * @param message in Latin-1, so that each character is a byte
 */
export function mimeParts(message: string): MimePart[] {
  const whole = parsePart(message);
  const boundary = whole.content.type.startsWith('multipart/') ? whole.content.parameter('boundary') : null;
  if (boundary === null) return [whole];
  const [, ...parts] = message.split(new RegExp(`^--${escaped(boundary)}[ \\t]*\\r?\\n`, 'm'));
  const end = new RegExp(`\\r?\\n--${escaped(boundary)}(?:--)?[ \\t]*(?:\\r?\\n[\\s\\S]*)?$`);
  return parts.map((part) => parsePart(part.replace(end, '')));
}

function parsePart(part: string): MimePart {
  const gap = /\r?\n\r?\n/.exec(part);
  const head = gap === null ? part : part.slice(0, gap.index);
  const headers = parseHeaders(head.split(/\r?\n/));
  const body = gap === null ? '' : part.slice(gap.index + gap[0].length);
  return { headers, content: contentType(headers), bytes: undo(headers, body) };
}

function undo(headers: Headers, body: string): Uint8Array {
  const encoding = headers.get('content-transfer-encoding')?.toLowerCase() ?? '';
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  return Buffer.from(encoding === 'quoted-printable' ? fromQuotedPrintable(body) : body, 'latin1');
}

const fromQuotedPrintable = (body: string): string =>
  body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
