/** Words that hold sentences together rather than name anything: articles, pronouns, prepositions, auxiliaries and such. */
const FUNCTION_WORDS = new Set(
  `a an the this that these those some any each every either neither no none both all half such another other others
  one ones i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her
  hers herself it its itself they them their theirs themselves who whom whose which what whatever whoever whichever
  someone somebody something anyone anybody anything everyone everybody everything nobody nothing there here
  and or but nor so yet for if unless until while whilst whereas because since although though as than whether once when
  whenever where wherever why how
  of in on at by to from with without within into onto upon over under above below between among amongst amid amidst through during before
  after about against around across along behind beside besides beyond toward towards up down out off near per via like
  am is are was were be been being do does did doing done have has had having will would shall should can could may
  might must ought need dare ca wo sha ai let
  not n't never ever also too very just only even still already again always often then now else much many more most
  less least few little own same quite rather almost perhaps maybe indeed however therefore thus well yes
  get gets got getting go goes going went gone come comes came say says said saying
  's 're 've 'll 'd 'm s t re ve ll d m`.split(/\s+/),
);

/** Whether a word, as `Token.norm` writes it, is one of the closed classes of English. */
export const isFunctionWord = (norm: string): boolean => FUNCTION_WORDS.has(norm);
