import { describe, expect, it } from "vitest";
import { localeOf } from "../src/locales/pageLocale.js";
import { readDateline } from "../src/metadata/readDateline.js";

type Row = readonly [
  language: string,
  paragraph: string,
  place: string | null,
  agency: string | null,
  day: string | null,
];

const DATELINES: readonly Row[] = [
  ["en", "OSLO, 31 October (BelTA) – Ministers met on Wednesday.", "OSLO", "BelTA", "10-31"],
  ["en", "NEW BRIDGE (Reuters) - The river rose again.", "NEW BRIDGE", "Reuters", null],
  ["en", "LAGOS, March 4 (Reuters) - The port reopened.", "LAGOS", "Reuters", "3-4"],
  ["en", "HARBIN, Jan. 11 (Xinhua) -- Ice sculptors came.", "HARBIN", "Xinhua", "1-11"],
  ["en", "WELLINGTON, New Zealand (AP) - A ferry was late.", "WELLINGTON, New Zealand", "AP", null],
  ["en", "HARBOUR CITY (HCN) — The quay is closed.", "HARBOUR CITY", "HCN", null],
  ["en", "KRABI, Thailand - Police found the boat.", "KRABI, Thailand", null, null],
  ["en", "Madurai, Dec 31 - The temple was full.", "Madurai", null, "12-31"],
  ["de", "Kiel (dpa/lno) – Die Fähre fährt wieder.", "Kiel", "dpa/lno", null],
  ["it", "(ANSA) - TORINO, 28 LUG - Il ponte riapre.", "TORINO", "ANSA", "7-28"],
  ["es", "Bilbao, 12 ene (EFE).- El puerto abrió.", "Bilbao", "EFE", "1-12"],
  ["ru", "КАЗАНЬ, 31 окт — РИА Новости. Мост открыли.", "КАЗАНЬ", "РИА Новости", "10-31"],
  ["ru", "КАЗАНЬ, 30 июня. /ТАСС/. Мост открыли.", "КАЗАНЬ", "ТАСС", "6-30"],
  ["ja", "（札幌＝共同）橋が開通した。", "札幌", "共同", null],
  ["zh", "中新社昆明1月12日电 (李明) 大桥通车。", "昆明", "中新社", "1-12"],
  ["en", "TOLVA, 12 May (TolTA) – The ferry line will reopen.", "TOLVA", "TolTA", "5-12"],
  ["en", "GANNET KEY, Fla. (AP) - The residents will vote.", "GANNET KEY, Fla.", "AP", null],
  ["it", "(LNA) - BORGO, 28 LUG - Il treno torna.", "BORGO", "LNA", "7-28"],
  ["ru", "24 октября, Толва /Корр. ТолТА/. Маяк открыли.", "Толва", "ТолТА", "10-24"],
  ["ru", "УСТЬЕ, 28 ноя - Северные вести. Мост открыли.", "УСТЬЕ", "Северные вести", "11-28"],
  ["zh", "云水社槐树坪1月12日电 大桥通车。", "槐树坪", "云水社", "1-12"],
  ["bg", "София, 12 ноември (Иван Петров, БТА) – Мостът отвори.", "София", "БТА", "11-12"],
  ["bg", "София /БТА/ – Мостът отвори.", "София", "БТА", null],
  ["fi", "Helsinki, 12. marraskuuta (STT) – Silta avattiin.", "Helsinki", "STT", "11-12"],
  ["hr", "ZAGREB, 12. studenoga 2024. (Hina) - Most je otvoren.", "ZAGREB", "Hina", "11-12"],
  ["sk", "Bratislava 12. novembra (TASR) - Most otvorili.", "Bratislava", "TASR", "11-12"],
  ["sl", "Ljubljana, 12. novembra (STA) - Most je odprt.", "Ljubljana", "STA", "11-12"],
  ["sr", "БЕОГРАД, 12. новембра (Танјуг) – Мост је отворен.", "БЕОГРАД", "Танјуг", "11-12"],
  ["sr", "BEOGRAD, 12. novembra (Beta) - Most je otvoren.", "BEOGRAD", "Beta", "11-12"],
  ["fa", "تهران - ایرنا - پل دوباره باز شد.", "تهران", "ایرنا", null],
  ["fa", "تهران- ایرنا- پل دوباره باز شد.", "تهران", "ایرنا", null],
  ["fa", "سنگ‌چین - ایسنا - پل دوباره باز شد.", "سنگ‌چین", "ایسنا", null],
  ["hi", "नई दिल्ली, 12 नवंबर (आईएएनएस)। पुल फिर खुल गया।", "नई दिल्ली", "आईएएनएस", "11-12"],
  ["bn", "ঢাকা, ১২ নভেম্বর, ২০২৪ (বাসস) : সেতু আবার খুলেছে।", "ঢাকা", "বাসস", "11-12"],
  ["vi", "Hà Nội (TTXVN) - Cây cầu đã thông xe.", "Hà Nội", "TTXVN", null],
  ["th", "กรุงเทพฯ 12 พ.ย. (รอยเตอร์) - สะพานเปิดแล้ว", "กรุงเทพฯ", "รอยเตอร์", "11-12"],
  ["he", "ירושלים (רויטרס) - הגשר נפתח מחדש.", "ירושלים", "רויטרס", null],
];

const NONE: readonly (readonly [language: string, paragraph: string])[] = [
  ["en", "The minister - who left on Monday - said nothing."],
  ["en", "But - and this matters - no one asked."],
  ["en", "Harris (42) - a driver - was not hurt."],
  ["en", "ACME - the company that makes anvils - has closed."],
  ["de", "Berlin. Die Feuerwehr rückte aus."],
  ["en", "On 3 May 2021 the bridge was closed - and stayed closed."],
  ["en", "Holm (Harbour Party) - a former pilot - was not there."],
  ["de", "Nord- und Süd- und Ostufer sind gesperrt."],
  ["en", "(Photo) - The port reopened - at last."],
  ["en", ""],
];

describe("readDateline", () => {
  it.each(DATELINES)("%s %s", (...[language, paragraph, place, agency, day]) => {
    const found = readDateline(paragraph, localeOf(language));
    const date = found?.mention ? `${found.mention.month}-${found.mention.day}` : null;
    expect({ place: found?.place, agency: found?.agency, date }).toEqual({ place, agency, date: day });
  });

  it.each(NONE)("none in %s %s", (language, paragraph) => {
    expect(readDateline(paragraph, localeOf(language))).toBeNull();
  });
});
