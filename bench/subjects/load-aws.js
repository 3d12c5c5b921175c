// Loads the whole AWS provider and looks at one resource of it.
if (!require("@pulumi/aws").ec2.Vpc) throw new Error("the provider has no Vpc");
