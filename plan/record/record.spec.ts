import * as pulumi from "@pulumi/pulumi";
import { unknownValue } from "@pulumi/pulumi/runtime/rpc";
import { expect } from "chai";
import { secretTexts } from "../values";
import { record, type RecordOptions } from "./record";

class Thing extends pulumi.CustomResource {
  declare readonly color: pulumi.Output<string>;
  declare readonly size: pulumi.Output<number>;
  constructor(name: string, args: pulumi.Inputs, opts: pulumi.CustomResourceOptions = {}) {
    super("test:index:Thing", name, { color: undefined, size: undefined, ...args }, opts);
  }
}

class Box extends pulumi.ComponentResource {
  constructor(name: string, opts: pulumi.ComponentResourceOptions = {}) {
    super("test:index:Box", name, {}, opts);
  }
}

const plan = (program: () => unknown, options: Partial<RecordOptions> = {}) =>
  record({ project: "shop", stack: "dev", ...options }, program);

const declare =
  (name: string, opts: pulumi.CustomResourceOptions = {}) =>
  () => {
    new Thing(name, {}, opts);
  };

async function failure(
  program: () => unknown,
  options: Partial<RecordOptions> = {},
): Promise<Error> {
  try {
    await plan(program, options);
  } catch (error) {
    return error as Error;
  }
  throw new Error("it was planned");
}

describe("record", () => {
  it("keeps what the engine would see, with the URNs that it gives", async () => {
    const { resources } = await plan(() => {
      const outer = new Box("outer");
      const inner = new Box("inner", { parent: outer });
      const first = new Thing("first", { color: "red" }, { parent: inner, protect: true });
      new Thing("second", { color: first.color, size: first.size }, { ignoreChanges: ["size"] });
    });
    const first = resources.find(({ name }) => name === "first");
    const second = resources.find(({ name }) => name === "second");
    const boxes = "test:index:Box$test:index:Box";
    expect(first?.urn).to.equal(`urn:pulumi:dev::shop::${boxes}$test:index:Thing::first`);
    expect(first).to.deep.include({
      parent: `urn:pulumi:dev::shop::${boxes}::inner`,
      protect: true,
      custom: true,
      inputs: { color: "red" },
    });
    // A known input is known as an output, as in the engine; what AWS makes is not.
    expect(second?.inputs).to.deep.equal({ color: "red", size: unknownValue });
    expect(second?.dependencies).to.deep.equal([first?.urn]);
    expect(second?.propertyDependencies).to.deep.equal({ color: [first?.urn], size: [first?.urn] });
    expect(second?.ignoreChanges).to.deep.equal(["size"]);
  });

  it("tells from aliases which URNs a resource had", async () => {
    const { resources } = await plan(() => {
      const parent = new Box("box");
      const aliases = [{ parent: pulumi.rootStackResource }, { name: "old" }, "urn:given"];
      new Box("now", { parent, aliases });
    });
    expect(resources.find(({ name }) => name === "now")?.aliases).to.deep.equal([
      "urn:pulumi:dev::shop::test:index:Box::now",
      "urn:pulumi:dev::shop::test:index:Box$test:index:Box::old",
      "urn:given",
    ]);
  });

  it("plays the provider when told what it would answer", async () => {
    const { resources } = await plan(
      () => {
        const first = new Thing("first", { color: "red" });
        new Thing("second", { color: first.id, size: first.size });
      },
      { create: ({ name }) => ({ id: `${name}-id`, outputs: { size: 7, color: "blue" } }) },
    );
    const second = resources.find(({ name }) => name === "second");
    expect(second?.inputs).to.deep.equal({ color: "first-id", size: 7 });
  });

  it("plays the provider of a remote component, too", async () => {
    class Far extends pulumi.ComponentResource {
      declare readonly size: pulumi.Output<number>;
      constructor(name: string) {
        super("test:index:Far", name, { size: undefined }, {}, true);
      }
    }
    const { resources } = await plan(
      () => {
        new Thing("near", { size: new Far("far").size });
      },
      { create: () => ({ id: "", outputs: { size: 7 } }) },
    );
    expect(resources.find(({ name }) => name === "near")?.inputs["size"]).to.equal(7);
  });

  it("answers with its own record when a resource is looked up by its URN", async () => {
    const lookUp = (urn: pulumi.Output<string>) => ({
      found: urn.apply(
        (known) =>
          pulumi.runtime.invoke("pulumi:pulumi:getResource", { urn: known }) as Promise<unknown>,
      ),
    });
    const create = () => ({ id: "first-id", outputs: { size: 7 } });
    const { outputs, resources } = await plan(
      () => lookUp(new Thing("first", { color: "red" }).urn),
      { create },
    );
    const urn = resources.find(({ name }) => name === "first")?.urn;
    const state = { color: "red", size: 7 };
    expect(outputs).to.deep.equal({ found: { urn, id: "first-id", state } });
    const { message } = await failure(() => lookUp(pulumi.output("urn:nobody")));
    expect(message).to.include("no resource of this program has the URN urn:nobody");
  });

  it("gives the outputs of the stack", async () => {
    const { outputs } = await plan(() => ({ color: new Thing("first", { color: "red" }).color }));
    expect(outputs).to.deep.equal({ color: "red" });
  });

  it("passes configuration, and tells which of it is secret", async () => {
    const { resources } = await plan(
      () => {
        const config = new pulumi.Config();
        const size: string = config.require("size");
        new Thing("first", { color: config.requireSecret("token"), size });
      },
      { config: { "shop:token": "[secret]", "shop:size": "7" }, secretKeys: ["shop:token"] },
    );
    const first = resources.find(({ name }) => name === "first");
    expect(first?.inputs["size"]).to.equal("7");
    expect(secretTexts(first?.inputs)).to.deep.equal(["[secret]"]);
  });

  it("runs several programs in one process", async () => {
    const names = async (name: string) =>
      (await plan(declare(name))).resources.map((resource) => resource.name);
    expect(await names("one")).to.deep.equal(["shop-dev", "one"]);
    expect(await names("two")).to.deep.equal(["shop-dev", "two"]);
  });

  it("asks AWS nothing: a function is answered from the table, or refused by name", async () => {
    const functions = { "test:index:zones": () => ({ names: ["a", "b"] }) };
    const ask = (token: string) => () => ({
      asked: pulumi.runtime.invoke(token, {}) as Promise<unknown>,
    });
    const { outputs } = await plan(ask("test:index:zones"), { functions });
    expect(outputs).to.deep.equal({ asked: { names: ["a", "b"] } });
    const { message } = await failure(ask("test:index:ami"), { functions });
    expect(message).to.include("nothing answers the function test:index:ami without AWS");
  });

  it("refuses to read what exists in AWS", async () => {
    const { message } = await failure(declare("old", { id: "x-1" }));
    expect(message).to.include('"old" (test:index:Thing) would be read from AWS');
  });

  it("fails with the program's own error", async () => {
    const error = new pulumi.RunError("no");
    const thrown = await failure(() => {
      throw error;
    });
    expect(thrown).to.equal(error);
  });

  it("fails with a person's error when all that came late are meant for people", async () => {
    const thrown = await failure(() => {
      void pulumi.output(1).apply(() => Promise.reject(new pulumi.RunError("first")));
      void pulumi.output(2).apply(() => Promise.reject(new pulumi.RunError("second")));
    });
    expect(pulumi.RunError.isInstance(thrown)).to.equal(true);
    expect(thrown.message.split("\n")).to.have.members(["first", "second"]);
  });

  it("does not wait for ever for a registration that was refused", async () => {
    const { message } = await failure(() => {
      const box = new Box("box");
      new Thing("first", {}, { parent: box });
      const again = new Box("box");
      return { urn: new Thing("second", {}, { parent: again }).urn };
    });
    expect(message).to.include("two resources have the same URN");
  });
});
