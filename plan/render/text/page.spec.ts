import { expect } from "chai";
import { count, labelled, listing, paragraph, tie, wrap } from "./page";
import picocolors from "picocolors";

const plain = picocolors.createColors(false);

describe("wrap", () => {
  it("breaks at blanks, keeps tied words together, and gives a long word its own line", () => {
    expect(wrap("one two three", 7)).to.deep.equal(["one two", "three"]);
    expect(wrap(`one two${tie}three`, 9)).to.deep.equal(["one", "two three"]);
    expect(wrap("a incomprehensibilities b", 5)).to.deep.equal(["a", "incomprehensibilities", "b"]);
    expect(wrap("", 5)).to.deep.equal([]);
  });
});

describe("paragraph and labelled", () => {
  const words = Array.from({ length: 40 }, () => "word").join(" ");

  it("stay within the page", () => {
    for (const line of [...paragraph(words, 8), ...labelled("Label", 9, words, plain)]) {
      expect(line.length).to.be.at.most(100);
    }
  });

  it("indent, and put a label beside the text", () => {
    expect(paragraph("some text", 4)).to.deep.equal(["    some text"]);
    expect(labelled("Label", 9, words, plain)[0]).to.match(/^ {2}Label {6}word/);
    expect(labelled("Label", 9, words, plain)[1]).to.match(/^ {13}word/);
  });
});

describe("count and listing", () => {
  it("speak of one and of many", () => {
    expect(count(1, "subnet")).to.equal("1 subnet");
    expect(count(0, "subnet")).to.equal("0 subnets");
    expect(count(2, "address", "addresses")).to.equal("2 addresses");
    expect(listing([])).to.equal("");
    expect(listing(["a"])).to.equal("a");
    expect(listing(["a", "b", "c"])).to.equal("a, b and c");
  });
});
