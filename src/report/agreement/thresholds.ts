/** From here on data can be relied on; below, down to `TENTATIVE`, for tentative conclusions: Krippendorff (2019), chapter 12. */
export const FIRM = 0.8;
export const TENTATIVE = 0.667;

/** What an alpha allows; undefined where there is none. */
export function verdict(alpha: number): 'firm' | 'tentative' | 'too low' | undefined {
  if (Number.isNaN(alpha)) return undefined;
  if (alpha >= FIRM) return 'firm';
  return alpha >= TENTATIVE ? 'tentative' : 'too low';
}
