import picocolors from "picocolors";

export type Colors = ReturnType<typeof picocolors.createColors>;

/** Widest line of the text form. */
export const pageWidth = 100;

/** Holds two words together when text is wrapped; printed as a blank. */
export const tie = "\u00a0";

/** Breaks text at blanks into lines of at most `width`; a longer word keeps a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[ \t\n]+/)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  if (line !== "") lines.push(line);
  return lines.map((one) => one.replaceAll(tie, " "));
}

/** Wrapped text, each line indented by `indent` blanks. */
export function paragraph(
  text: string,
  indent: number,
  paint: (line: string) => string = String,
): string[] {
  return wrap(text, pageWidth - indent).map((line) => " ".repeat(indent) + paint(line));
}

/** A label, and beside it text that wraps in its own column. */
export function labelled(
  label: string,
  labelWidth: number,
  text: string,
  colors: Colors,
): string[] {
  const indent = 2 + labelWidth + 2;
  const [first = "", ...rest] = paragraph(text, indent);
  return [`  ${colors.dim(label.padEnd(labelWidth))}  ${first.trimStart()}`, ...rest];
}

/** A heading, with a remark beside it. */
export function heading(title: string, remark: string, colors: Colors): string[] {
  return ["", `${colors.bold(title)}${remark === "" ? "" : `  ${colors.dim(remark)}`}`, ""];
}

/** `1 subnet`, `2 subnets`. */
export function count(many: number, noun: string, plural = `${noun}s`): string {
  return `${many} ${many === 1 ? noun : plural}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listing(parts: string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}
