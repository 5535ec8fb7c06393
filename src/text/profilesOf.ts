import { LANGUAGE_PROFILES, type LanguageProfile } from "./languageProfiles.js";

/** Scripts that several languages of the news share. */
export const SHARED_SCRIPTS: readonly string[] = Object.keys(LANGUAGE_PROFILES);

/** The languages of a script; null for one that no two languages of the news share. */
export function profilesOf(script: string): readonly LanguageProfile[] | null {
  return new Map<string, readonly LanguageProfile[]>(Object.entries(LANGUAGE_PROFILES)).get(script) ?? null;
}
