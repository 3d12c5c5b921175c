// The runtime brings these three.
const { ECS } = require("@aws-sdk/client-ecs");
const { ElasticLoadBalancingV2 } = require("@aws-sdk/client-elastic-load-balancing-v2");
const { SSM } = require("@aws-sdk/client-ssm");
const { reconcile } = require("./reconcile");
const settings = require("./settings.json");

const clients = { ecs: new ECS(), ssm: new SSM(), elb: new ElasticLoadBalancingV2() };

exports.handler = (event) => reconcile(clients, settings, event);
