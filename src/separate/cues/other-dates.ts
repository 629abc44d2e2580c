/** Words that tell another date than that of the comment: when its author joined, when it was changed. */
export const OTHER_DATE =
  /join(?:ed)?\b|regist|anmeld|beigetreten|mitglied|dabei seit|member since|inscri|miembro|membre|edited|bearbeitet|geändert|modifi|editado|last (?:seen|visit|active)|zuletzt/iu;
