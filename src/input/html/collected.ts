/** What the markup says that is no text, as it is met. */
export interface Collected {
  /** Texts of the scripts of JSON-LD. */
  readonly data: string[];
  readonly metas: { readonly name: string; readonly content: string }[];
  /** Elements that give a date or an item's property in an attribute: `property` is "" for a plain time. */
  readonly properties: { readonly property: string; readonly value: string }[];
  language: string;
  url: string;
}

export function emptyCollected(): Collected {
  return { data: [], metas: [], properties: [], language: "", url: "" };
}

/** Pages have no more of each (a hostile one may have a million). */
const MAX_COLLECTED = 400;

/** What the attributes of a start tag say of the page. */
export function collectTag(
  collected: Collected,
  name: string,
  attributes: ReadonlyMap<string, string>,
): void {
  const read = (attribute: string): string => (attributes.get(attribute) ?? "").trim();
  if (name === "html") collected.language ||= read("lang");
  else if (name === "link") {
    if (read("rel").toLowerCase() === "canonical") collected.url ||= read("href");
    return;
  }
  const property = read("itemprop");
  const content = read("content");
  if (name === "meta") {
    const key = (read("property") || read("name") || property).toLowerCase();
    if (key !== "" && content !== "" && collected.metas.length < MAX_COLLECTED)
      collected.metas.push({ name: key, content });
    return;
  }
  const value = read("datetime") || (property === "" ? "" : content);
  if (value !== "" && collected.properties.length < MAX_COLLECTED)
    collected.properties.push({ property: property.toLowerCase(), value });
}
