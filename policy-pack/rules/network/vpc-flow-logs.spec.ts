import { Aws, UNKNOWN } from "../../kit";
import { ref, resource } from "../../testing/fixture";
import { ruleCases } from "../../testing/rule-cases";
import { vpcFlowLogs } from "./vpc-flow-logs";

const vpc = resource(Aws.Vpc, "subject");
const defaultVpc = resource(Aws.DefaultVpc, "subject");
const log = (trafficType: unknown, more: object = { vpcId: ref(vpc) }) =>
  resource(Aws.FlowLog, `log-${String(trafficType)}`, { trafficType, ...more });
const subnet = resource(Aws.Subnet, "app", { vpcId: ref(vpc) });
const none = "no flow log is for it";
const leavesOut = "its flow log leaves out refused traffic";

ruleCases(vpcFlowLogs, {
  compliant: {
    "a log of all traffic": [vpc, log("ALL")],
    "a log of what is refused": [vpc, log("REJECT")],
    "two logs, one of what is refused": [vpc, log("ACCEPT"), log("REJECT")],
    "a log of a default VPC": [defaultVpc, log("ALL", { vpcId: ref(defaultVpc) })],
    "a log beside one that is not known": [vpc, log("ALL"), log(UNKNOWN, { vpcId: UNKNOWN })],
  },
  violating: {
    "a log of what is let through": [[vpc, log("ACCEPT")], leavesOut],
    "a log of a VPC outside the stack": [[vpc, log("ALL", { vpcId: "vpc-1" })], none],
    "a log of a subnet": [[vpc, subnet, log("ALL", { subnetId: ref(subnet) })], none],
  },
  absent: {
    "no log": [[vpc], none],
    "no log of a default VPC": [[defaultVpc], none],
    "a log of an unsaid kind": [[vpc, log(undefined)], leavesOut],
  },
  unknown: {
    "a log of an unknown kind": [
      [vpc, log(UNKNOWN)],
      "the trafficType of its flow log is not known yet",
    ],
    "a log of an unknown VPC": [
      [vpc, log("ALL", { vpcId: UNKNOWN })],
      'the VPC of FlowLog "log-ALL" is not known yet',
    ],
  },
  notApplicable: {},
});
