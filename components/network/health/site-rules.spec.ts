import { expect } from "chai";
import * as fc from "fast-check";
import { cutOffRule, onBackupRule } from "./site-rules";
import { runs } from "../../../testing/runs";

type State = "OK" | "ALARM" | "INSUFFICIENT_DATA";
const anyState = fc.constantFrom<State>("OK", "ALARM", "INSUFFICIENT_DATA");
const states = (least: number) => fc.array(anyState, { minLength: least, maxLength: 4 });

/** Names for alarms, and how CloudWatch would judge a rule on them. */
function site(sessions: State[], tunnels: State[]) {
  const names = {
    sessions: sessions.map((_, n) => `session-${n}`),
    tunnels: tunnels.map((_, n) => `tunnel-${n}`),
  };
  const state = new Map<string, State>([
    ...sessions.map((of, n) => [`session-${n}`, of] as const),
    ...tunnels.map((of, n) => [`tunnel-${n}`, of] as const),
  ]);
  const term = (text: string): boolean => {
    if (text.startsWith("NOT ")) return !term(text.slice(4));
    const [, asked, alarm = ""] = /^(OK|ALARM)\("([^"]+)"\)$/.exec(text) ?? [];
    if (asked === undefined) throw new Error(`not a term: ${text}`);
    return state.get(alarm) === asked;
  };
  /** Rules are conjunctions of terms and of alternatives in parentheses. */
  const judge = (rule: string) =>
    rule.split(" AND ").every((part) => {
      const alternatives = /^\((?!")(.*)\)$/.exec(part)?.[1];
      return (alternatives ?? part).split(" OR ").some(term);
    });
  return { names, judge };
}

describe("what is said of a site from the state of its links", () => {
  it("cut off: no link works, and one is known to be down", () => {
    fc.assert(
      fc.property(states(0), states(1), (sessions, tunnels) => {
        const { names, judge } = site(sessions, tunnels);
        const all = [...sessions, ...tunnels];
        expect(judge(cutOffRule(names))).to.equal(!all.includes("OK") && all.includes("ALARM"));
      }),
      { numRuns: runs(1000) },
    );
  });

  it("on backup: no session works, one is known to be down, and a tunnel works", () => {
    fc.assert(
      fc.property(states(1), states(1), (sessions, tunnels) => {
        const { names, judge } = site(sessions, tunnels);
        const lost = !sessions.includes("OK") && sessions.includes("ALARM");
        expect(judge(onBackupRule(names) ?? "")).to.equal(lost && tunnels.includes("OK"));
      }),
      { numRuns: runs(1000) },
    );
  });

  it("never both at once", () => {
    fc.assert(
      fc.property(states(1), states(1), (sessions, tunnels) => {
        const { names, judge } = site(sessions, tunnels);
        expect(judge(cutOffRule(names)) && judge(onBackupRule(names) ?? "")).to.equal(false);
      }),
      { numRuns: runs(1000) },
    );
  });

  it("nothing of a backup where there is none", () => {
    expect(onBackupRule({ sessions: [], tunnels: ["t"] })).to.equal(undefined);
    expect(onBackupRule({ sessions: ["s"], tunnels: [] })).to.equal(undefined);
  });
});
