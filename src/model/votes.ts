/** What readers gave a comment by a click, as the page or the export shows it; absent where it shows none. */
export interface Votes {
  /** Votes for it: likes, points, recommendations. Below 0 where those against have been taken off. */
  readonly likes?: number;
  /** Votes against it, where they are shown apart. */
  readonly dislikes?: number;
}
