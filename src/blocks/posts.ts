/** "— Maria Lopez (@marialopez) 3 May 2024". */
const SIGNATURE = /^[—–-]{1,2}\s?.{1,60}[(（]@\w{1,30}[)）]/u;

/** Whether a line signs a post of somebody else that the page shows. */
export function signsPost(text: string): boolean {
  return SIGNATURE.test(text);
}
