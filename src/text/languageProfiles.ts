import { data as FRANC } from "franc/data.js";

/** What tells one language from the others that share its script. */
export interface LanguageProfile {
  /** ISO 639-1. */
  readonly code: string;
  /** Trigrams, commonest first, as franc writes them: three UTF-16 code units each, a "|" between. */
  readonly trigrams: string;
  /** Lower-case letters of its alphabet beyond those that most languages of the script use. */
  readonly letters: string;
  /** Common words that its nearest relatives spell otherwise or lack. */
  readonly words: readonly string[];
}

/** franc has no Icelandic and no Basque: their common trigrams, chosen and put in order by hand. */
const ICELANDIC =
  " að|að | og|og |um |ur | í | á |er | er|ar |ið |inn|nn |sem| se|em | þe|var| va|við| vi|ir |með| me|eð |til| ti|il |það| þa|ði |ann|num|ing|ver| ve| ha|haf|hef| he|eft| ef|fti|tir|frá| fr|rá |ekk|kki| ek|ki | um|unu|nu |na |ni |ðu |uð |ður|ðar|eir|þei|þes|ess|ssa|sta|ist|st |leg|ega|gar|seg|egi|gir| sa|sag|agð|gði| ta|tal|ali|ári| ár|rið|ð s|ð h|ð þ|lög|ögr|reg|ísl|sle|len|lan|and|ska|kur|ndi|nda| ko|kom|omi|mið| fy|fyr|yri|rir|rin|inu|nni|nna| st|tjó|jór|órn|stj| ís|naf| nú|nú |ð v| þv|því|ví | mi|mil|ill|ull|all|lum|ð á|rum|r s| al|gur|ust|ðin|ðan|eið|eyk|vík|jav|yrr|rra|sam|ama|bæj|æja";
const BASQUE =
  "eta| et|ta |en |an | du|du |ren|ak |ko |zue|uen|tze|zen|ten|ean|ela|la |da | da|ra |era|ek |rik|tik|ako|eko|bat| ba|at |ere|re | er|egi| eg|gin|in |ez | ez|ari|ar |arr|rra|ri |sa |tsa|iko|zko|dut|ute| iz|iza|zan|zai|ait|ira|rau|auk| be|ber|uta|ata|atu|itu|itz|tu |tza|ien|iet|ter|ain| ha|hau|au |aur| au|go |ago| eu|eus|usk|ska|kal|ald|ehe|hen| de|del|a e|k e|n e|n d|a d|dit|ntz|ert|tea|ea |zek|ket|zio|oan|iak|oak|ok |eak|dir|ire|gai|aga|rti|art|ant|nah|ahi|hai|biz|izi|zia|her|err|rri|ria|ina|nez";

/**
 * Trigrams that tell Croatian and Bosnian ("mjesto") from Serbian ("mesto"), and Croatian, where nothing does, from Bosnian. franc's
 * samples are one short text in three versions: what chance left out of one says nothing.
 */
const CROATIAN = "mje|vje|dje|pje|tje|sje|cje|rje|bje|ije|što|tko|iti|ati";
const BOSNIAN = "mje|vje|dje|pje|tje|sje|cje|rje|bje|ije|šta|sed|hlj|kan";
const SERBIAN = "vek|vet|mes|vre|reč|reš|del|mer|pre|cen|pes|lep|šta|ose";

/** Words of a row; the empty string has none. */
const split = (words: string): string[] => (words === "" ? [] : words.split(" "));
const latin = (code: string, name: string, letters = "", words = ""): LanguageProfile => ({
  code,
  trigrams: FRANC.Latin?.[name] ?? "",
  letters,
  words: split(words),
});
/** How many of the common trigrams come before those that tell the three apart. */
const SHARED_TRIGRAMS = 60;

/** Croatian, Bosnian, Serbian in Latin letters: all have the trigrams of one, and each its own besides. */
function serboCroatian(code: string, own: string, words: string): LanguageProfile {
  const all = (FRANC.Latin?.bos ?? "").split("|");
  const common = all.slice(0, SHARED_TRIGRAMS);
  const trigrams = [...new Set([...common, ...own.split("|"), ...all])].join("|");
  return { code, trigrams, letters: "čćđšž", words: split(words) };
}
const cyrillic = (code: string, name: string, letters: string, words = ""): LanguageProfile => ({
  code,
  trigrams: FRANC.Cyrillic?.[name] ?? "",
  letters,
  words: split(words),
});

export const LANGUAGE_PROFILES = {
  Latin: [
    latin("en", "eng", "", "the of and was that with"),
    latin("de", "deu", "äöüß", "und der nicht mit auch"),
    latin("fr", "fra", "àâçéèêëîïôœùûü", "et les des dans une qui"),
    latin("es", "spa", "áéíñóúü", "y el los las con según fue su más pero"),
    latin("it", "ita", "àèéìòù", "il che della sono gli anche"),
    latin("pt", "por", "áâãàçéêíóôõúü", "não uma em são com também mais até ao pelo"),
    latin("nl", "nld", "ëïéóü", "het een zijn niet ook werd heeft zei hebben worden naar"),
    latin("pl", "pol", "ąćęłńóśźż"),
    latin("sv", "swe", "åäöé", "och är att på från inte för som också av till efter"),
    latin(
      "no",
      "nob",
      "åæøéóò",
      "av etter ble blir mye hva mellom noen ut gjennom uten seg nå opp sa regjeringen mer norge norske kroner",
    ),
    latin(
      "no",
      "nno",
      "åæøéóò",
      "ikkje ein eit frå vart blir noko meir dei korleis av etter mykje kva mellom gjennom utan seg opp",
    ),
    latin(
      "da",
      "dan",
      "åæøé",
      "af efter blev bliver meget hvad mellem nogle ud gennem uden sig nu op sagde regeringen mere danmark danske kroner",
    ),
    latin("fi", "fin", "äöå", "että olivat myös kun mukaan"),
    latin("et", "ekk", "äõöüšž", "et ning oma kui aga ka"),
    latin("lv", "lvs", "āčēģīķļņšūž"),
    latin("lt", "lit", "ąčęėįšųūž"),
    latin(
      "cs",
      "ces",
      "áčďéěíňóřšťúůýž",
      "jako podle který která které jsou jejich také když nebo řekl protože jen před při ještě mezi této být roce v česko česka české korun",
    ),
    latin(
      "sk",
      "slk",
      "áäčďéíĺľňóôŕšťúýž",
      "ako podľa ktorý ktorá ktoré sú ich tiež keď alebo povedal pretože len pred pri ešte medzi tejto byť bol bola boli čo aj v slovensko slovenska slovenskej eur",
    ),
    latin(
      "sl",
      "slv",
      "čšž",
      "so tudi ki pri ter lahko kot bodo ker ob še zaradi v pa slovenija slovenije sloveniji evrov bil bila",
    ),
    serboCroatian(
      "hr",
      CROATIAN,
      "s tko tjedan tjedna tisuća tisuće milijun milijuna tvrtka tvrtke proračun obitelj županija županije priopćio uhićen uhitila također općina općine europske europska uvjet vijeće tijekom točno siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca hrvatska hrvatske hrvatskoj hrvatski kazao kazala primjerice liječnik liječnika oporba nogometaš nogometni sveučilište eura kuna tjednu nitko netko svatko tvrtki tisuću milijarde sustav sustava suradnja europski prosincu studenom listopadu rujnu kolovozu srpnju lipnju svibnju travnju ožujku veljači siječnju gdje prije poslije mjesto mjesta mjestu mjesec mjeseci vrijeme djeca djece dvije uvijek riječ riječi svijet svijetu svijeta vijesti cijena cijene ovdje rješenje rješenja uspjeh promet prometa prometu kruh ozlijeđen ozlijeđena ozlijeđeni ozljede ozljeda glazba glazbe kazalište kazalištu vlak vlaka vlakom zrakoplov tvornica tvornice nogomet nogometa unatoč glede priopćenju izvješće izvješću zagreb zagreba zagrebu splitu rijeci dalmacije slavonije hdz zavod hrvatskog hrvatskih europi",
    ),
    serboCroatian(
      "bs",
      BOSNIAN,
      "sa ko šta sedmica sedmice hiljada hiljade milion miliona kompanija kompanije budžet porodica kanton kantona saopćio saopćeno uhapšen uhapsila također općina općine evropske evropska vijeće vijeća tokom januara februara marta aprila maja juna jula augusta septembra oktobra novembra decembra bih bosna bosne bosni bosanski hercegovine maraka ljekar ljekara opozicija fudbaler univerzitet sedmicu gdje prije poslije mjesto mjesta mjestu mjesec mjeseci vrijeme djeca djece dvije uvijek riječ riječi svijet svijetu svijeta vijesti cijena cijene ovdje rješenje rješenja uspjeh saobraćaj saobraćaja povrijeđen povrijeđeni povrijeđena hljeb muzika muzike pozorište pozorištu voz avion fabrika fudbal sarajevo sarajeva sarajevu mostaru tuzli zenici kantonu fbih federacije entiteta saopćenju",
    ),
    serboCroatian(
      "sr",
      SERBIAN,
      "sa ko šta nedelja nedelje hiljada hiljade milion miliona kompanija preduzeće budžet porodica saopštio saopšteno uhapšen uhapsila takođe opština opštine evropske evropska veće tokom gde pre posle mesto vreme deca dece dve uvek reč sledeće januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra srbija srbije srbiji srpski dinara evra lekar lekara opozicija fudbaler univerzitet nedelju cene cena ovde rešenje zahtev mesta mestu meseci svet svetu sveta vesti reči rešenja uspeh pošto juče smeo smela hteo htela video videla sledeći sledeća saobraćaj saobraćaja hleb povređen povređeni povređena muzika muzike pozorište pozorištu voz avion fabrika fudbal beograd beograda beogradu vojvodine vojvodini saopštenju",
    ),
    latin("hu", "hun", "áéíóöőúüű", "és az hogy nem egy"),
    latin("ro", "ron", "ăâîșțşţ", "și în care"),
    latin("tr", "tur", "çğıöşüâ", "ve bir bu için olarak"),
    latin("az", "azj", "çəğıöşü", "və bir bu üçün"),
    latin("uz", "uzn", "", "bilan uchun"),
    latin(
      "ca",
      "cat",
      "àçéèíïóòúü",
      "amb els dels una és també va aquest aquesta després més però fins segons han",
    ),
    latin(
      "gl",
      "glg",
      "áéíñóúü",
      "unha dunha coa pola polo non máis cando ata dous xa tamén moi súa foron despois",
    ),
    latin(
      "id",
      "ind",
      "",
      "bahwa karena polisi bisa pekan mereka mengatakan saat namun ujar pria perusahaan pemerintah uang indonesia rp dokter kantor mobil tewas warga usai bupati gubernur provinsi kabupaten korban lantaran karyawan siswa wib",
    ),
    latin(
      "ms",
      "zlm",
      "",
      "bahawa kerana polis boleh minggu berkata ketika beliau kerajaan syarikat selepas pihak manakala turut wang malaysia rm doktor pejabat kereta maut penduduk mangsa pelajar gabenor pekerja suruhanjaya",
    ),
    latin("tl", "tgl", "ñ", "ang ng mga"),
    latin("vi", "vie", "ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵầấẩẫậằắẳẵặềếểễệồốổỗộờớởỡợừứửữự"),
    latin("sq", "als", "ëç", "dhe të një në për"),
    latin("sw", "swh", "", "ya wa kwa katika"),
    latin("so", "som", "", "iyo waxaa"),
    latin("ha", "hau", "ƙɗɓ"),
    latin("af", "afr", "êëôûé", "nie vir hulle sy gesê"),
    { code: "is", trigrams: ICELANDIC, letters: "áéíóúýðþæö", words: split("og að sem það ekki") },
    { code: "eu", trigrams: BASQUE, letters: "ñ", words: split("eta ez bat zuen dute dira baina") },
  ],
  Cyrillic: [
    cyrillic("ru", "rus", "ёийщъыьэюя", "что это его был"),
    cyrillic("uk", "ukr", "ґєиіїйщьюя", "що та які також"),
    cyrillic("be", "bel", "ёійўыьэюя", "што таксама які"),
    cyrillic("bg", "bul", "ийщъьюя", "че са от се"),
    cyrillic("sr", "srp", "ђијљњћџ", "је су"),
    cyrillic("mk", "mkd", "ѓиѕјљњќџ", "од во дека ќе"),
    cyrillic("kk", "kaz", "ёийщъыьэюяіәғқңөұүһ"),
    cyrillic("ky", "kir", "ёийщъыьэюяңөү"),
    cyrillic("tg", "tgk", "ёийъэюяғӣқӯҳҷ"),
    cyrillic("tt", "tat", "ёийщъыьэюяәҗңөүһ"),
    cyrillic("mn", "khk", "ёийщъыьэюяөү"),
  ],
  Arabic: [
    { code: "ar", trigrams: FRANC.Arabic?.arb ?? "", letters: "ةىكيأإؤئء", words: split("في من على أن") },
    {
      code: "fa",
      trigrams: FRANC.Arabic?.pes ?? "",
      letters: "پچژگکیآ",
      words: split("در از به که را این است"),
    },
    {
      code: "ur",
      trigrams: FRANC.Arabic?.urd ?? "",
      letters: "پچژگکیٹڈڑےںھہۂۓ",
      words: split("کے کی میں سے نے ہے"),
    },
    {
      code: "ps",
      trigrams: FRANC.Arabic?.pbu ?? "",
      letters: "پچژګکیټډړېښڅځڼۍئ",
      words: split("د په چې او"),
    },
    { code: "ug", trigrams: FRANC.Arabic?.uig ?? "", letters: "پچژگكىيېەۇۆۈۋڭھئ", words: split("") },
  ],
  Devanagari: [
    { code: "hi", trigrams: FRANC.Devanagari?.hin ?? "", letters: "", words: split("के में की है से का") },
    { code: "mr", trigrams: FRANC.Devanagari?.mar ?? "", letters: "ळ", words: split("आहे आणि या व आहेत") },
    {
      code: "ne",
      trigrams: FRANC.Devanagari?.npi ?? "",
      letters: "",
      words: split("छ र छन् पनि हो थियो गरेको भएको गरिएको छैन"),
    },
  ],
} as const satisfies Readonly<Record<string, readonly LanguageProfile[]>>;
