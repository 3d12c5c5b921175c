import { UNKNOWN } from "../../kit";
import { ruleCases } from "../../testing/rule-cases";
import { functionRuntimeSupported } from "./function-runtime-supported";

const found = (runtime: string) => `runtime ${runtime} is deprecated`;
const on = (runtime: unknown) => ({ runtime, handler: "index.handler" });

ruleCases(functionRuntimeSupported, {
  compliant: {
    "Node.js 24": on("nodejs24.x"),
    "Python 3.14": on("python3.14"),
    "a runtime of one's own on AL2023": on("provided.al2023"),
    "Java 21": on("java21"),
    ".NET 10": on("dotnet10"),
  },
  violating: Object.fromEntries(
    [
      ...["nodejs", "nodejs16.x", "nodejs20.x", "python2.7", "python3.9", "python3.10"],
      ...["ruby3.2", "java8", "dotnetcore3.1", "dotnet8", "go1.x", "provided", "provided.al2"],
    ].map((runtime) => [runtime, [on(runtime), found(runtime)]]),
  ),
  absent: {
    "a known runtime without a package type": [{ runtime: "ruby3.4" }],
  },
  unknown: { "an unknown runtime": [on(UNKNOWN), "runtime is not known yet"] },
  notApplicable: { "an image": { packageType: "Image", imageUri: UNKNOWN } },
});
