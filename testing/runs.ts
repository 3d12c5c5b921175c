/** How often a property is tried: `usual` times, and with `npm run test:deep` ten times as often. */
export function runs(usual: number): number {
  return process.env["DEEP"] === undefined ? usual : 10 * usual;
}
