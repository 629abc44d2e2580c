import type { Span } from '../../model/span.ts';
import { INITIALS } from '../initials.ts';
import { indexFrom } from './node-index.ts';
import type { Run } from './repetitions.ts';
import type { MarkupNode } from './tree.ts';

/** A link to the page of a member of the site, and the name that it shows. */
export interface UserLink extends Span {
  readonly name: string;
  readonly href: string;
  /** Its element's place in document order. */
  readonly index: number;
}

/** Words with which software addresses the pages of its users, whole steps of a path or of a query. */
const USER_PAGE =
  /(?:^|[/?&=_.-])(?:u|users?|userinfo|user_info|showuser|viewuser|members?|memberlist|profiles?|viewprofile|people|personal_pages|accounts?|mitglied(?:er)?|benutzer|profile?n?|membres?\d*|utilisateurs?|usuarios?|perfil|utenti?|utente|leden|lid)(?=$|[/?&=_.#-])/i;
/** Pages for those who are no users yet. */
const ENTRANCE = /[/?&=](?:log[-_]?in|sign[-_]?(?:in|up)|register|password)(?=$|[/?&#.])/i;
const LONGEST_NAME = 40;
/** One user has a page, and perhaps a list of posts; a button leads to a page of every user. */
const FEW_PAGES = 3;

/** The links of a page that lead to the pages of members, in order. */
export function findUserLinks(text: string, nodes: readonly MarkupNode[]): UserLink[] {
  const links: UserLink[] = [];
  for (const { tag, element, start, end, index } of nodes) {
    const href = tag === 'a' && end > start ? element.attributes.get('href') : undefined;
    if (href === undefined) continue;
    const name = text.slice(start, end).trim();
    if (name.length <= LONGEST_NAME && /\p{L}/u.test(name) && leadsToUser(href, name))
      links.push({ start, end, name, href, index });
  }
  return links;
}

/**
 * The links of each run that lead to the page of whoever wrote it, in order. A text that leads to several pages is a
 * button ("Profile", "View posts"), and no name; nor are initials where another link to the same page has more.
 */
export function linksOfRuns(toUsers: readonly UserLink[], runs: readonly Run[]): UserLink[][] {
  const found = runs.map((run) => linksOf(toUsers, run));
  const pages = new Map<string, Set<string>>();
  for (const { name, href } of found.flat()) pages.set(name, (pages.get(name) ?? new Set()).add(href));
  return found.map((links) =>
    links.filter(
      ({ name, href }) =>
        (pages.get(name)?.size ?? 0) < FEW_PAGES &&
        !(INITIALS.test(name) && links.some((other) => other.href === href && !INITIALS.test(other.name))),
    ),
  );
}

/** Those within a run, those of the runs within it left out. */
function linksOf(toUsers: readonly UserLink[], { nodes, inner }: Run): UserLink[] {
  const found: UserLink[] = [];
  const last = nodes[nodes.length - 1]?.last ?? 0;
  let next = 0;
  for (let at = indexFrom(toUsers, nodes[0]?.index ?? 0); at < toUsers.length; at += 1) {
    const link = toUsers[at] as UserLink;
    if (link.index > last) break;
    while ((inner[next]?.end ?? Number.POSITIVE_INFINITY) <= link.start) next += 1;
    const run = inner[next];
    if (run === undefined || link.start < run.start || link.end > run.end) found.push(link);
  }
  return found;
}

/** The address says that it is a user's page, or ends with the name itself. */
const leadsToUser = (href: string, name: string): boolean =>
  !ENTRANCE.test(href) &&
  (USER_PAGE.test(href.replace(/^https?:\/\/[^/]*/i, '')) ||
    (lettersOf(name) !== '' && lettersOf(lastStep(href)) === lettersOf(name)));

const lastStep = (href: string): string =>
  href
    .replace(/[?#].*$/, '')
    .split('/')
    .findLast((step) => step !== '') ?? '';

const lettersOf = (word: string): string => word.toLowerCase().replace(/[\W_]+/g, '');
