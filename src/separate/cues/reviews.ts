/**
 * What shops print with each customer review and no page prints with a comment; stars alone do not tell, since
 * readers of recipes give them too.
 */
export const REVIEW =
  /^(?:[\d.,]+ (?:out )?of \d+ stars?\b.{0,80}|reviewed in .{2,60}|verified (?:purchase|buyer|owner|reviewer|customer)\b.{0,30}|(?:was this review helpful|\d+ (?:people|of \d+ people) found this (?:review )?helpful|helpful\? yes \(\d+\)).{0,40}|verifizierter kauf|achat vérifié|compra verificada|acquisto verificato)$/iu;
