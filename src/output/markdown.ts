import type { Article } from "../types.js";

/**
 * YAML front matter with every field but `text` and `body`, then `# title`, the standfirst in italics and the body. Asynchronous,
 * as the YAML and Markdown libraries take longer to load than a page takes to clean: they come in with the first call only.
 */
export async function writeMarkdown(article: Article): Promise<string> {
  const { renderMarkdown } = await import("./renderMarkdown.js");
  return renderMarkdown(article);
}
