/** Long enough to catch what is no address at all; whether it is read, only its owner can confirm. */
const address = /^[^\s@:,;<>]+@[^\s@:,;<>]+\.[^\s@:,;<>]+$/;

/** What is wrong with a list of e-mail addresses that alerts go to; nothing when it can be subscribed as it is. */
export function contactProblems(contacts: string[]): string[] {
  if (contacts.length === 0) {
    return ["contacts is empty: name at least one e-mail address, or no alarm reaches anybody"];
  }
  const seen = new Set<string>();
  return contacts.flatMap((contact) => {
    const key = contact.toLowerCase();
    const repeated = seen.has(key);
    seen.add(key);
    if (!address.test(contact)) {
      return [
        `contacts has "${contact}", which is no e-mail address; write one such as ops@example.com`,
      ];
    }
    return repeated ? [`contacts has "${contact}" twice; name it once`] : [];
  });
}
