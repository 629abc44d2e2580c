const NETWORK =
  /^(?:(?:share|post|tweet|send|teilen|partager|compartir|condividi)(?: (?:on|via|to|auf|sur|en|su))? ?)?(?:facebook|twitter|x|whatsapp|linkedin|pinterest|telegram)$/iu;

/** Whether a row is the button that passes something on to one network. */
export const isNetwork = (text: string): boolean => NETWORK.test(text);
