import { type Mended, mendEach, unmended } from "./layers.js";

/**
 * What takes all strings of a page for text (BeautifulSoup's `find_all(string=True)`) has the declarations of XML and of the kind of
 * document among them, in its first lines: `html`, `html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://…"`, `xml version="1.0"?`.
 */
const DECLARATIONS =
  /^\s{0,40}(?:xml version=["'][^\n<>]{0,80}\n\s{0,40})?(?:doctype )?html(?: (?:public|system) ?["'][^\n<>]{0,200})?[ \t]{0,9}\r?\n/gi;

/** UTF-16 code units in which they stand. */
const REACH = 400;

/** The text without such a first line. */
export function leaveOutDeclarations(text: string): Mended {
  const lead = text.slice(0, REACH);
  if (lead.search(DECLARATIONS) < 0) return unmended(text);
  const { text: mended, ...rest } = mendEach(lead, "repair/declarations", DECLARATIONS, () => "");
  return { text: mended + text.slice(REACH), ...rest };
}
