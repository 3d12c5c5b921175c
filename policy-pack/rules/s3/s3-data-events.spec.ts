import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { s3DataEvents } from "./s3-data-events";

const advanced = (field: string, value: unknown) => ({
  advancedEventSelectors: [{ fieldSelectors: [{ field, equals: [value] }] }],
});
const basic = (type: unknown) => ({
  eventSelectors: [{ dataResources: [{ type, values: ["arn:aws:s3"] }] }],
});
const none = "it selects no events of objects";

ruleCases(s3DataEvents, {
  compliant: {
    "a selector": basic("AWS::S3::Object"),
    "an advanced selector": advanced("resources.type", "AWS::S3::Object"),
  },
  violating: {
    "events of functions": [basic("AWS::Lambda::Function"), none],
    "advanced selectors of other things": [advanced("eventCategory", "Management"), none],
  },
  absent: { "no selectors": [{}, none] },
  unknown: {
    "an unknown selector": [basic(UNKNOWN), "the events that it selects are not known yet"],
    "unknown selectors": [
      { advancedEventSelectors: UNKNOWN },
      "the events that it selects are not known yet",
    ],
  },
  notApplicable: {},
});
