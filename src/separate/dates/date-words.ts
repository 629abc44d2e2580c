const words = (list: string): readonly string[] => list.split(/\s+/);

/** Names of the twelve months and their usual shortenings in the languages whose comment pages were met most. */
const MONTHS: readonly (readonly string[])[] = [
  words(
    'jan january januar janvier januari ene enero gen gennaio janeiro jänner янв января січня stycznia ocak leden ledna ianuarie يناير ינואר',
  ),
  words(
    'feb february februar febbraio febrero februari fév février fev fevereiro фев февраля лютого lutego şubat února februarie فبراير פברואר',
  ),
  words(
    'mar march mars marzo março mart märz maart mrt мар марта березня marca marts maret března martie مارس מרץ',
  ),
  words(
    'apr april aprile avr avril abr abril апр апреля квітня kwietnia nisan dubna aprilie أبريل ابريل אפריל',
  ),
  words('may mai mayo mag maggio maio mei мая май травня maja maj mayıs května مايو'),
  words('jun june juni juin giu giugno junio junho июн июня червня czerwca haziran června iunie يونيو יוני'),
  words(
    'jul july juli juil juillet lug luglio julio julho июл июля липня lipca temmuz července iulie يوليو יולי',
  ),
  words(
    'aug august augustus août ago agosto авг августа серпня sierpnia augusti ağustos agustus srpna أغسطس אוגוסט',
  ),
  words(
    'sep sept september septembre septiembre set settembre setembro сен сент сентября вересня września eylül září septembrie سبتمبر ספטמבר',
  ),
  words(
    'oct october octobre octubre okt oktober ott ottobre out outubro окт октября жовтня października ekim října octombrie أكتوبر אוקטובר',
  ),
  words(
    'nov november novembre noviembre novembro ноя нояб ноября листопада listopada kasım listopadu noiembrie نوفمبر נובמבר',
  ),
  words(
    'dec december dez dezember dezembro déc décembre dic dicembre diciembre дек декабря грудня grudnia aralık desember desembre prosince decembrie ديسمبر דצמבר',
  ),
];

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, at) => names.map((name) => [name, at + 1] as const)),
);

/** The number of a month, from 1 on, by its name in small letters. */
export const monthNumber = (name: string): number | undefined => MONTH_NUMBERS.get(name);

const WEEKDAYS: ReadonlySet<string> = new Set(
  words(`mon monday tue tues tuesday wed wednesday thu thurs thursday fri friday sat saturday sun sunday montag dienstag
  mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles
  jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica segunda-feira terça-feira
  quarta-feira quinta-feira sexta-feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag måndag tisdag onsdag
  torsdag fredag lördag söndag mandag tirsdag lørdag søndag poniedziałek wtorek środa czwartek piątek sobota niedziela
  понедельник вторник среда четверг пятница суббота воскресенье pazartesi salı çarşamba perşembe cuma cumartesi pazar
  senin selasa rabu kamis jumat sabtu`),
);

/** Whether a word in small letters names a day of the week. */
export const isWeekday = (word: string): boolean => WEEKDAYS.has(word);

/** Units of time where the word for "ago", or for "before", stands outside number and unit. */
const UNITS = words(
  `sec second min minute hour hr day week wk month mo year yr sekunde stunde tag woche monat jahr heure jour semaine mois
  hora día semana mes año`,
).flatMap((unit) => ['', 'n', 'en', 'e', 'es', 's'].map((ending) => unit + ending));

/** Units of time in the languages that put the word for "ago" behind them. */
const DISTANCES = words(
  `segundo segundos minuto minutos hora horas dia dias semana semanas meses mês ano anos secondo secondi minuti ora ore
  giorno giorni settimana settimane mese mesi anno anni seconde seconden minuten uur dag dagen week weken
  maand maanden jaar jaren minuter timmar dagar veckor månader år минуту минуты минут час часа часов день дня дней неделю
  недели недель месяц месяца месяцев год года лет мин час ч дн нед мес min godz sekund sekundy sekundę minutę minuty minut
  godzinę godziny godzin dzień dni tydzień tygodnie tygodni miesiąc miesiące miesięcy rok lata lat timer dage uger måned
  måneder år saniye dakika saat gün hafta ay yıl detik menit jam hari minggu bulan tahun sekuntia minuuttia tuntia päivää viikkoa kuukautta vuotta hodinami dny
  týdny měsíci lety ثانية ثوان ثواني دقيقة دقيقتين دقائق ساعة ساعتين ساعات يوم يومين أيام أسبوع أسبوعين أسابيع شهر شهرين أشهر شهور سنة سنتين سنوات عام عامين أعوام`,
);

/** What stands for a word of a date where its kind alone matters: units that are no characters. */
export const KIND = {
  MONTH: '\ufdd0',
  /** A month, and "ago". */
  AGO: '\ufdd1',
  WEEKDAY: '\ufdd2',
  UNIT: '\ufdd3',
  /** A unit in French, and one of anything in English. */
  AN: '\ufdd4',
  DISTANCE: '\ufdd5',
  UNIT_AND_DISTANCE: '\ufdd6',
} as const;

type Kind = (typeof KIND)[keyof typeof KIND];

const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...UNITS.map((word) => [word, KIND.UNIT] as const),
  ...DISTANCES.map((word) => [word, UNITS.includes(word) ? KIND.UNIT_AND_DISTANCE : KIND.DISTANCE] as const),
  ...MONTHS.flat().map((word) => [word, KIND.MONTH] as const),
  // No language counts "mon", which a unit with an ending would be.
  ...[...WEEKDAYS].map((word) => [word, KIND.WEEKDAY] as const),
  ['ago', KIND.AGO],
  ['an', KIND.AN],
]);

/** Letters and digits; the letters of small writing, nearly all of them, since asking for any costs more. */
export const WORDY =
  '[a-z\\dªµºß-öø-\\u1fff\\u2c00-\\u2dff\\u3005-\\ud7ff\\uf900-\\ufaff\\ufdd0-\\ufdd6\\uff41-\\uffdc]';

/** A whole word that may be one of these. */
const WORD = new RegExp(`(?<!${WORDY})[a-zà-žа-яєіїא-תء-ي]{2,12}(?:-feira)?(?!${WORDY}|_)`, 'g');

/** A text in small letters, in which words of dates are made signs of their kind. */
export class DateShape {
  readonly text: string;
  /** Where each sign stands in `text`, and how many units were taken out up to there, in turn. */
  readonly #taken: number[] = [];

  constructor(small: string) {
    let taken = 0;
    this.text = small.replace(WORD, (word, at: number) => {
      const kind = KINDS.get(word);
      if (kind === undefined) return word;
      taken += word.length - 1;
      this.#taken.push(at + word.length - taken, taken);
      return kind;
    });
  }

  /** The place in the written text of one in `text`. */
  placeOf(at: number): number {
    let taken = 0;
    for (let i = 0; i < this.#taken.length && (this.#taken[i] as number) <= at; i += 2)
      taken = this.#taken[i + 1] as number;
    return at + taken;
  }
}

/** Whether a text begins with a month. */
export const opensWithMonth = (text: string): boolean => {
  const shape = new DateShape(text.toLowerCase()).text;
  return shape.startsWith(KIND.MONTH) || shape.startsWith(KIND.AGO);
};
