/** Pages that look as if they held reader comments and hold none: what an article may print in lists and signatures. */
export const TRAPS: readonly (readonly [name: string, text: string])[] = [
  [
    'letters to the editor',
    `Letters to the editor

Sir, the bridge has stood for ninety years and could stand for ninety more if anyone oiled it. I should know, since I oiled it for twenty of them.

Tess Orme, Milford

Sir, your correspondent is wrong about the ferry. It was never free, and it never ran in fog, and the band that played on it was worse than the fog.

Arno Salt, Quayside

Sir, may I point out that the northern road floods every February? Buses cannot swim.

Nia Owle, Eastgate
`,
  ],
  [
    'numbered reasons with paragraphs',
    `Why the bridge must close

The engineer's report is long, so here are its reasons in short:

  1. The deck has rusted through in eleven places, and the plates that were laid over the holes have begun to rust as well.

  2. The bearings under the third pier no longer move, so that the bridge pushes against its own towers on warm days.

  3. The cables were last painted in 1974. The report calls their state fair, which is the second lowest of its five grades.

The council accepted the report on Tuesday and will vote on the money in May.
`,
  ],
  [
    'front page of a blog',
    `The Quay Notebook

The ferry is back

It left at six with eleven passengers, and it came back with nine. Nobody has said what became of the other two.

Posted by Mara at 6:40 am | 3 comments

A map of every pond

I have walked round all of them now, and the one behind the school is not a pond but a puddle with ambitions.

Posted by Mara at 9:15 pm | 12 comments

One umbrella, lost

It is black, and it is somewhere between the library and the quay. There is a reward, and the reward is my thanks.

Posted by Mara at 11:02 pm | No comments
`,
  ],
  [
    'embedded posts',
    `Milford reacts to the closing of the bridge

By Mara Quill

The news spread fast on Tuesday night, and the town's politicians were not slow to say what they thought of it.

“A sad day, but the right decision. Safety first.” — Councillor Arno Salt (@arnosalt) May 14, 2011

The leader of the opposition saw it another way, and said so twice within the hour, once in capitals.

“A YEAR? They built it in nine months.” — Nia Owle (@niaowle) May 14, 2011

Neither wished to say more when the Herald rang them on Wednesday morning.
`,
  ],
  [
    'a transcript',
    `The engineer on the morning programme

HOST: Good morning. When does the work begin?

ENGINEER: On the first Monday in March, if the weather holds, and on the second if it does not.

HOST: And you are sure about the twelve months?

ENGINEER: I am sure about ten of them. The other two depend on what we find when the deck comes off.

HOST: Thank you for coming in.

ENGINEER: Thank you. I walked.
`,
  ],
  [
    'a live blog with writers',
    `Bridge closure: as it happened

6:02 am

Mara Quill

The barriers have gone up on the quay side. Two cars were turned back at once, and a cyclist was let through on foot.

6:40 am

Mara Quill

The first ferry has left with eleven passengers. The council said that forty had been expected.

7:15 am

Joss Ferrier

The mayor has arrived, according to a spokesman, and will take the next boat across the harbour.
`,
  ],
  [
    'steps of a recipe',
    `Ferryman's soup

It is what the crew ate when the harbour froze, and it is better than it sounds.

  1. Peel the onions and cut them small.
  2. Melt the butter in a large pot, and let the onions turn soft in it without taking colour.
  3. Add the barley and the stock, and cook for forty minutes.
  4. Season it at the end. The bacon is salt enough.
`,
  ],
  [
    'a policy and an empty form',
    `Harbour bridge to close for a year

The old bridge over the harbour will close in March so that its deck can be replaced, the council said on Tuesday. Buses will use the northern road until the work is done.

Comments

We welcome your comments on this story. Comments are submitted for possible publication on the condition that they may be edited.

Leave a comment

Name

Email

Submit
`,
  ],
  [
    'teasers with dates',
    `Harbour bridge to close for a year

The old bridge over the harbour will close in March so that its deck can be replaced, the council said on Tuesday. Buses will use the northern road until the work is done.

Related stories

Ferry timetable published
May 12, 2011

Why the deck has to go
May 10, 2011

The bridge in pictures
May 3, 2011
`,
  ],
  [
    'a column in the first person',
    `I crossed the bridge for the last time on Friday, and I did it slowly.

My father took me over it when I was four. He told me that it swayed, and that this was how you knew it was alive. I have thought so ever since.

I don't mind that it closes. Everything I liked as a boy has closed, and some of it has opened again with better coffee.

But a year is a long time to go round by the northern road, and I wonder who will still want to come back over when it is done. Will you?
`,
  ],
  [
    'a single footnote',
    `The bridge and its builders

The harbour bridge was begun in 1911 and opened four years late, with a band and without its lamps. The builders had run out of money twice and out of rivets once.

The council of the day blamed the weather, and the newspaper of the day blamed the council.(1)


  1. Minutes of the harbour board, volume 14, pages 210 to 236. The pages on the lamps are missing, and have been since 1931.
`,
  ],
  [
    'a live blog whose entries are passed on',
    `The bridge closes: live

The council votes today on whether the bridge will close for a year. Follow the meeting here.

14:50Ada Quill

The vote is in

The council has voted nine to four to close the bridge, and the meeting has ended.

Share

14:43Jonas Feld

A question about the ferry

A member asks who pays for the ferry. The chair answers that the county does.

Share

13:36Ada Quill

The engineer speaks

The engineer says that the bearings have worn thin and that the drains are blocked.

Share
`,
  ],
  [
    'programme with a row of one make over each entry',
    `What is on this week

The town has a full week again, and most of it is free. Here is what we would go to ourselves, day by day.

Old hall | 3 May 2012 | Choir of the quay
The choir sings what it sang in the square last year, and a little more. Tea is served in the interval.

Boat house | 4 May 2012 | Model boats
Bring your own boat, or watch. The pond has been cleaned, and the ducks are said to be used to it.

Library | 5 May 2012 | Maps of the coast
Forty maps, some of them wrong, hang in the reading room until the end of the month.

Church | 6 May 2012 | Organ at noon
Half an hour of music, and nobody minds if you eat your lunch.
`,
  ],
];
