const { SourceMap } = require("node:module");

const maps = new Map();
const place = /(?<=^|\()(?<file>[^()]+\.ts):(?<line>\d+):(?<column>\d+)(?=\)?$)/;

/** A line of a stack trace with the place in TypeScript that it came from; `javaScript` gives what runs for a file. */
exports.mapped = (frame, javaScript) =>
  frame.replace(place, (whole, file, line, column) => {
    const { originalLine, originalColumn } =
      sourceMap(file, javaScript)?.findEntry(Number(line) - 1, Number(column) - 1) ?? {};
    if (originalLine === undefined) return whole;
    return `${file}:${originalLine + 1}:${originalColumn + 1}`;
  });

function sourceMap(file, javaScript) {
  if (!maps.has(file)) maps.set(file, readMap(file, javaScript));
  return maps.get(file);
}

function readMap(file, javaScript) {
  try {
    const [, encoded] = javaScript(file).split("sourceMappingURL=data:application/json;base64,");
    return new SourceMap(JSON.parse(Buffer.from(encoded, "base64").toString("utf8")));
  } catch {
    // A file that is gone, or was loaded in another way: its lines stay as they are.
    return undefined;
  }
}
