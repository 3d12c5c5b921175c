import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { cloudtrailMultiRegion } from "./cloudtrail-multi-region";

const all = { isMultiRegionTrail: true };

describe("cloudtrail-multi-region", () => {
  ruleCases(cloudtrailMultiRegion, {
    compliant: {
      "a trail of every region": all,
      "one that says what holds anyway": {
        ...all,
        enableLogging: true,
        includeGlobalServiceEvents: true,
        eventSelectors: [{ readWriteType: "All", includeManagementEvents: true }],
      },
      "one that selects management events, and leaves out whether reads or writes": {
        ...all,
        eventSelectors: [{ includeManagementEvents: true }],
      },
      "one with selectors of the newer kind": {
        ...all,
        advancedEventSelectors: [
          { fieldSelectors: [{ field: "eventCategory", equals: ["Management"] }] },
        ],
      },
    },
    violating: {
      "a trail of one region": [{ isMultiRegionTrail: false }, "isMultiRegionTrail is off"],
      "one that is switched off": [{ ...all, enableLogging: false }, "enableLogging is off"],
      "one without global services": [
        { ...all, includeGlobalServiceEvents: false },
        "includeGlobalServiceEvents is off",
      ],
      "one of data events": [
        { ...all, eventSelectors: [{ includeManagementEvents: false }] },
        "its event selectors leave out management events",
      ],
      "one with a selector of each kind, and management events in none": [
        {
          ...all,
          eventSelectors: [{ includeManagementEvents: false }],
          advancedEventSelectors: [{ fieldSelectors: [] }],
        },
        "its event selectors leave out management events",
      ],
      "one of writes": [
        { ...all, eventSelectors: [{ readWriteType: "WriteOnly" }] },
        "its event selectors leave out management events",
      ],
      "one of data events in the newer kind": [
        {
          ...all,
          advancedEventSelectors: [
            { fieldSelectors: [{ field: "eventCategory", equals: ["Data"] }] },
          ],
        },
        "its event selectors leave out management events",
      ],
    },
    absent: {
      "a trail that says nothing": [{}, "isMultiRegionTrail is not set, and off by default"],
    },
    unknown: {
      "an unknown flag": [{ isMultiRegionTrail: UNKNOWN }, "isMultiRegionTrail is not known yet"],
      "a selector of who knows which": [
        { ...all, eventSelectors: [{ readWriteType: UNKNOWN }] },
        "its event selectors are not known yet",
      ],
      "unknown selectors": [
        { ...all, eventSelectors: UNKNOWN },
        "its event selectors are not known yet",
      ],
    },
    notApplicable: {},
  });
});
