/**
 * Maps each call site to its TypeScript source once.
 *
 * The Pulumi SDK reads `new Error().stack` several times for every resource, and ts-node's source-map support maps every
 * frame again each time: about a third of the CPU of a program's run. Traces keep their text.
 */
const rendered = new Map();
let mapFrames;
let installed;

function cached(error, frames) {
  let text;
  try {
    text = Error.prototype.toString.call(error);
  } catch {
    text = "Error";
  }
  for (const frame of frames) {
    const key = `${frame.getFileName() ?? "?"}\0${frame.getPosition()}\0${frame.isConstructor()}`;
    let line = rendered.get(key);
    if (line === undefined) {
      const mapped = mapFrames(new Error(""), [frame]);
      const start = mapped.indexOf("\n    at ");
      line = start < 0 ? `\n    at ${frame}` : mapped.slice(start);
      rendered.set(key, line);
    }
    text += line;
  }
  return text;
}

const mapsSources = (prepare) =>
  typeof prepare === "function" && /wrapCallSite/.test(Function.prototype.toString.call(prepare));

Object.defineProperty(Error, "prepareStackTrace", {
  configurable: true,
  get: () => installed,
  set(prepare) {
    if (mapsSources(prepare)) mapFrames = prepare;
    installed = mapsSources(prepare) ? cached : prepare;
  },
});
