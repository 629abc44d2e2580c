import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/read/bytes/decode.ts';

/** Below this the report says that the encoding is a guess. */
const SURE = 0.8;

/** Invented sentences with the letters by which encodings differ. */
const TEXTS = {
  plain: 'The council met on Monday. They said that nothing was wrong with the bridge.',
  western:
    'Le maire était très fâché: « ça suffit, le pont a coûté trop cher », a-t-il déclaré à l’assemblée. Die Bürger hörten höflich zu und ärgerten sich später über die größte Rechnung. El alcalde contestó mañana.',
  central:
    'Starosta řekl, že nový most přes řeku je příliš drahý. Żółta łódź płynęła powoli, a mieszkańcy pytali, dlaczego tak późno. Město znovu slíbilo, že účty zveřejní.',
  russian:
    'Мэр сказал, что новый мост стоит слишком дорого. Жители города не согласились и попросили показать все счета до конца месяца.',
  greek:
    'Ο δήμαρχος είπε ότι η νέα γέφυρα κοστίζει πολύ. Οι κάτοικοι της πόλης δεν συμφώνησαν και ζήτησαν τους λογαριασμούς.',
  turkish:
    'Belediye başkanı yeni köprünün çok pahalı olduğunu söyledi. Şehir halkı buna karşı çıktı ve ışıklı yolu istedi.',
  japanese:
    '市長は新しい橋が高すぎると言いました。住民は納得せず、すべての領収書を見せるように求めました。工事は来月から始まる予定です。',
  chinese:
    '市长说新桥太贵了。居民们不同意，要求在月底之前公布所有账目。工程将于下个月开始，大家都在等待结果。',
} as const;

const WORLD = ['utf-8', 'utf-8 bom', 'utf-16le bom', 'utf-16be bom'];

/** Which encodings pages in which languages were saved in. */
const ENCODINGS: Readonly<Record<keyof typeof TEXTS, readonly string[]>> = {
  plain: [...WORLD, 'utf-16le', 'utf-16be', 'windows-1252'],
  western: [...WORLD, 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-1', 'iso-8859-15'],
  central: [...WORLD, 'utf-16le', 'windows-1250', 'iso-8859-2'],
  russian: [...WORLD, 'windows-1251', 'koi8-r', 'iso-8859-5'],
  greek: [...WORLD, 'windows-1253', 'iso-8859-7'],
  turkish: [...WORLD, 'utf-16le', 'windows-1254', 'iso-8859-9'],
  japanese: [...WORLD, 'shift_jis', 'euc-jp'],
  chinese: [...WORLD, 'gb18030', 'big5'],
};

interface Sample {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: string;
}

const FORMS = ['text', 'html', 'html that says so'] as const;

function sample(language: keyof typeof TEXTS, encoding: string, form: (typeof FORMS)[number]): Sample[] {
  const name = encoding.replace(' bom', '');
  const meta = form === 'html that says so' ? `<meta charset="${name}">` : '';
  const words = `${TEXTS[language]}\n\n`.repeat(4);
  const written =
    form === 'text'
      ? words
      : `<!doctype html><html><head>${meta}<title>x</title></head><body><p>${words}</p></body></html>`;
  // What an alphabet lacks cannot be saved in it.
  const text = iconv.decode(iconv.encode(written, name), name);
  if (text.includes('?') && !written.includes('?')) {
    const without = text.replaceAll('?', '');
    return [{ name: `${language} ${encoding} ${form}`, bytes: iconv.encode(without, name), text: without }];
  }
  return [
    {
      name: `${language} ${encoding} ${form}`,
      bytes: iconv.encode(text, name, { addBOM: encoding.endsWith('bom') }),
      text,
    },
  ];
}

const SAMPLES = (Object.keys(TEXTS) as (keyof typeof TEXTS)[]).flatMap((language) =>
  ENCODINGS[language].flatMap((encoding) => FORMS.flatMap((form) => sample(language, encoding, form))),
);

/** Letters alone: no two of these encodings differ in anything else that a coder reads. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

test('at least 94% of labelled samples are decoded rightly, and the others are told to be guesses', () => {
  const wrong = SAMPLES.filter(({ bytes, text }) => letters(decode(bytes).text) !== letters(text));
  const sureAndWrong = wrong.filter(({ bytes }) => decode(bytes).confidence >= SURE).map(({ name }) => name);
  expect(SAMPLES.length).toBeGreaterThan(120);
  expect(sureAndWrong).toEqual([]);
  expect(1 - wrong.length / SAMPLES.length, wrong.map(({ name }) => name).join('; ')).toBeGreaterThanOrEqual(
    0.94,
  );
});

test('a page of two encodings is a guess', () => {
  const bytes = Buffer.concat([
    iconv.encode(TEXTS.western, 'utf-8'),
    iconv.encode(TEXTS.western, 'windows-1252'),
  ]);
  expect(decode(bytes).confidence).toBeLessThan(SURE);
});

const spoiltBy = (text: string): string => iconv.decode(iconv.encode(text, 'utf-8'), 'windows-1252');

describe('letters that were spoilt before the page was saved', () => {
  test.each(['western', 'central', 'russian', 'greek', 'turkish', 'japanese', 'chinese'] as const)(
    'are left as they are, and the page is a guess: %s',
    (language) => {
      const spoilt = spoiltBy(TEXTS[language]);
      for (const text of [spoilt, `The page\n\n${spoilt}\n\nWords.\n${spoilt}`, `<p>${spoilt}</p>`]) {
        const decoded = decode(iconv.encode(text, 'utf-8'));
        expect(decoded.text).toBe(text);
        expect(decoded.confidence).toBeLessThan(SURE);
      }
    },
  );

  test('are told from letters that only look like it', () => {
    const honest = [
      '« Il était fâché\u00a0» dit-il.',
      'Voilà\u00a0: il a dit «\u00a0déjà\u00a0».',
      'Ça va, René\u00a0?',
      'â‚¬ means €',
    ];
    for (const text of [
      honest.join('\n'),
      TEXTS.western,
      TEXTS.central,
      'Only “quotes” – and dashes…\n“More”.',
    ])
      expect(decode(iconv.encode(text, 'utf-8')).confidence).toBe(1);
  });

  test('in one line of a page of others are no reason to doubt the others', () => {
    const text = [TEXTS.western, TEXTS.central, spoiltBy(TEXTS.western)].join('\n');
    expect(decode(iconv.encode(text, 'utf-8')).confidence).toBe(1);
  });
});
