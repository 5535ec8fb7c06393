import { readNames } from "./dates/intlNames.js";
import { packNames } from "./dates/packedNames.js";
import { classOf } from "./dates/tokens.js";
import { readZoneNames } from "./dates/zoneNames.js";
import { NAME_TABLES, nameTable } from "./locales/nameTable.js";
import { PREPARED_CODES, prepareLocale } from "./locales/prepared.js";
import { HTML_PARTS } from "./model/html/model.js";
import { MODEL_PARTS } from "./model/model.js";
import { weightBytes } from "./model/weightBytes.js";
import { characterClass } from "./text/characters.js";
import { profilesOf, SHARED_SCRIPTS } from "./text/profilesOf.js";

/** The files that cli/built.ts reads, by name. Run when the tool is built. */
export function prepareFiles(): ReadonlyMap<string, string | Uint8Array> {
  const files = new Map<string, string | Uint8Array>();
  for (const code of PREPARED_CODES) {
    files.set(`locale-${code}.json`, JSON.stringify(prepareLocale(code)));
    const names = readNames(code);
    if (names !== null) files.set(`dates-${code}.json`, JSON.stringify(packNames(names)));
    files.set(`zones-${code}.json`, JSON.stringify(readZoneNames(code)));
  }
  for (const script of SHARED_SCRIPTS) {
    files.set(`languages-${script}.json`, JSON.stringify(profilesOf(script)));
  }
  for (const kind of NAME_TABLES) files.set(`names-${kind}.bin`, nameTable(kind));
  for (const part of [...MODEL_PARTS, ...HTML_PARTS, "byline", "headline", "seams"] as const)
    files.set(`model-${part}.bin`, weightBytes(part));
  for (const [name, classify] of Object.entries({ characters: characterClass, tokens: classOf })) {
    files.set(
      `classes-${name}.bin`,
      Uint8Array.from({ length: 0x10000 }, (_, unit) => classify(unit)),
    );
  }
  return files;
}
