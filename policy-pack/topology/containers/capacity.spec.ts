import { expect } from "chai";
import { Aws, UNKNOWN } from "../../kit";
import { webService } from "../../testing/ecs";
import { ref, resource, type Fixture } from "../../testing/fixture";
import { graphOf } from "../../testing/graph";
import { clustersOf, hasProvider, joins, launchTemplatesOf, providersOf } from "./capacity";

const web = webService();
const inStack = (fixtures: Fixture[]) => {
  const graph = graphOf(fixtures);
  const first = (type: string) => {
    const [found] = graph.ofType(type);
    if (!found) throw new Error(`no ${type}`);
    return found;
  };
  return { graph, first };
};

describe("the capacity of a cluster", () => {
  it("is found by reference, and by the name in an ARN", () => {
    const arn = "arn:aws:ecs:eu-west-1:111122223333:cluster/hub";
    for (const cluster of [ref(web.cluster), "hub", arn]) {
      const { graph, first } = inStack(web.with({}, web.service({ cluster })));
      const service = first(Aws.EcsService);
      const [key = ""] = providersOf(graph, service).keys;
      // An ARN names a cluster that may be any as long as its own is not known.
      expect(hasProvider(graph, service, key)).to.equal(cluster === arn ? UNKNOWN : true);
    }
  });

  it("is told from the provider's side", () => {
    const { graph, first } = inStack(web.with());
    const { clusters, foreign, lost } = clustersOf(graph, first(Aws.CapacityProvider));
    expect(clusters.map(({ name }) => name)).to.deep.equal(["hub"]);
    expect([foreign, lost]).to.deep.equal([false, false]);
  });

  it("stands on hosts that join by what their template tells them", () => {
    const { graph, first } = inStack(web.with());
    const [template] = launchTemplatesOf(graph, first(Aws.AutoScalingGroup));
    expect(template?.name).to.equal("hosts");
    expect(template && joins(template, first(Aws.EcsCluster))).to.equal(true);
    const told = inStack([
      resource(Aws.EcsCluster, "hub", { name: "hub" }),
      resource(Aws.LaunchTemplate, "hosts", { userData: "ECS_CLUSTER=other" }),
    ]);
    expect(joins(told.first(Aws.LaunchTemplate), told.first(Aws.EcsCluster))).to.equal(false);
    const said = (userData: string) => {
      const stack = inStack([
        resource(Aws.EcsCluster, "hub", { name: "hub" }),
        resource(Aws.LaunchTemplate, "hosts", { userData }),
      ]);
      return joins(stack.first(Aws.LaunchTemplate), stack.first(Aws.EcsCluster));
    };
    expect(["ECS_CLUSTER=hub\n", "ECS_CLUSTER=hub-2", "ECS_CLUSTER=myhub"].map(said)).to.deep.equal(
      [...[true, false, false]],
    );
  });
});
