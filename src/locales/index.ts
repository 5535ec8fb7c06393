import { ar } from "./ar.js";
import { be } from "./be.js";
import { bg } from "./bg.js";
import { bn } from "./bn.js";
import { cs } from "./cs.js";
import { da } from "./da.js";
import { de } from "./de.js";
import { el } from "./el.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { et } from "./et.js";
import { fa } from "./fa.js";
import { fi } from "./fi.js";
import { fr } from "./fr.js";
import { he } from "./he.js";
import { hi } from "./hi.js";
import { hr } from "./hr.js";
import { hu } from "./hu.js";
import { id } from "./id.js";
import { is } from "./is.js";
import { it } from "./it.js";
import { ja } from "./ja.js";
import { kk } from "./kk.js";
import { ko } from "./ko.js";
import type { Locale } from "./locale.js";
import { lt } from "./lt.js";
import { lv } from "./lv.js";
import { ms } from "./ms.js";
import { nb } from "./nb.js";
import { nl } from "./nl.js";
import { pl } from "./pl.js";
import { pt } from "./pt.js";
import { ro } from "./ro.js";
import { ru } from "./ru.js";
import { sk } from "./sk.js";
import { sl } from "./sl.js";
import { sr } from "./sr.js";
import { sv } from "./sv.js";
import { ta } from "./ta.js";
import { th } from "./th.js";
import { tr } from "./tr.js";
import { uk } from "./uk.js";
import { ur } from "./ur.js";
import { vi } from "./vi.js";
import { zh } from "./zh.js";

export { universal } from "./universal.js";

/** Every language there is data for, by its code. */
export const LOCALES = {
  ar,
  be,
  bg,
  bn,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fa,
  fi,
  fr,
  he,
  hi,
  hr,
  hu,
  id,
  is,
  it,
  ja,
  kk,
  ko,
  lt,
  lv,
  ms,
  no: nb,
  nl,
  pl,
  pt,
  ro,
  ru,
  sk,
  sl,
  sr,
  sv,
  ta,
  th,
  tr,
  uk,
  ur,
  vi,
  zh,
} as const satisfies Record<string, () => Locale>;
