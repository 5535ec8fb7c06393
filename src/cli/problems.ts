import type { PageError } from "../types.js";

export const MISSING: PageError = {
  rule: "input/missing",
  reason: "does not exist. Check the name and the folder that you are in.",
};

/** What an error code of the file system means for a dump, and what to do. Rows are looked up by code. */
const READ_PROBLEMS: Readonly<Record<string, PageError>> = {
  ENOENT: MISSING,
  ENOTDIR: {
    rule: "input/missing",
    reason: "does not exist: a part of the path is a file, not a folder. Check the name.",
  },
  EACCES: {
    rule: "input/unreadable",
    reason: "may not be read. Change its permissions (chmod +rX), or run as its owner.",
  },
  EPERM: {
    rule: "input/unreadable",
    reason: "may not be read. Change its permissions (chmod +rX), or run as its owner.",
  },
  ELOOP: { rule: "input/link-loop", reason: "is a link that leads back to itself. Repair or remove it." },
  EISDIR: { rule: "input/folder", reason: "is a folder, where a file is needed. Name one of its files." },
  ENAMETOOLONG: { rule: "input/name-too-long", reason: "is a longer name than the file system allows." },
  ENXIO: { rule: "input/unreadable", reason: "is a socket or a device that can't be opened. Give a file." },
};

export const VANISHED: PageError = {
  rule: "input/vanished",
  reason: "has vanished since its folder was read. Run again when nothing changes the folder.",
};

export const DANGLING_LINK: PageError = {
  rule: "input/dangling-link",
  reason: "is a link to a file that does not exist. Repair or remove it.",
};

export const NAME_NOT_UTF8: PageError = {
  rule: "input/name-not-utf-8",
  reason: "has a name that is not UTF-8, so it can't be opened. Rename it.",
};

/** The code of an error that the system raised (`ENOENT`, ...); null for any other value. */
export function systemErrorCode(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}

/** Why a file or folder could not be read. Errors that the system did not raise are thrown on. */
export function readProblem(error: unknown): PageError {
  const code = systemErrorCode(error);
  if (code === null) throw error;
  return (
    READ_PROBLEMS[code] ?? {
      rule: "input/unreadable",
      reason: `can't be read (${code}). Check the disk, then try again.`,
    }
  );
}
