/** File names that lie beside pages without being pages, with the reason told to the user. */
const COMPANIONS: readonly { readonly name: RegExp; readonly reason: string }[] = [
  {
    name: /^(readme|licen[cs]e|copying|changelog|citation)(\.|$)/i,
    reason: 'It describes the folder; it is no page.',
  },
  { name: /^codings?[^.]*\.(csv|xlsx|ods)$/i, reason: 'It holds hand codings; it is no page.' },
  {
    // Those that X writes the tweets of somebody's own data into are none of these programs.
    name: /(?<!^tweets?(?:-part\d+)?)\.(css|m?js|map|png|jpe?g|gif|webp|avif|svg|ico|bmp|woff2?|ttf|otf|eot|swf|mp[34]|webm|m4a)$/i,
    reason: 'It is a picture, a style or a program, as pages come with; it is no page.',
  },
  { name: /^~\$/, reason: 'An office program keeps it while a file is open; it is no page.' },
  { name: /^(thumbs\.db|desktop\.ini)$/i, reason: 'The system made it; it is no page.' },
];

/** Why a file found in a folder is left aside, or null where it is to be read. A file named outright is always read. */
export const leftOutReason = (name: string): string | null =>
  COMPANIONS.find((companion) => companion.name.test(name))?.reason ?? null;
