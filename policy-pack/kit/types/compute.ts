/** Type tokens of hosts, containers and functions. */
export const computeTypes = {
  AutoScalingGroup: "aws:autoscaling/group:Group",
  EcsCluster: "aws:ecs/cluster:Cluster",
  EcsService: "aws:ecs/service:Service",
  Instance: "aws:ec2/instance:Instance",
  LambdaFunction: "aws:lambda/function:Function",
  LaunchConfiguration: "aws:ec2/launchConfiguration:LaunchConfiguration",
  LaunchTemplate: "aws:ec2/launchTemplate:LaunchTemplate",
  TaskDefinition: "aws:ecs/taskDefinition:TaskDefinition",
  Volume: "aws:ebs/volume:Volume",
} as const;
