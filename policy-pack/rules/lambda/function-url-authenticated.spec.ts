import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { functionUrlAuthenticated } from "./function-url-authenticated";

const url = (authorizationType: unknown, ...allowOrigins: unknown[]) => ({
  functionName: UNKNOWN,
  authorizationType,
  ...(allowOrigins.length > 0 && { cors: { allowOrigins } }),
});
const must = "it must be AWS_IAM";
const none = `authorizationType is "NONE"; ${must}`;
const everySite = "cors.allowOrigins lets every site call it";

ruleCases(functionUrlAuthenticated, {
  compliant: {
    "signed requests": url("AWS_IAM"),
    "signed requests from a site": url("AWS_IAM", "https://example.com"),
    "signed requests from two": url("AWS_IAM", "https://a.example.com", "https://b.example.com"),
  },
  violating: {
    "unsigned requests": [url("NONE"), none],
    "signed requests from every site": [url("AWS_IAM", "*"), everySite],
    "unsigned requests from every site": [
      url("NONE", "https://a.example.com", "*"),
      none,
      everySite,
    ],
  },
  absent: { "an address that does not say": [{}, `authorizationType is not set; ${must}`] },
  unknown: { "an unknown choice": [url(UNKNOWN), "authorizationType is not known yet"] },
  notApplicable: {},
});
