import { expect } from "chai";
import fc from "fast-check";
import { tunnelLimits, tunnelProblems, type TunnelOptionValues } from "./tunnels";

const whole = ({ lowest, highest }: { lowest: number; highest: number | undefined }) =>
  fc.integer({ min: lowest, max: highest ?? 100_000 });
const some = (values: readonly (string | number)[]) => fc.subarray([...values], { minLength: 1 });
const { numbers, words, lists } = tunnelLimits;

/** Options each of which AWS would take by itself. */
const single = fc.record(
  {
    ...Object.fromEntries(Object.entries(numbers).map(([option, range]) => [option, whole(range)])),
    ...Object.fromEntries(
      Object.entries(words).map(([option, allowed]) => [option, fc.constantFrom(...allowed)]),
    ),
    ...Object.fromEntries(
      Object.entries(lists).map(([option, allowed]) => [option, some(allowed)]),
    ),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<TunnelOptionValues>;

describe("options of a tunnel", () => {
  it("have nothing wrong when nothing is said", () => {
    expect(tunnelProblems({})).to.deep.equal([]);
  });

  it("are only judged together when each is right by itself", () => {
    fc.assert(
      fc.property(single, (options) => {
        const first = options.phase1LifetimeSeconds ?? 28_800;
        const second = options.phase2LifetimeSeconds ?? 3_600;
        const margin = options.rekeyMarginTimeSeconds ?? 270;
        const startsAlone =
          options.startupAction === "start" && options.ikeVersions?.join() === "ikev1";
        const wrong = [second >= first, margin > second / 2, startsAlone];
        expect(tunnelProblems(options)).to.have.length(wrong.filter(Boolean).length);
      }),
    );
  });

  it("are refused one step outside of a range, with the range", () => {
    for (const [option, { lowest, highest }] of Object.entries(numbers)) {
      const range = highest === undefined ? `from ${lowest} on` : `from ${lowest} to ${highest}`;
      for (const value of [lowest - 1, (highest ?? NaN) + 1, lowest + 0.5]) {
        expect(tunnelProblems({ [option]: value })).to.deep.equal([
          `${option} is ${value}; whole numbers ${range} are allowed`,
        ]);
      }
    }
  });

  const refused: [TunnelOptionValues, string][] = [
    [{ dpdTimeoutAction: "reboot" }, "allowed: clear, none, restart"],
    [{ startupAction: "wait" }, "allowed: add, start"],
    [{ ikeVersions: [] }, "ikeVersions is empty"],
    [{ ikeVersions: ["ikev3"] }, 'ikeVersions has "ikev3"; allowed: ikev1, ikev2'],
    [{ phase1DhGroupNumbers: [5] }, "phase1DhGroupNumbers has 5"],
    [{ phase2IntegrityAlgorithms: ["SHA1", "SHA1"] }, "names one value twice"],
  ];
  for (const [options, problem] of refused) {
    it(`are refused as ${JSON.stringify(options)}`, () => {
      expect(tunnelProblems(options).join()).to.contain(problem);
    });
  }

  it("take in phase 2 a group that phase 1 does not", () => {
    expect(tunnelProblems({ phase2DhGroupNumbers: [5] })).to.deep.equal([]);
  });
});
