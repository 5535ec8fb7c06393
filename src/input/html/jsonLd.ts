/** What one page's JSON-LD says of its story, in the order in which it is said. */
export interface StoryData {
  readonly headlines: readonly string[];
  readonly published: readonly string[];
  readonly updated: readonly string[];
  /** Names of persons; of organisations where no person is named. */
  readonly authors: readonly string[];
  readonly sections: readonly string[];
  readonly keywords: readonly string[];
  readonly publishers: readonly string[];
  readonly descriptions: readonly string[];
  readonly types: readonly string[];
  readonly languages: readonly string[];
  readonly body: string;
}

type Item = Readonly<Record<string, unknown>>;

/** Items and levels that are looked at: data of a page has fewer. */
const MAX_ITEMS = 4000;
const MAX_DEPTH = 12;

/** White space of any kind at the ends, comments and CDATA marks that scripts are wrapped in. */
const WRAPPING =
  /^\s{0,99}(?:<!--|\/\*|<!\[CDATA\[|\*\/|\/\/)?\s{0,99}(?:<!\[CDATA\[)?(?:\*\/)?|[\s;]{0,99}(?:\/\/|\/\*)?\s{0,99}(?:-->|\]\]>|\*\/)?(?:\*\/)?\s{0,99}$/g;

function tryParse(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    return null;
  }
}

/** Data that is broken as it often is: wrapped in comments, with bare line ends in its texts, or with a comma too many. */
function parseLeniently(text: string): unknown {
  const whole = tryParse(text);
  if (whole) return whole.value;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what breaks the data.
  const mended = text.replace(WRAPPING, "").replace(/[\u0000-\u001f]+/g, " ");
  const second = tryParse(mended) ?? tryParse(mended.replace(/,\s{0,99}(?=[}\]])/g, ""));
  return second?.value ?? null;
}

function isItem(value: unknown): value is Item {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** All items in the data, outer ones before inner ones. */
function findItems(roots: readonly unknown[]): Item[] {
  const items: Item[] = [];
  let level: readonly unknown[] = roots;
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
    const next: unknown[] = [];
    for (const value of level) {
      if (items.length >= MAX_ITEMS) return items;
      if (Array.isArray(value)) for (const inner of value.slice(0, MAX_ITEMS)) next.push(inner);
      else if (isItem(value)) {
        items.push(value);
        for (const inner of Object.values(value))
          if (typeof inner === "object" && inner !== null) next.push(inner);
      }
    }
    level = next;
  }
  return items;
}

function typesOf(item: Item): string[] {
  return listOf(item["@type"]).filter((type) => typeof type === "string");
}

/** schema.org's kinds of articles end so. */
const STORY_TYPES = /(?:Article|Posting|Report|Blog|Review|LiveBlogPosting|Recipe)$/;

function isStory(item: Item): boolean {
  return typesOf(item).some((type) => STORY_TYPES.test(type));
}

/** The names in a value that is a text, an item with a name, a reference to one, or a list of these. */
function namesIn(value: unknown, known: ReadonlyMap<string, Item>): { name: string; person: boolean }[] {
  return listOf(value).flatMap((entry) => {
    if (typeof entry === "string") return [{ name: entry, person: true }];
    if (!isItem(entry)) return [];
    const id = entry["@id"];
    const item = entry.name === undefined && typeof id === "string" ? (known.get(id) ?? entry) : entry;
    const organisation = typesOf(item).some((type) => type.endsWith("Organization"));
    return listOf(item.name).flatMap((name) =>
      typeof name === "string" ? [{ name, person: !organisation }] : [],
    );
  });
}

function textsOf(items: readonly Item[], ...names: readonly string[]): string[] {
  return items.flatMap((item) =>
    names.flatMap((name) => listOf(item[name]).filter((value) => typeof value === "string")),
  );
}

/** Reads the texts of a page's scripts of JSON-LD. Whatever is broken in them is passed over. */
export function readStoryData(scripts: readonly string[]): StoryData {
  const items = findItems(scripts.map(parseLeniently));
  const known = new Map<string, Item>();
  for (const item of items) {
    const id = item["@id"];
    if (typeof id === "string" && item.name !== undefined && !known.has(id)) known.set(id, item);
  }
  const stories = items.filter(isStory);
  const [story] = stories;
  const own = story ? [story] : [];
  const pages = items.filter((item) => typesOf(item).some((type) => type.endsWith("Page")));
  const authors = own.flatMap((item) => [...namesIn(item.author, known), ...namesIn(item.creator, known)]);
  const persons = authors.filter(({ person }) => person);
  const publishers = [...own, ...pages].flatMap((item) => namesIn(item.publisher, known));
  const bodies = textsOf(own, "articleBody");
  return {
    headlines: textsOf(own, "headline", "name"),
    published: textsOf([...own, ...pages], "datePublished"),
    updated: textsOf([...own, ...pages], "dateModified"),
    authors: (persons.length > 0 ? persons : authors).map(({ name }) => name),
    sections: textsOf(own, "articleSection"),
    keywords: textsOf(own, "keywords"),
    publishers: publishers.map(({ name }) => name),
    descriptions: textsOf(own, "description"),
    types: items.flatMap(typesOf),
    languages: textsOf([...own, ...pages], "inLanguage"),
    body: bodies[0] ?? "",
  };
}
