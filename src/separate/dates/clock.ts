const CLOCK = /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?[A-Z]{2,4})?$/iu;

/** Whether a printed date is a time without a day. */
export const isClock = (date: string): boolean => CLOCK.test(date);
