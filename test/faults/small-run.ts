/** A codebook that is read at once. */
export const CODEBOOK = `codebook: 1
title: Lies
codes:
  lie:
    title: Lies
    definition: A lie is named.
    use_when: Somebody is said to have lied.
    not_when: Somebody erred.
    values: {lie: {definition: Said., present: true}}
    rules: [{id: lied, value: lie, reason: Said., any: [lied]}]
`;

/** An invented page with two comments. */
export const PAGE = `Council votes on the bridge

By Corvin Hale

The council met on Monday and voted to repair the old bridge before the winter comes.

2 comments

Anna said on 3 May 2016 at 10:12
They have lied about the money from the start.

Joss said on 3 May 2016 at 11:40
No, it was only careless.
`;
