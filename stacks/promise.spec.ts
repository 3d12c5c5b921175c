import { expect } from "chai";
import { promiseTags } from "./promise";
import { complaints, settings } from "./sample";

describe("what a stack promises to survive", () => {
  it("is a tag, and none without a promise", () => {
    expect(promiseTags(settings({ survives: ["zone", "link"] }))).to.deep.equal({
      Survives: "zone link",
    });
    expect(promiseTags(settings())).to.equal(undefined);
  });

  it("is one of the losses that can be played through, each once", () => {
    expect(complaints({ survives: ["zone", "zone"] })).to.deep.equal(["survives: each one once"]);
    expect(complaints({ survives: ["moon"] })[0]).to.match(/^survives\[0\]/);
  });
});
