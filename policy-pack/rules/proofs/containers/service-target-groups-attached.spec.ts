import { Aws, UNKNOWN } from "../../../kit";
import { after, ref, resource, type Fixture } from "../../../testing/fixture";
import { exposes, ruleTo, webService } from "../../../testing/ecs";
import { ruleCases } from "../../../testing/rule-cases";
import { serviceTargetGroupsAttached } from "./service-target-groups-attached";

const web = webService();
const spare = resource(Aws.TargetGroup, "spare", { port: 8080 });
const behind = (...loadBalancers: unknown[]) => web.service({ loadBalancers });
const without = (service: Fixture): Fixture => ({ ...service, dependencies: [] });
const weighted = resource(Aws.ListenerRule, "web", {
  listenerArn: ref(web.listener),
  actions: [{ type: "forward", forward: { targetGroups: [{ arn: ref(web.target) }] } }],
});
const aliased = resource(Aws.AlbTargetGroup, "web");
const blueGreen = exposes(web.target, {
  advancedConfiguration: { alternateTargetGroupArn: ref(spare) },
});
const component = resource("platform:index:Cluster", "hub");
const arn = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/1";

ruleCases(serviceTargetGroupsAttached, {
  compliant: {
    "a rule that it waits for": web.with({}, web.service()),
    "one of two rules": web.with({}, ruleTo(web.target, web.listener, "second"), web.service()),
    "a rule with weights": web.with({ rule: weighted }, after(web.service(), weighted)),
    "a listener that leads there by default": web.with(
      {
        rule: undefined,
        listener: resource(Aws.AlbListener, "https", {
          defaultActions: [{ type: "forward", targetGroupArn: ref(aliased) }],
        }),
      },
      aliased,
      after(behind(exposes(aliased)), resource(Aws.AlbListener, "https")),
    ),
    "a rule that what it waits for waits for": web.with(
      {},
      after(component, web.rule),
      after(web.service(), component),
    ),
    "two target groups, one for the revision that waits": web.with(
      {},
      spare,
      ruleTo(spare, web.listener, "test"),
      after(behind(blueGreen), web.rule, ruleTo(spare, web.listener, "test")),
    ),
  },
  violating: {
    "a group that nothing leads to": [
      web.with({ rule: undefined }, without(web.service())),
      'no listener leads to TargetGroup "web"',
    ],
    "a rule that leads to another group": [
      web.with({ rule: ruleTo(spare, web.listener) }, spare, web.service()),
      'no listener leads to TargetGroup "web"',
    ],
    "a rule that it does not wait for": [
      web.with({}, without(web.service())),
      'it does not wait for ListenerRule "web", which leads to TargetGroup "web"',
    ],
    "a rule that it does not wait for, but another": [
      web.with({}, spare, after(web.service(), ruleTo(spare, web.listener, "other"))),
      'it does not wait for ListenerRule "web", which leads to TargetGroup "web"',
    ],
    "a second group that nothing leads to": [
      web.with({}, spare, behind(blueGreen)),
      'no listener leads to TargetGroup "spare"',
    ],
  },
  absent: {
    "a listener without actions": [
      web.with(
        { rule: undefined, listener: resource(Aws.Listener, "https") },
        without(web.service()),
      ),
      'no listener leads to TargetGroup "web"',
    ],
  },
  unknown: {
    "a rule that leads nobody knows where": [
      web.with(
        { rule: resource(Aws.ListenerRule, "web", { actions: UNKNOWN }) },
        without(web.service()),
      ),
      'whether ListenerRule "web" leads to TargetGroup "web" is not known yet',
    ],
    "an unknown group": [
      web.with({}, behind(exposes(web.target, { targetGroupArn: UNKNOWN }))),
      "its target groups are not all known yet",
    ],
  },
  notApplicable: {
    "a service without a load balancer": web.with({}, web.service({ loadBalancers: undefined })),
    "a group outside the stack": web.with({}, behind(exposes(web.target, { targetGroupArn: arn }))),
  },
});
