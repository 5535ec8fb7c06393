/** Space, tab and line end: white space that markup has between its parts. */
export function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
