/** Words of one language for zones: IANA zones, or offsets where the words themselves fix one. */
interface ZoneWords {
  /** Short forms, in the case that pages print. */
  readonly short?: Readonly<Record<string, string>>;
  /** Names that `Intl` lacks: its own say "Moscow, standard time" where pages say "by Moscow time". Lower case. */
  readonly long?: Readonly<Record<string, string>>;
}

/** By language (ISO 639-1). They count on pages of any language: a paper prints the time of its readers, whatever it writes in. */
export const ZONE_WORDS: Readonly<Record<string, ZoneWords>> = {
  de: { short: { MEZ: "+01:00", MESZ: "+02:00" }, long: { "deutscher zeit": "Europe/Berlin" } },
  es: { long: { "hora peninsular": "Europe/Madrid" } },
  fr: { long: { "heure de paris": "Europe/Paris" } },
  ja: { long: { 日本時間: "Asia/Tokyo" } },
  ko: { long: { 한국시간: "Asia/Seoul" } },
  ru: {
    short: { МСК: "Europe/Moscow", мск: "Europe/Moscow" },
    long: {
      "по московскому времени": "Europe/Moscow",
      "московское время": "Europe/Moscow",
      "по минскому времени": "Europe/Minsk",
    },
  },
  uk: { long: { "за київським часом": "Europe/Kyiv" } },
  zh: {
    long: {
      北京时间: "Asia/Shanghai",
      北京時間: "Asia/Shanghai",
      台北時間: "Asia/Taipei",
    },
  },
};
