import type { BlockContent, ListItem, Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import { toMarkdown } from "mdast-util-to-markdown";
import { stringify } from "yaml";
import type { Article, BodyItem } from "../types.js";
import { orderFields } from "./fields.js";

/** UTF-8 has no lone surrogates; they are written as U+FFFD. */
const LONE_SURROGATES = /\p{Surrogate}/gu;
/** Nor has Markdown control characters: its readers take some of them, and all references to them, for U+FFFD. */
const CONTROLS = /[^\P{Cc}\t\n]/gu;
/** GitHub's Markdown strikes out what stands between tildes; CommonMark does not know of it. */
const TILDE = { character: "~", inConstruct: "phrasing" } as const;
/** A mail address in angle brackets that begins with no letter ("<1@example.org>"): the library knows those that do. */
const MAILBOX = { character: "<", after: "[\\w.!#$%&'*+/=?^`{|}~-]+@", inConstruct: "phrasing" } as const;

function writableValue(_key: string, value: unknown): unknown {
  return typeof value === "string" ? value.replace(LONE_SURROGATES, "\ufffd") : value;
}

/**
 * `compat` quotes what older YAML readers take for something else ("no", "2024-01-01"). Lines are not folded. Values that are the
 * same object are written twice, not referred to.
 */
function frontMatter(article: Article): string {
  const fields = orderFields(article, ["text", "body"]);
  return stringify(fields, writableValue, { compat: "yaml-1.1", lineWidth: 0, aliasDuplicateObjects: false });
}

function words(text: string): PhrasingContent[] {
  return [{ type: "text", value: text.replace(LONE_SURROGATES, "\ufffd").replace(CONTROLS, "\ufffd") }];
}

function paragraph(text: string): Paragraph {
  return { type: "paragraph", children: words(text) };
}

function listItem(text: string): ListItem {
  return { type: "listItem", spread: false, children: [paragraph(text)] };
}

/** The body as Markdown blocks: list items on end are one list, quotes on end one quotation. */
function bodyBlocks(body: readonly BodyItem[]): RootContent[] {
  const blocks: RootContent[] = [];
  for (const { type, text } of body) {
    const last = blocks.at(-1);
    if (type === "list-item") {
      if (last?.type === "list") last.children.push(listItem(text));
      else blocks.push({ type: "list", ordered: false, spread: false, children: [listItem(text)] });
    } else if (type === "quote") {
      if (last?.type === "blockquote") last.children.push(paragraph(text) satisfies BlockContent);
      else blocks.push({ type: "blockquote", children: [paragraph(text)] });
    } else if (type === "subhead") blocks.push({ type: "heading", depth: 2, children: words(text) });
    else blocks.push(paragraph(text));
  }
  return blocks;
}

/** The document that `writeMarkdown` gives. */
export function renderMarkdown(article: Article): string {
  const root: Root = { type: "root", children: [] };
  if (article.title !== null)
    root.children.push({ type: "heading", depth: 1, children: words(article.title) });
  if (article.standfirst !== null) {
    root.children.push({
      type: "paragraph",
      children: [{ type: "emphasis", children: words(article.standfirst) }],
    });
  }
  root.children.push(...bodyBlocks(article.body));
  const front = `---\n${frontMatter(article)}---\n`;
  return root.children.length === 0
    ? front
    : `${front}\n${toMarkdown(root, { bullet: "-", unsafe: [TILDE, MAILBOX] })}`;
}
