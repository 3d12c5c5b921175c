const { createHash } = require("node:crypto");
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const { dirname, join, relative } = require("node:path");

const root = join(__dirname, "..");
const cache = join(root, "node_modules", ".cache", "hybrid-platform", "javascript");
const configuration = readFileSync(join(root, "tsconfig.run.json"), "utf8");
const versions = [require("typescript/package.json").version, readFileSync(__filename, "utf8")];

/** The JavaScript of a TypeScript file, with its source map at the end. It is kept beside the installed packages. */
exports.javaScript = (file) => {
  const text = readFileSync(file, "utf8");
  const place = relative(root, file);
  // Copies elsewhere, such as those of a test, come and go.
  if (place.startsWith("..")) return transpile(file, text);

  // The digest decides, not the time of a change: two checkouts may share what is kept.
  const digest = createHash("sha256").update([...versions, configuration, text].join("\0"));
  const heading = `// ${digest.digest("hex")}\n`;
  const kept = join(cache, `${place}.js`);
  const known = read(kept);
  if (known?.startsWith(heading)) return known.slice(heading.length);
  const made = transpile(file, text);
  keep(kept, heading + made);
  return made;
};

function transpile(file, text) {
  // Loaded here: it takes longer than to read all that is kept.
  const ts = require("typescript");
  const { options } = ts.convertCompilerOptionsFromJson(
    ts.parseConfigFileTextToJson("tsconfig.run.json", configuration).config.compilerOptions,
    root,
  );
  const { outputText, diagnostics } = ts.transpileModule(text, {
    fileName: file,
    reportDiagnostics: true,
    compilerOptions: { ...options, rootDir: undefined, sourceMap: false, inlineSourceMap: true },
  });
  if (diagnostics.length > 0) {
    const host = {
      getCurrentDirectory: () => root,
      getCanonicalFileName: (name) => name,
      getNewLine: () => "\n",
    };
    throw new SyntaxError(ts.formatDiagnostics(diagnostics, host).trimEnd());
  }
  return outputText;
}

function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** Written whole or not at all, since other processes read it. Where it cannot be written, each run makes it anew. */
function keep(file, text) {
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(draft, text);
    renameSync(draft, file);
  } catch {
    // Slower, and nothing else.
  }
}
