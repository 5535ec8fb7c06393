import type { PageError } from "../types.js";

/**
 * Problems that a flag gives to every page of an input, by rule, and what is told of those after the first, by their number: a
 * million lines that lack a field should not be a million messages.
 */
const ALIKE: Readonly<Record<string, (more: string) => string>> = {
  "jsonl/no-text": (more) => `has ${more} without text in that field.`,
  "learn/no-group": (more) => `has ${more} that can't be grouped, for the same reason.`,
};

/** Tells the problems of pages, those that are alike once for each input. */
export interface ProblemTeller {
  /** `input` and `name` are what messages call the input and the page. */
  tell(input: string, name: string, problem: PageError): void;
  /** To be called after the last page: tells what was not told one by one. */
  end(): void;
}

/** `say` puts out one message. Pages must come input by input. */
export function problemTeller(say: (name: string, reason: string) => void): ProblemTeller {
  let current = "";
  const alike = new Map<string, number>();
  const end = (): void => {
    for (const [rule, times] of alike) {
      const more = times - 1;
      const words = `${more} more page${more === 1 ? "" : "s"}`;
      if (more > 0) say(current, ALIKE[rule]?.(words) ?? "");
    }
    alike.clear();
  };
  return {
    tell(input, name, { rule, reason }) {
      if (input !== current) end();
      current = input;
      const times = (alike.get(rule) ?? 0) + 1;
      if (rule in ALIKE) alike.set(rule, times);
      if (times === 1) say(name, reason);
    },
    end,
  };
}
